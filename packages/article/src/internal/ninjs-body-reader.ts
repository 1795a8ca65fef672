import type { Block } from "../block.js";
import { append } from "./append.js";
import type { FieldReader, ReadingLog } from "./field-reader.js";
import { readBlocks } from "./html-reader.js";
import { textBlocks } from "./text-blocks.js";

/** The body of an item and its number of words. Of several bodies the one in HTML is read, else the first. */
export function readBody(
  item: FieldReader,
  log: ReadingLog,
): { body: Block[]; wordCount: number | undefined } {
  const bodies = item.children("bodies").map((entry) => ({
    entry,
    value: entry.text("value"),
    isHtml: entry.text("contentType")?.includes("html") ?? entry.text("role")?.includes("html") ?? false,
  }));
  const chosen = bodies.find(({ isHtml }) => isHtml) ?? bodies[0];
  for (const { entry, value } of bodies) {
    entry.skip("role charCount");
    if (entry === chosen?.entry) continue;
    entry.skip("wordCount");
    if (value !== undefined) entry.lose("value", "The model has one body.");
  }
  const wordCount = chosen?.entry.count("wordCount", 0);
  if (chosen?.value === undefined) return { body: [], wordCount };
  const { entry, value } = chosen;
  if (!chosen.isHtml && !/<\/?[a-z][^<>]*>/i.test(value.slice(0, 10_000)))
    return { body: textBlocks(value), wordCount };
  const { blocks, issues, lost } = readBlocks(value, undefined);
  const path = [...entry.path, "value"];
  append(
    log.issues,
    issues.map((issue) => ({ ...issue, path })),
  );
  append(
    log.lost,
    lost.map((loss) => ({ ...loss, path })),
  );
  return { body: blocks, wordCount };
}
