import { isBalanced } from "./internal/is-balanced.js";

/** Options of {@link normalizeText}. */
export type NormalizeTextOptions = {
  /**
   * `true` for one line, as in a name: each run of white space becomes one space, and characters that turn the
   * direction of writing are taken out. Default `false`.
   */
  singleLine?: boolean;
};

const PLAIN = /^[\n\x20-\x7e]*$/;
// U+0080 to U+009F stay in running text: in many a page they are what is left of an apostrophe, and show nothing.
const CONTROLS = /[^\P{Cc}\t\n\u0080-\u009f]|\p{Noncharacter_Code_Point}/gu;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
// A black flag, letters and digits of a region, and the end of tag: the only use that emoji have for tags.
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
const SELECTORS = /([\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;
const MARKS = /((?:\p{M}\u200d?){5})[\p{M}\u200b-\u200d\u2060]+/gu;

/**
 * The text as it is stored: well-formed, line ends as LF, NFC, without control characters of ASCII, noncharacters and hidden
 * tags, with at most 5 marks on a base and no selector after a selector. A line in which turns of the direction of writing
 * are not turned back loses them all, so that none reaches beyond its line. Everything else is left as it was written, in every language. Linear in the length.
 *
 * @example
 * import { normalizeText } from "@nightdesk/comments";
 *
 * normalizeText("one\r\ntwo\u0000"); // => "one\ntwo"
 * normalizeText(" Bob\r\nBcc: x ", { singleLine: true }); // => "Bob Bcc: x"
 */
export function normalizeText(text: string, options: NormalizeTextOptions = {}): string {
  let out = text;
  if (!PLAIN.test(out)) {
    out = out
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replace(/\r\n?|[\u0085\u2028]/g, "\n")
      .replace(/\u2029/g, "\n\n")
      .replace(CONTROLS, "")
      .replace(TAGS, "$1");
    if (options.singleLine) out = out.replace(DIRECTION, "").replace(/[\u0080-\u009f]/g, "");
    else if (/[\u202a-\u202e\u2066-\u2069]/.test(out)) {
      const lines = out.split("\n");
      out = lines.map((line) => (isBalanced(line) ? line : line.replace(DIRECTION, ""))).join("\n");
    }
    // After all that is taken out, so that what then stands side by side is composed too.
    out = out.normalize("NFC").replace(SELECTORS, "$1").replace(MARKS, "$1");
  }
  if (!options.singleLine) return out;
  return (/\s\s|[^\S ]/.test(out) ? out.replace(/\s+/g, " ") : out).trim();
}

/**
 * Whether the text shows nothing: no letter, digit, punctuation mark or symbol, the fillers that look like a space left aside.
 *
 * @example
 * import { isBlank } from "@nightdesk/comments";
 *
 * isBlank(" \u2800\u200b "); // => true
 */
export function isBlank(text: string): boolean {
  return (
    !/[!-~]/.test(text) && !/[^\P{L}\u115f\u1160\u3164\uffa0]|\p{N}|\p{P}|[^\P{S}\u2800\ufffc]/u.test(text)
  );
}
