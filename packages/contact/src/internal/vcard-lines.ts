import type { VCardProperty } from "./vcard-property.js";

/** RFC 6350, section 3.2: no line holds more octets, its end not counted. */
const LINE_OCTETS = 75;

/** A property as a content line, folded. */
export function writeLine({ group, name, params, value }: VCardProperty): string {
  const written = Object.entries(params).map(
    ([key, values]) => `;${key}=${values.map(writeParam).join(",")}`,
  );
  return foldLine(`${group === undefined ? "" : `${group}.`}${name}${written.join("")}:${value}`);
}

/** RFC 6868 for what quotes cannot hold; a value with a separator stands in quotes. */
function writeParam(text: string): string {
  const encoded = text
    .replace(/\^/g, "^^")
    .replace(/\r\n?|\n/g, "^n")
    .replace(/"/g, "^'");
  return /[:;,\s]/.test(encoded) ? `"${encoded}"` : encoded;
}

/** The line cut into pieces of at most 75 octets in UTF-8, never inside a character, those after the first begun with a space. */
export function foldLine(line: string): string {
  if (line.length * 3 <= LINE_OCTETS) return `${line}\r\n`;
  let folded = "";
  let octets = 0;
  for (const char of line) {
    const code = char.codePointAt(0) ?? 0;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + width > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += char;
    octets += width;
  }
  return `${folded}\r\n`;
}

/** The properties of each card in a text of vCard 2.1, 3.0 or 4.0; what stands outside of a card, or in a card inside one, is left out. */
export function readCards(text: string): VCardProperty[][] {
  const cards: VCardProperty[][] = [];
  let card: VCardProperty[] | undefined;
  let depth = 0;
  for (const line of unfold(text)) {
    const property = readLine(line);
    if (property === undefined) continue;
    const { name, value } = property;
    const isCard = value.trim().toUpperCase() === "VCARD";
    if (name === "BEGIN" && isCard && depth++ === 0) card = [];
    else if (name === "END" && isCard && depth > 0) {
      if (--depth > 0 || card === undefined) continue;
      cards.push(card);
      card = undefined;
    } else if (depth === 1) card?.push(property);
  }
  return cards;
}

/** Content lines whole again: a line that begins with a space continues the one before, in quoted-printable one that ends with `=` does. */
function unfold(text: string): string[] {
  const lines: string[] = [];
  let parts: string[] = [];
  let isQuoted = false;
  const flush = (): void => {
    if (parts.length > 0) lines.push(parts.join(""));
    parts = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = parts.at(-1);
    if (isQuoted && last?.endsWith("=")) {
      parts[parts.length - 1] = last.slice(0, -1);
      parts.push(line);
    } else if (/^[ \t]/.test(line) && parts.length > 0) parts.push(line.slice(1));
    else {
      flush();
      parts.push(line);
      isQuoted = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE/i.test(line.slice(0, 300));
    }
  }
  flush();
  return lines;
}

const HEAD = /^(?:([\w-]+)\.)?([\w-]+)/;
const PARAM = /;\s*([\w-]+)(?:\s*=\s*((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?/y;

function readLine(line: string): VCardProperty | undefined {
  const head = HEAD.exec(line);
  if (head === null) return undefined;
  const params: Record<string, string[]> = {};
  let at = head[0].length;
  for (;;) {
    PARAM.lastIndex = at;
    const match = PARAM.exec(line);
    if (match === null) break;
    at = PARAM.lastIndex;
    const [, first = "", written] = match;
    // vCard 2.1 writes types and encodings without a name.
    const key =
      written !== undefined
        ? first.toUpperCase()
        : /^(?:quoted-printable|base64|8bit|7bit)$/i.test(first)
          ? "ENCODING"
          : "TYPE";
    const values = (written ?? first).match(/"[^"]*"|[^,]+/g) ?? [];
    const list = params[key] ?? [];
    list.push(...values.flatMap((value) => readParam(value, key)));
    params[key] = list;
  }
  const colon = line.indexOf(":", at);
  if (colon < 0) return undefined;
  const value = decodeValue(line.slice(colon + 1), params);
  const shape = { name: (head[2] ?? "").toUpperCase(), params, value };
  return head[1] === undefined ? shape : { group: head[1], ...shape };
}

/** Types may stand as a quoted list: `TYPE="work,voice"`. */
function readParam(value: string, key: string): string[] {
  const bare = value.startsWith('"') ? value.slice(1, -1) : value;
  const parts = key === "TYPE" ? bare.split(",") : [bare];
  return parts.map((part) =>
    part.replace(/\^(.)/g, (pair, char: string) =>
      char === "n" ? "\n" : char === "'" ? '"' : char === "^" ? "^" : pair,
    ),
  );
}

function decodeValue(value: string, params: Readonly<Record<string, readonly string[]>>): string {
  if (!/^quoted-printable$/i.test(params["ENCODING"]?.[0] ?? "")) return value;
  const isLatin = /^(?:iso-8859-1|windows-1252|us-ascii)$/i.test(params["CHARSET"]?.[0] ?? "");
  const bytes = value.replace(/=([\da-f]{2})/gi, (_, hex: string) =>
    isLatin ? String.fromCharCode(Number.parseInt(hex, 16)) : `%${hex}`,
  );
  const decoded = isLatin ? bytes : decodePercent(value, bytes);
  // A line end that was encoded is part of the value: it is written as the escape that later versions use.
  return decoded.replace(/\r\n|\r|\n/g, "\\n");
}

function decodePercent(value: string, bytes: string): string {
  try {
    return decodeURIComponent(
      value.includes("%") ? value.replace(/%/g, "%25").replace(/=([\da-f]{2})/gi, "%$1") : bytes,
    );
  } catch {
    return value;
  }
}
