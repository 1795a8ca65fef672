import type { Block, BlockOf } from "../block.js";
import type { ArticleImage } from "../image.js";
import { htmlText } from "./html-text.js";
import { countField, isRecord, type JsonRecord, recordField, textField } from "./json-fields.js";

/** What WordPress appends to the name of a resized copy: `photo-1024x576.jpg`. */
const SIZE_SUFFIX = /-(\d{2,5})x(\d{2,5})(?=\.[a-z0-9]{3,5}$)/i;

/** The image that a media object stands for, with its sizes. */
export function mediaToImage(media: JsonRecord): ArticleImage | undefined {
  const url = textField(media, "source_url");
  if (url === undefined) return undefined;
  const details = recordField(media, "media_details") ?? {};
  const meta = recordField(details, "image_meta") ?? {};
  const caption = htmlText(textField(recordField(media, "caption") ?? {}, "rendered") ?? "");
  const alt = textField(media, "alt_text");
  const credit = textField(meta, "credit");
  const mediaType = textField(media, "mime_type");
  const sizes = sizesOf(recordField(details, "sizes") ?? {}, url);
  return {
    role: "main",
    url,
    ...(alt !== undefined && { alt }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
    ...sides(details),
    ...(mediaType !== undefined && { mediaType }),
    ...(sizes.length > 0 && { sizes }),
  };
}

/** The body with the addresses of resized copies replaced by the original's, where the post names the original. */
export function withOriginals(body: readonly Block[], originals: ReadonlySet<string>): Block[] {
  return body.map((block) => {
    if (block.type === "image") return withOriginal(block, originals);
    if (block.type !== "gallery") return block;
    return { ...block, children: block.children.map((image) => withOriginal(image, originals)) };
  });
}

function withOriginal(image: BlockOf<"image">, originals: ReadonlySet<string>): BlockOf<"image"> {
  const [, width, height] = SIZE_SUFFIX.exec(image.url) ?? [];
  if (width === undefined) return image;
  const copy = { url: image.url, width: Number(width), height: Number(height) };
  const original = image.url.replace(SIZE_SUFFIX, "");
  const sizes = image.sizes ?? [];
  if (!originals.has(original) && !sizes.some(({ url }) => url === original)) {
    return { ...image, width: image.width ?? copy.width, height: image.height ?? copy.height };
  }
  const { width: _w, height: _h, ...rest } = image;
  const others = sizes.filter(({ url }) => url !== original && url !== copy.url);
  return { ...rest, url: original, sizes: [copy, ...others] };
}

function sizesOf(sizes: JsonRecord, full: string): NonNullable<ArticleImage["sizes"]> {
  return Object.entries(sizes).flatMap(([name, size]) => {
    const url = isRecord(size) ? textField(size, "source_url") : undefined;
    if (!isRecord(size) || url === undefined || url === full) return [];
    const mediaType = textField(size, "mime_type");
    return [{ url, ...sides(size), ...(mediaType !== undefined && { mediaType }), name }];
  });
}

function sides(record: JsonRecord): { width?: number; height?: number } {
  const width = countField(record, "width");
  const height = countField(record, "height");
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}
