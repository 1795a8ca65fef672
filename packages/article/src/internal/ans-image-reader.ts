import type { ArticleImage } from "../image.js";
import type { FieldReader } from "./field-reader.js";
import { focalPoint } from "./focal-point.js";
import { present } from "./present.js";

/** The picture in an image of ANS; none where it has no address. */
export function readImage(fields: FieldReader): ArticleImage[] {
  const url = fields.text("url");
  if (url === undefined) {
    fields.lose("url", "A picture without an address is none.");
    return [];
  }
  const width = fields.count("width");
  const height = fields.count("height");
  const others = fields.child("additional_properties");
  const sizes = (others?.children("versions") ?? []).flatMap((version) => {
    const address = version.text("url");
    if (address === undefined) return [];
    const sides = { width: version.count("width"), height: version.count("height") };
    return [
      present({ url: address, ...sides, mediaType: version.text("mime_type"), name: version.text("name") }),
    ];
  });
  const pixels = fields.child("focal_point");
  const point = focalPoint({ x: pixels?.number("x"), y: pixels?.number("y") }, width, height);
  if (pixels !== undefined && point === undefined) {
    fields.lose("focal_point", "A point needs the picture's sides and must be inside them.");
  }
  return [
    present({
      url,
      alt: fields.text("alt_text"),
      decorative: others?.flag("decorative"),
      caption: fields.text("caption"),
      credit: readCredit(fields),
      width,
      height,
      mediaType: others?.text("mime_type"),
      sizes,
      focalPoint: point,
    }),
  ];
}

/** Who is credited with a picture or recording, as displayed. */
export function readCredit(fields: FieldReader): string | undefined {
  const people = fields.child("credits")?.children("by") ?? [];
  const names = people.flatMap((person) => {
    person.skip("type version _id");
    const byline = person.text("byline");
    const name = person.text("name");
    if (name !== undefined && byline !== undefined && byline !== name) {
      person.lose("name", "A credit is what is displayed.");
    }
    return byline ?? name ?? [];
  });
  return names.join(", ") || undefined;
}
