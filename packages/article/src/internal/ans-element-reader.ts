import type { Block, BlockOf } from "../block.js";
import type { Inline } from "../inline.js";
import { plainText } from "../plain-text.js";
import { readImage } from "./ans-image-reader.js";
import { readAudio, readEmbed, readLink, readVideo } from "./ans-media-reader.js";
import { append } from "./append.js";
import type { FieldReader, ReadingLog } from "./field-reader.js";
import { readBlocks } from "./html-reader.js";
import { present } from "./present.js";

/** The blocks in a list of content elements. An element of a type that the model has nothing for is lost. */
export function readElements(elements: readonly FieldReader[], log: ReadingLog): Block[] {
  return elements.flatMap((element) => {
    element.skip("_id version channels alignment");
    return readElement(element, log);
  });
}

function readElement(element: FieldReader, log: ReadingLog): Block[] {
  const type = element.text("type");
  switch (type) {
    case "text":
      return htmlOf(element, log);
    case "header": {
      const level = element.count("level") ?? 2;
      const children = inlinesOf(element, log);
      return children.length === 0 ? [] : [{ type: "heading", depth: Math.min(level, 6), children }];
    }
    case "raw_html":
      return htmlOf(element, log);
    case "list":
      return [readList(element, log)];
    case "quote":
    case "blockquote":
      return [readQuote(element, type, log)];
    case "image":
      return readImage(element).map((image) => ({ type: "image", ...image }));
    case "gallery":
      return [readGallery(element)];
    case "table":
      return [readTable(element, log)];
    case "code": {
      const language = element.text("language");
      const value = element.value("content");
      return typeof value === "string" ? [{ type: "code", ...present({ language }), value }] : [];
    }
    case "divider":
      return [{ type: "thematicBreak" }];
    case "video":
      return readVideo(element);
    case "audio":
      return readAudio(element);
    case "oembed_response":
      return readEmbed(element);
    case "interstitial_link":
      return readLink(element);
    case "element_group":
      return readElements(element.children("content_elements"), log);
    case "correction":
      // The story's own list has it too.
      element.skip("text correction_type");
      element.lose("text", "A correction in the body is read from the story's corrections.");
      return [];
    default:
      element.lose(
        "type",
        `The model has no block for ${JSON.stringify(type?.slice(0, 40) ?? "an element without a type")}.`,
      );
      return [];
  }
}

/** The HTML in `content` as blocks. */
export function htmlOf(element: FieldReader, log: ReadingLog): Block[] {
  const html = element.text("content");
  if (html === undefined) return [];
  const { blocks, issues, lost } = readBlocks(html, undefined);
  const path = [...element.path, "content"];
  append(
    log.issues,
    issues.map((issue) => ({ ...issue, path })),
  );
  append(
    log.lost,
    lost.map((loss) => ({ ...loss, path })),
  );
  return blocks;
}

/** The HTML in `content` as what a heading or a cell may hold; of other blocks the words are kept. */
function inlinesOf(element: FieldReader, log: ReadingLog): Inline[] {
  const blocks = htmlOf(element, log);
  const [only, second] = blocks;
  if (only?.type === "paragraph" && second === undefined) return only.children;
  if (only === undefined) return [];
  element.lose("content", "Only words can stand here: the blocks are read as text.");
  return [{ type: "text", value: plainText(blocks) }];
}

function readList(element: FieldReader, log: ReadingLog): BlockOf<"list"> {
  const kind = element.text("list_type");
  const start = element.child("additional_properties")?.number("start", Number.MIN_SAFE_INTEGER);
  const children: BlockOf<"list">["children"] = [];
  for (const item of element.children("items")) {
    const blocks = readElements([item], log);
    const last = children.at(-1);
    if (blocks[0]?.type === "list" && last !== undefined) append(last.children, blocks);
    else children.push({ type: "listItem", children: blocks });
  }
  const first = start !== undefined && Number.isSafeInteger(start) ? start : undefined;
  return { type: "list", ordered: kind === "ordered", ...present({ start: first }), children };
}

function readQuote(
  element: FieldReader,
  type: "quote" | "blockquote",
  log: ReadingLog,
): BlockOf<"blockquote"> {
  const subtype = element.text("subtype");
  const citation = element.child("citation");
  citation?.skip("type _id");
  const by = citation === undefined ? "" : plainText(htmlOf(citation, log)).replace(/\s+/g, " ").trim();
  const cite = element.child("additional_properties")?.text("url");
  const children =
    type === "blockquote" ? htmlOf(element, log) : readElements(element.children("content_elements"), log);
  const pull = subtype?.includes("pull") || undefined;
  return { type: "blockquote", ...present({ pull, attribution: by, cite }), children };
}

function readGallery(element: FieldReader): BlockOf<"gallery"> {
  const caption = element.child("description")?.text("basic");
  const children = element.children("content_elements").flatMap((image) => {
    image.skip("type _id version");
    return readImage(image).map((read): BlockOf<"image"> => ({ type: "image", ...read }));
  });
  return { type: "gallery", ...present({ caption }), children };
}

type Cell = BlockOf<"table">["children"][number]["children"][number];

function readTable(element: FieldReader, log: ReadingLog): BlockOf<"table"> {
  const caption = element.child("additional_properties")?.text("caption");
  const head = element.children("header").map((cell) => readCell(cell, "column", log));
  const rows = element.lists("rows").map((row) => row.map((cell) => readCell(cell, undefined, log)));
  const all = head.length > 0 ? [head, ...rows] : rows;
  return {
    type: "table",
    ...present({ caption }),
    children: all.map((children) => ({ type: "tableRow", children })),
  };
}

function readCell(cell: FieldReader, header: "column" | undefined, log: ReadingLog): Cell {
  cell.skip("type _id");
  const others = cell.child("additional_properties");
  const own = others?.oneOf("header", ["column", "row"]) ?? header;
  const columnSpan = others?.count("column_span");
  const rowSpan = others?.count("row_span");
  const spans = {
    columnSpan: columnSpan === undefined ? undefined : Math.min(columnSpan, 1000),
    rowSpan: rowSpan === undefined ? undefined : Math.min(rowSpan, 65534),
  };
  return { type: "tableCell", ...present({ header: own, ...spans }), children: inlinesOf(cell, log) };
}
