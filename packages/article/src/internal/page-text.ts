import type { PageElement } from "./page-tree.js";
import { wordSet } from "./word-set.js";

const HIDDEN = wordSet(
  "script style title textarea template noembed noframes iframe xmp plaintext noscript select",
);

const BREAKS = wordSet(
  "address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul",
);

/** The text of an element as it reads, white space collapsed; up to about `most` characters of it. */
export function textOf(element: PageElement, most = 100_000): string {
  const parts: string[] = [];
  collect(element, parts, most);
  return tidyText(parts.join(""));
}

/** Text with white space collapsed, without characters that show nothing. */
export function tidyText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]|\p{Surrogate}/gu, "")
      .replace(/\s+/g, " ")
      .trim()
  );
}

/** The text of a script or of a title, as it stands. */
export function rawText(element: PageElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : "")).join("");
}

function collect(element: PageElement, parts: string[], most: number): number {
  let left = most;
  for (const child of element.children) {
    if (left <= 0) break;
    if (typeof child === "string") {
      parts.push(child);
      left -= child.length;
    } else if (!HIDDEN.has(child.name)) {
      const breaks = BREAKS.has(child.name);
      if (breaks) parts.push(" ");
      left = collect(child, parts, left);
      if (breaks) parts.push(" ");
    }
  }
  return left;
}

/** Letters and digits of a text in lower case: what two spellings of one title share. */
export function matchKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
}
