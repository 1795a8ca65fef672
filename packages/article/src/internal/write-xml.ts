import type { Loss } from "../format-result.js";

/** The text with what XML 1.0 cannot hold left out, and `& < > "` as references: for content and quoted attributes. */
export function escapeXml(text: string): string {
  return xmlChars(text).replace(/[&<>"]/g, (char) => REFERENCES[char] ?? char);
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, "gu");

/** The text without the characters that XML 1.0 forbids: most controls, halves of pairs, U+FFFE and U+FFFF. */
export function xmlChars(text: string): string {
  return text.replace(ALL_FORBIDDEN, "");
}

/** A line where a value holds texts with characters that XML forbids, and none where it does not. */
export function xmlLosses(value: unknown): Loss[] {
  const holds = (inner: unknown): boolean =>
    typeof inner === "string"
      ? FORBIDDEN.test(inner)
      : typeof inner === "object" && inner !== null && Object.values(inner).some(holds);
  return holds(value)
    ? [{ path: [], message: "XML cannot hold control characters or halves of pairs." }]
    : [];
}

/** An element with text; nothing where there is none. */
export function textElement(name: string, text: string | undefined, attributes: XmlAttributes = {}): string {
  return text === undefined || text === ""
    ? ""
    : `<${name}${writeAttributes(attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element with markup inside, or an empty one. */
export function element(
  name: string,
  attributes: XmlAttributes,
  inside: string | readonly string[] = "",
): string {
  const start = `<${name}${writeAttributes(attributes)}`;
  const content = typeof inside === "string" ? inside : inside.join("");
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Attributes by name; those that are `undefined` are not written. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

function writeAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}

/** An XML file with the element that it holds. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
