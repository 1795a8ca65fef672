import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import type { ArticleImage } from "../image.js";
import { isPresent, present, presentOr } from "./present.js";

/** The version of ANS that is written. */
export const ANS_VERSION = "0.10.12";

/** A picture as an image of ANS, none where it has no address; what ANS has no name for stands in its `additional_properties`. */
export function ansImage(image: ArticleImage, path: ArticlePath, lost: Loss[]): object[] {
  const { url, role, alt, caption, credit, width, height, mediaType, sizes = [], decorative } = image;
  if (url === "") {
    lost.push({ path, message: "A picture without an address is not written." });
    return [];
  }
  const versions = sizes
    .filter((size) => isPresent(size.url))
    .map((size) =>
      present({
        url: size.url,
        width: size.width,
        height: size.height,
        mime_type: size.mediaType,
        name: size.name,
      }),
    );
  const item = present({
    type: "image",
    version: ANS_VERSION,
    subtype: role,
    url,
    width,
    height,
    caption,
    alt_text: alt,
    credits: credit ? { by: [creditOf(credit)] } : undefined,
    focal_point: focalPoint(image, path, lost),
    additional_properties: presentOr({
      mime_type: mediaType,
      decorative: decorative || undefined,
      versions,
    }),
  });
  return [item];
}

/** A credit as displayed. */
export function creditOf(name: string): object {
  return { type: "author", name, byline: name };
}

/** ANS gives the point in pixels from the top left, so without the sides there is none. */
function focalPoint(image: ArticleImage, path: ArticlePath, lost: Loss[]): object | undefined {
  const { focalPoint: point, width, height } = image;
  if (point === undefined) return undefined;
  if (width !== undefined && height !== undefined) return { x: point.x * width, y: point.y * height };
  const message = "ANS gives the focal point in pixels, which needs width and height.";
  lost.push({ path: [...path, "focalPoint"], message });
  return undefined;
}
