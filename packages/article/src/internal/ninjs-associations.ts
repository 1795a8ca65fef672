import type { Article, ArticleMedia } from "../article.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import type { ArticleImage } from "../image.js";
import { addressOf } from "./ninjs-address.js";
import { present } from "./present.js";

/** A picture as an associated item: one rendition for each of its versions, the best one first. */
export function imageItem(image: ArticleImage, index: number, lost: Loss[]): object[] {
  const path = ["images", index];
  const uri = addressOf(image.url, [...path, "url"], lost);
  if (uri === undefined) return nothing(path, lost);
  const { role, alt, caption, credit, width, height, mediaType, decorative } = image;
  if (decorative && alt) lost.push({ path: [...path, "alt"], message: "A decorative picture says nothing." });
  const renditions = [
    present({ name: "main", href: uri, contentType: mediaType, width, height, poi: poi(image, path, lost) }),
    ...(image.sizes ?? []).flatMap((size, at) => {
      const href = addressOf(size.url, [...path, "sizes", at, "url"], lost);
      if (href === undefined) return nothing([...path, "sizes", at], lost);
      if (/^\d{0,9}x\d{0,9}$/.test(size.name ?? "")) {
        lost.push({
          path: [...path, "sizes", at, "name"],
          message: "A name that only gives sides is not kept.",
        });
      }
      const name = size.name || `${size.width ?? ""}x${size.height ?? ""}`;
      return [present({ name, href, contentType: size.mediaType, width: size.width, height: size.height })];
    }),
  ];
  const descriptions = [
    ...(caption ? [{ role: "caption", value: caption }] : []),
    ...(alt ? [{ role: "alt", value: alt }] : []),
  ];
  return [
    present({
      name: `image${index + 1}`,
      rel: role,
      uri,
      type: "picture",
      by: credit,
      descriptions,
      renditions,
    }),
  ];
}

/** A recording or file as an associated item. */
export function mediaItem(media: ArticleMedia, index: number, lost: Loss[]): object[] {
  const path = ["media", index];
  const uri = addressOf(media.url, [...path, "url"], lost);
  if (uri === undefined) return nothing(path, lost);
  const { kind, title, mediaType, bytes, durationMs } = media;
  const duration = durationMs === undefined ? undefined : durationMs / 1000;
  const rendition = { name: "main", href: uri, title, contentType: mediaType, sizeInBytes: bytes, duration };
  return [{ name: `${kind}${index + 1}`, uri, type: TYPES[kind], renditions: [present(rendition)] }];
}

const TYPES = { audio: "audio", video: "video", document: "component" } as const;

/** Another article as an associated item. */
export function relatedItem(
  related: NonNullable<Article["related"]>[number],
  index: number,
  lost: Loss[],
): object[] {
  const path = ["related", index];
  const uri = addressOf(related.url, [...path, "url"], lost);
  if (uri === undefined) return nothing(path, lost);
  const { id, title } = related;
  return [
    present({
      name: title || `related${index + 1}`,
      rel: "related",
      uri,
      type: "text",
      headlines: title ? [{ role: "main", value: title }] : [],
      altIds: id ? [{ role: "id", value: id }] : [],
    }),
  ];
}

/** ninjs gives the point in whole pixels from the top left, so without the sides there is none. */
function poi(image: ArticleImage, path: ArticlePath, lost: Loss[]): object | undefined {
  const { focalPoint, width, height } = image;
  if (focalPoint === undefined) return undefined;
  const at = [...path, "focalPoint"];
  if (width === undefined || height === undefined) {
    lost.push({ path: at, message: "ninjs gives the focal point in pixels, which needs width and height." });
    return undefined;
  }
  const point = { x: Math.round(focalPoint.x * width), y: Math.round(focalPoint.y * height) };
  if (point.x / width !== focalPoint.x || point.y / height !== focalPoint.y) {
    lost.push({ path: at, message: "ninjs gives the focal point in whole pixels: the fraction is rounded." });
  }
  return point;
}

function nothing(path: ArticlePath, lost: Loss[]): [] {
  lost.push({ path, message: "ninjs has no associated item without an address." });
  return [];
}
