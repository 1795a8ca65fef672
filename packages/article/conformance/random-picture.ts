import type { ArticleImage } from "../src/image.js";
import { present } from "../src/internal/present.js";
import { address, words } from "./random-text.js";
import type { SeededRandom } from "./seeded-random.js";

/** The fields that a picture has wherever it stands. */
export function pictureFields(random: SeededRandom): Omit<ArticleImage, "role"> {
  const decorative = random.chance(0.1);
  const side = () => random.maybe(() => random.whole(1, 6000), 0.6);
  const size = () =>
    present({
      url: address(random),
      width: random.whole(1, 3000),
      height: side(),
      mediaType: random.maybe(() => "image/webp", 0.3),
      name: random.maybe(() => random.pick(["thumbnail", "large", "main", "640x480"]), 0.5),
    });
  return present({
    url: address(random),
    alt: decorative && random.chance(0.8) ? undefined : random.maybe(() => words(random), 0.7),
    decorative: decorative || undefined,
    caption: random.maybe(() => words(random)),
    credit: random.maybe(() => words(random)),
    width: side(),
    height: side(),
    mediaType: random.maybe(() => random.pick(["image/jpeg", "image/avif"]), 0.3),
    sizes: random.maybe(() => random.list(1, 2, size), 0.2),
    focalPoint: random.maybe(
      () => ({ x: random.whole(0, 1000) / 1000, y: random.whole(0, 1000) / 1000 }),
      0.2,
    ),
  });
}
