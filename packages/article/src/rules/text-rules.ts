import { shown } from "./compare-text.js";
import { READ, type Rule } from "./rule.js";

/** The two or three characters of windows-1252 that a character of UTF-8 turns into. */
const MOJIBAKE =
  /[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac[\u0080-\u00bf\u0152-\u0153\u0161\u0178\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e1\u017e[\u0080-\u00bf]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
/** Rules about the characters of the texts. */
export const TEXT_RULES: readonly Rule[] = [
  inTexts(
    "body.mojibake",
    "warning",
    "core",
    "UTF-8 that was read as windows-1252",
    "Read the source as UTF-8.",
    (text) => (MOJIBAKE.test(text) ? "text in its own encoding" : undefined),
  ),
  inTexts(
    "body.replacement-character",
    "warning",
    "core",
    "Unicode, 5.22: U+FFFD stands for what could not be decoded",
    "Go back to the source.",
    (text) => (text.includes("\ufffd") ? "text that was decoded whole" : undefined),
  ),
  inTexts(
    "body.control-character",
    "error",
    "core",
    "XML 1.0, 2.2: such characters end the reading of a feed",
    "Take them out.",
    (text) => (CONTROL.test(text) ? "text without control characters" : undefined),
  ),
  inTexts(
    "body.bidi-override",
    "warning",
    "safety",
    "Unicode UAX 9; CVE-2021-42574: text shown in another order than it has",
    "Close each embedding, or take them out.",
    (text) => (BIDI.test(text) && !isBalanced(text) ? "balanced direction marks" : undefined),
  ),
];

function inTexts(
  code: string,
  severity: Rule["severity"],
  profile: Rule["profile"],
  authority: string,
  fix: string,
  expects: (text: string) => string | undefined,
): Rule {
  return {
    code,
    severity,
    profile,
    authority,
    read: READ,
    fix,
    check: ({ suspects }, report) => {
      for (const { text, path } of suspects) {
        const expected = expects(text);
        if (expected !== undefined) report(path, `Expected ${expected}, got ${shown(text)}.`);
      }
    },
  };
}

/** Whether each embedding, override and isolate is ended in its text, as UAX 9 pairs them. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (mark === "\u202c" || mark === "\u2069") {
      if (open.pop() !== mark) return false;
    } else open.push(mark < "\u2066" ? "\u202c" : "\u2069");
  }
  return open.length === 0;
}
