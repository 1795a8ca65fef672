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

/** The text without the characters that XML 1.0 forbids: most controls, halves of pairs, U+FFFE and U+FFFF. */
export function xmlChars(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");
}

/** An element with text; nothing where there is none. */
export function textElement(name: string, text: string | undefined, attributes: XmlAttributes = {}): string {
  return text === undefined || text === ""
    ? ""
    : `<${name}${writeAttributes(attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element with markup inside, or an empty one. */
export function element(name: string, attributes: XmlAttributes, content = ""): string {
  const start = `<${name}${writeAttributes(attributes)}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Attributes by name; those that are `undefined` are not written. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

function writeAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}
