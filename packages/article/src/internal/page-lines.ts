import { endsSentence, isContactLabel } from "./contact-lines.js";
import { type FoundDate, readDateLine } from "./date-words.js";
import { type FurnitureKind, furnitureKind } from "./furniture.js";

/** A line of a page's text, or a paragraph that was wrapped over several, with what it looks like on its own. */
export type PageLine = {
  /** The number of its first line, from 1. */
  line: number;
  text: string;
  kind: FurnitureKind | "date" | "byline" | "tags" | "contact" | "prose" | "short";
  date?: FoundDate & { label: string };
};

const BYLINE = /^(?:by|written by|story by|par|ដោយ ?[:៖]?)\s+\S.{0,100}$/iu;

const TAGS = /^(?:tags?|keywords|mots[- ]clés|ស្លាក)\s?[:៖]\s?\S/iu;

/** The lines of a page, classified one by one. Lines of a wrapped paragraph are joined. */
export function pageLines(text: string, zone: string | undefined): PageLine[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|[\n\r\f\u2028\u2029]/);
  const paragraphs: { line: number; texts: string[] }[] = [];
  let open = false;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/\s+/g, " ").trim();
    if (line === "") open = false;
    else if (open) paragraphs.at(-1)?.texts.push(line);
    else {
      paragraphs.push({ line: index + 1, texts: [line] });
      open = true;
    }
  }
  return paragraphs.flatMap(({ line, texts }) =>
    isWrapped(texts)
      ? [classify(texts.join(" "), line, zone)]
      : texts.map((part, offset) => classify(part, line + offset, zone)),
  );
}

/** Lines of one paragraph are of about the same length and run on; lines of a list, or paragraphs, are not. */
function isWrapped(texts: readonly string[]): boolean {
  const width = texts.reduce((most, { length }) => Math.max(most, length), 0);
  if (texts.length < 2 || width > 120) return false;
  return texts.every((text, index) => {
    if (furnitureKind(text) !== undefined || isContactLabel(text)) return false;
    return index === texts.length - 1 || text.length >= Math.max(40, width * 0.6);
  });
}

function classify(text: string, line: number, zone: string | undefined): PageLine {
  if (isContactLabel(text)) return { line, text, kind: "contact" };
  const furniture = furnitureKind(text);
  if (furniture !== undefined) return { line, text, kind: furniture };
  const date = readDateLine(text, zone);
  if (date !== undefined) return { line, text, kind: "date", date };
  if (TAGS.test(text)) return { line, text, kind: "tags" };
  const ends = endsSentence(text);
  if (BYLINE.test(text) && !ends) return { line, text, kind: "byline" };
  return { line, text, kind: (ends && text.length >= 40) || text.length >= 160 ? "prose" : "short" };
}
