import type { Block, BlockOf } from "../block.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { ANS_VERSION, ansImage, creditOf } from "./ans-image.js";
import { inlineHtml } from "./ans-inline.js";
import { isPresent, present, presentOr } from "./present.js";

/** Blocks as content elements of ANS; what they cannot carry is added to `lost`. */
export function ansElements(blocks: readonly Block[], path: ArticlePath, lost: Loss[]): object[] {
  return blocks.flatMap((block, index) => element(block, [...path, index], lost));
}

function element(block: Block, path: ArticlePath, lost: Loss[]): object[] {
  const inner = [...path, "children"];
  if ("url" in block && block.url === "") {
    lost.push({ path, message: `What has no address is not written: ${block.type}.` });
    return [];
  }
  switch (block.type) {
    case "paragraph":
      return [{ type: "text", content: inlineHtml(block.children, path, lost) }];
    case "heading":
      return [{ type: "header", level: block.depth, content: inlineHtml(block.children, path, lost) }];
    case "list":
      return [list(block, inner, lost)];
    case "blockquote":
      return [
        {
          type: "quote",
          subtype: block.pull ? "pullquote" : "blockquote",
          content_elements: ansElements(block.children, inner, lost),
          ...present({
            citation: block.attribution ? { type: "text", content: escaped(block.attribution) } : undefined,
            additional_properties: block.cite ? { url: block.cite } : undefined,
          }),
        },
      ];
    case "image":
      return ansImage(block, path, lost);
    case "gallery":
      return [
        present({
          type: "gallery",
          version: ANS_VERSION,
          description: block.caption ? { basic: block.caption } : undefined,
          content_elements: block.children.flatMap((image, index) =>
            ansImage(image, [...inner, index], lost),
          ),
        }),
      ];
    case "table":
      return [table(block, inner, lost)];
    case "code":
      return [{ type: "code", language: block.language ?? "", content: block.value }];
    case "thematicBreak":
      return [{ type: "divider" }];
    case "video":
      return [video(block)];
    case "audio":
      return [audio(block)];
    case "embed":
      return [embed(block)];
    case "rawHtml":
      lost.push({ path, message: "Quarantined HTML is not written." });
      return [];
  }
}

/** ANS has texts and lists in a list: a nested list belongs to the text before it. */
function list(block: BlockOf<"list">, path: ArticlePath, lost: Loss[]): object {
  const items = block.children.flatMap(({ children }, index) => {
    const [first, ...rest] = children;
    const at = [...path, index, "children"];
    const isSimple =
      first?.type === "paragraph" && rest.length <= 1 && rest.every(({ type }) => type === "list");
    if (isSimple) return ansElements(children, at, lost);
    lost.push({
      path: [...path, index],
      message: "ANS has items of one text, with a list below it at most.",
    });
    return [];
  });
  return {
    type: "list",
    list_type: block.ordered ? "ordered" : "unordered",
    items,
    ...present({ additional_properties: presentOr({ start: block.start }) }),
  };
}

function table({ caption, children }: BlockOf<"table">, path: ArticlePath, lost: Loss[]): object {
  const rows = children.map((row, r) =>
    row.children.map((cell, c) => {
      const content = inlineHtml(cell.children, [...path, r, "children", c], lost);
      const { header, columnSpan, rowSpan } = cell;
      const others = presentOr({ header, column_span: columnSpan, row_span: rowSpan });
      return { type: "text", content, ...present({ additional_properties: others }) };
    }),
  );
  return { type: "table", rows, ...present({ additional_properties: presentOr({ caption }) }) };
}

type Player = BlockOf<"video"> | BlockOf<"audio">;

function texts({ title, caption, credit }: Player): object {
  return {
    headlines: title ? { basic: title } : undefined,
    description: caption ? { basic: caption } : undefined,
    credits: credit ? { by: [creditOf(credit)] } : undefined,
  };
}

function video(block: BlockOf<"video">): object {
  const { url, width, height, poster, mediaType, tracks = [] } = block;
  return present({
    type: "video",
    version: ANS_VERSION,
    ...texts(block),
    streams: [{ url, ...present({ width, height }) }],
    promo_image: poster ? { type: "image", version: ANS_VERSION, url: poster } : undefined,
    subtitles:
      tracks.length === 0
        ? undefined
        : { urls: tracks.filter(({ url }) => isPresent(url)).map((track) => present({ ...track })) },
    additional_properties: mediaType ? { mime_type: mediaType } : undefined,
  });
}

function audio(block: BlockOf<"audio">): object {
  const { url, mediaType } = block;
  return {
    type: "audio",
    version: ANS_VERSION,
    source_url: url,
    ...present({ ...texts(block), mimetype: mediaType }),
  };
}

function embed({ url, title, provider, caption, fallback }: BlockOf<"embed">): object {
  const raw = { type: "rich", version: "1.0", url, ...present({ title, provider_name: provider }) };
  return {
    type: "oembed_response",
    raw_oembed: raw,
    ...present({ additional_properties: presentOr({ caption, fallback }) }),
  };
}

function escaped(text: string): string {
  return inlineHtml([{ type: "text", value: text }], [], []);
}
