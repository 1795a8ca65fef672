/** What a document is made of, in its order; the text of an element may come in pieces. */
export type XmlHandler = {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
};

/** Why a scan did not go as it should: a problem and the place of it in UTF-16 units. */
export type XmlProblem = { problem: "unfinished" | "doctype"; at: number };

/**
 * Reads the little of XML that export files use: elements, text, CDATA, the five named references and the numeric ones.
 * Comments and instructions are left out; a document type is reported and not followed, so that no entity can be
 * declared. What ends too early is reported, and all before it was handed on. Linear in the length.
 */
export function scanXml(xml: string, handler: XmlHandler): XmlProblem[] {
  const problems: XmlProblem[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const text = xml.slice(at, tag < 0 ? xml.length : tag);
    if (text !== "") handler.text(decode(text));
    if (tag < 0) break;
    at = readMarkup(xml, tag, handler, problems);
    if (at < 0) {
      problems.push({ problem: "unfinished", at: tag });
      break;
    }
  }
  return problems;
}

/** Reads what begins at a `<` and gives the place behind it; -1 where it does not end. */
function readMarkup(xml: string, at: number, handler: XmlHandler, problems: XmlProblem[]): number {
  const behind = (end: string, from: number) => {
    const found = xml.indexOf(end, from);
    return found < 0 ? -1 : found + end.length;
  };
  if (xml.startsWith("<![CDATA[", at)) {
    const end = behind("]]>", at + 9);
    if (end >= 0) handler.text(lineFeeds(xml.slice(at + 9, end - 3)));
    return end;
  }
  if (xml.startsWith("<!--", at)) return behind("-->", at + 4);
  if (xml.startsWith("<?", at)) return behind("?>", at + 2);
  if (xml.startsWith("<!", at)) {
    problems.push({ problem: "doctype", at });
    const end = tagEnd(xml, at);
    const subset = xml.slice(at, end).indexOf("[");
    return subset < 0 ? end : behind("]>", at + subset);
  }
  const end = tagEnd(xml, at);
  if (end < 0) return -1;
  const closing = xml.charAt(at + 1) === "/";
  const empty = !closing && xml.charAt(end - 2) === "/";
  const inside = xml.slice(at + (closing ? 2 : 1), end - (empty ? 2 : 1));
  const name = /^\S*/.exec(inside)?.[0] ?? "";
  if (!closing) handler.open(name, inside.slice(name.length));
  if (closing || empty) handler.close(name);
  return end;
}

/** The place behind the `>` of a tag, one inside quotes left aside; -1 where there is none. */
function tagEnd(xml: string, at: number): number {
  for (let place = at; place < xml.length; place++) {
    const char = xml.charAt(place);
    if (char === ">") return place + 1;
    if (char !== '"' && char !== "'") continue;
    place = xml.indexOf(char, place + 1);
    if (place < 0) return -1;
  }
  return -1;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** References resolved; one that XML does not know stays as it is. */
function decode(text: string): string {
  return lineFeeds(text).replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (all, decimal, hex, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

function lineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
