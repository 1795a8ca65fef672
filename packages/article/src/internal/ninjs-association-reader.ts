import type { Article, ArticleMedia } from "../article.js";
import type { ArticleImage } from "../image.js";
import { append } from "./append.js";
import type { FieldReader } from "./field-reader.js";
import { focalPoint } from "./focal-point.js";
import { present } from "./present.js";

type Parts = { images: ArticleImage[]; media: ArticleMedia[] };

const ROLES = ["main", "thumbnail", "social", "inline"] as const;

/** The pictures, recordings and other articles that come with an item. */
export function readAssociations(item: FieldReader): Parts & { related: NonNullable<Article["related"]> } {
  const found: Parts & { related: NonNullable<Article["related"]> } = { images: [], media: [], related: [] };
  for (const part of item.children("associations")) {
    const type = part.text("type");
    const uri = part.text("uri");
    if (type === "picture" || type === "graphic") {
      const image = pictureOf(part.children("renditions"), uri);
      if (image === undefined) part.lose("uri", "A picture without an address is none.");
      else found.images.push({ ...image, ...textsOf(part) });
    } else if (type === "audio" || type === "video" || type === "component") {
      part.skip("name");
      const { media } = filesOf(part.children("renditions"), type);
      if (media.length === 0 && uri !== undefined) media.push({ kind: kindOf(type), url: uri });
      append(found.media, media);
    } else if (uri !== undefined) found.related.push(relatedOf(part, uri));
    else part.lose("uri", "Another article without an address is none.");
  }
  return found;
}

/** What the renditions of an item of a type are: one picture, one recording, or nothing that the model has a place for. */
export function filesOf(renditions: readonly FieldReader[], type: string | undefined): Parts {
  const [first, ...others] = renditions;
  if (first === undefined) return { images: [], media: [] };
  if (type === "picture" || type === "graphic") {
    const image = pictureOf(renditions, undefined);
    return { images: image === undefined ? [] : [{ role: "main", ...image }], media: [] };
  }
  const isFile = type === "audio" || type === "video" || type === "component";
  const url = isFile ? first.text("href") : undefined;
  for (const other of isFile ? others : renditions)
    other.lose("href", "The model has one version of a file.");
  if (!isFile || url === undefined) return { images: [], media: [] };
  first.skip("name");
  const seconds = first.number("duration");
  const file: ArticleMedia = {
    kind: kindOf(type),
    url,
    title: first.text("title"),
    mediaType: first.text("contentType"),
    bytes: first.count("sizeInBytes", 0),
    durationMs: seconds === undefined ? undefined : Math.round(seconds * 1e6) / 1e3,
  };
  return { images: [], media: [present(file)] };
}

function kindOf(type: "audio" | "video" | "component"): ArticleMedia["kind"] {
  return type === "component" ? "document" : type;
}

function pictureOf(renditions: readonly FieldReader[], uri: string | undefined): ArticleImage | undefined {
  const versions = renditions.flatMap((fields) => {
    const url = fields.text("href");
    if (url === undefined) return [];
    const name = fields.text("name");
    const sides = { width: fields.count("width"), height: fields.count("height") };
    return [{ fields, name, version: present({ url, ...sides, mediaType: fields.text("contentType") }) }];
  });
  const widest = versions.reduce((best, next) => {
    const isWider = (next.version.width ?? 0) > (best?.version.width ?? 0);
    return best === undefined || isWider ? next : best;
  }, versions[0]);
  const best = versions.find(({ name }) => name?.toLowerCase() === "main") ?? widest;
  if (best === undefined) return uri === undefined ? undefined : { url: uri };
  const { width, height } = best.version;
  const poi = best.fields.child("poi");
  const point = focalPoint({ x: poi?.number("x"), y: poi?.number("y") }, width, height);
  if (poi !== undefined && point === undefined)
    best.fields.lose("poi", "The point is not inside the picture.");
  const sizes = versions
    .filter((version) => version !== best)
    .map(({ name, version }) => present({ ...version, name: isSidesName(name) ? undefined : name }));
  return present({ ...best.version, sizes, focalPoint: point });
}

/** A version that has no name of its own is written with its sides as one. */
function isSidesName(name: string | undefined): boolean {
  return name !== undefined && /^\d{0,9}x\d{0,9}$/.test(name);
}

function textsOf(part: FieldReader): Partial<ArticleImage> {
  const texts: Partial<ArticleImage> = { role: part.oneOf("rel", ROLES), credit: part.text("by") };
  part.skip("name");
  for (const entry of part.children("descriptions")) {
    const key = entry.text("role") === "alt" ? "alt" : "caption";
    if (texts[key] === undefined) texts[key] = entry.text("value");
    else entry.lose("value", "The model has one caption of a picture.");
  }
  return present(texts);
}

function relatedOf(part: FieldReader, url: string): NonNullable<Article["related"]>[number] {
  const rel = part.text("rel");
  if (rel !== undefined && rel !== "related") part.lose("rel", "The model has related articles only.");
  const [headline, ...others] = part.children("headlines").map((entry) => {
    entry.skip("role");
    return entry.text("value");
  });
  if (others.length > 0) part.lose("headlines", "The model has one title of a related article.");
  const name = part.text("name");
  const ids = part.children("altIds").filter((entry) => entry.text("role") === "id");
  const id = ids[0]?.text("value");
  const title = headline ?? (name !== undefined && /^related\d+$/.test(name) ? undefined : name);
  return present({ url, title, id });
}
