import type { Block } from "../block.js";
import { plainText } from "../plain-text.js";
import { bareLine, type ContactLine, contactRange } from "./contact-lines.js";

/** The body without its contact block, and the text of that block, where there is one made of whole blocks. */
export function takeContact(body: readonly Block[]): { body: Block[]; contact: string | undefined } {
  const lines: ContactLine[] = [];
  const owners: number[] = [];
  for (const [index, block] of body.entries()) {
    const texts = block.type === "paragraph" || block.type === "list" ? plainText([block]).split("\n") : [""];
    for (const text of texts) {
      lines.push(bareLine(text.trim()));
      owners.push(index);
    }
  }
  const range = contactRange(lines);
  if (range === undefined) return { body: [...body], contact: undefined };
  const first = owners[range.start];
  const last = owners[range.end - 1];
  if (first === undefined || last === undefined) return { body: [...body], contact: undefined };
  const isWhole = owners[range.start - 1] !== first && owners[range.end] !== last;
  if (!isWhole) return { body: [...body], contact: undefined };
  const contact = lines
    .slice(range.start, range.end)
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("\n");
  return { body: body.filter((_, index) => index < first || index > last), contact };
}
