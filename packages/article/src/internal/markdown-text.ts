/** What could act in the middle of a line: marks, links, tags, references, and what GitHub makes links of by itself. */
const ACTIVE = /[\\`*_[\]<~]|&(?=#?\w{1,32};)|:(?=\/\/)|@(?=[\p{L}\p{N}])|(?<=www)\./giu;

/** What could act at the start of a line: headings, lists, quotes, underlines of headings, rows of tables. */
const AT_START = /^(?:#{1,6}(?=\s|$)|[-+](?=[\s+-]|$)|[=>|]|:(?=-)|\d{1,9}(?=[.)](?:\s|$)))/;

/** Words as Markdown that reads back as the same words. */
export function escapeMarkdown(words: string): string {
  return words.replace(ACTIVE, "\\$&").replace(/[\n\r]/g, reference);
}

/** Escaped words with which a line begins. */
export function escapeLineStart(escaped: string): string {
  return escaped.replace(AT_START, (found) => (/^\d/.test(found) ? `${found}\\` : `\\${found}`));
}

/** A character as a reference, which never acts. */
export function reference(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

/** A destination that a parser reads as this very address. */
export function markdownUrl(url: string): string {
  const isPlain = /^[^\s<>()\\&\p{C}]+$/u.test(url);
  return isPlain ? url : `<${url.replace(/[\\<>]|&(?=#?\w{1,32};)/g, "\\$&")}>`;
}

/** A title behind a destination. */
export function markdownTitle(title: string | undefined): string {
  if (title === undefined || title === "") return "";
  return ` "${title.replace(/[\\"]|&(?=#?\w{1,32};)/g, "\\$&").replace(/[\n\r]/g, reference)}"`;
}

/** The code between as many backticks as it takes. */
export function markdownCode(code: string): string {
  const value = code.replace(/\r\n|[\n\r]/g, " ");
  const runs = new Set(Array.from(value.matchAll(/`+/g), ([run]) => run.length));
  let count = 1;
  while (runs.has(count)) count++;
  const fence = "`".repeat(count);
  // A parser takes one space off each end where both have one.
  const isPadded = value.startsWith(" ") && value.endsWith(" ") && /[^ ]/.test(value);
  const needsSpace = isPadded || value.startsWith("`") || value.endsWith("`");
  return needsSpace ? `${fence} ${value} ${fence}` : fence + value + fence;
}
