import { isBalanced } from "../internal/is-balanced.js";
import { skeleton } from "./confusable.js";

/**
 * What is odd about a text:
 * - `bidi-unbalanced`: the direction of writing is turned and not turned back in the same line
 * - `bidi-override`: letters are shown in another order than they are stored
 * - `bidi-control`: the direction is turned at all, in a name
 * - `invisible-in-word`: an invisible character stands between letters whose script does not use one
 * - `tag-characters`: hidden tags outside an emoji flag
 * - `variation-selector-run`: selectors that select nothing, which can carry hidden data
 * - `lone-surrogate`: half a character
 * - `zalgo`: more than 5 marks on one letter
 * - `mixed-script`: one word in alphabets that look alike
 * - `reserved`: the name is on the list of reserved names
 * - `confusable-reserved`: the name only looks as if it were
 * - `badge-like`: a tick or star in a name, as if it were verified
 */
export type TextFlag =
  | "bidi-unbalanced"
  | "bidi-override"
  | "bidi-control"
  | "invisible-in-word"
  | "tag-characters"
  | "variation-selector-run"
  | "lone-surrogate"
  | "zalgo"
  | "mixed-script"
  | "reserved"
  | "confusable-reserved"
  | "badge-like";

/** Options of {@link inspectText}. */
export type InspectTextOptions = {
  /** Whether the text is a name: then more is odd. Default `false`. */
  isName?: boolean;
  /** Names that no guest may take or imitate: those of the staff, "moderator" ... Case does not count. Default none. */
  reserved?: readonly string[];
};

const INVISIBLE_IN_WORD =
  /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}](?:\u034f|[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff])+(?=[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])/u;
const TAGS = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,8}\u{e007f}|([\u{e0000}-\u{e007f}])/gu;
const BADGE =
  /[\u2605\u2611\u2705\u2713\u2714\u272a\u2b50\u{1f396}\u{1f3c5}\u{1f451}\u{1f5f8}\u{1f5f9}\u{1f6e1}]/u;

/**
 * The flags of a text as it came, before it is normalised; none for honest text in any language. A flag is a hint for
 * moderation, not a verdict. Linear in the length of the text.
 *
 * @example
 * import { inspectText } from "@nightdesk/comments/text";
 *
 * inspectText("\u0430dmin", { isName: true, reserved: ["admin"] }); // => ["mixed-script", "confusable-reserved"]
 */
export function inspectText(text: string, options: InspectTextOptions = {}): TextFlag[] {
  const { isName = false, reserved = [] } = options;
  const flags: TextFlag[] = [];
  if (!/^[\n -~]*$/.test(text)) {
    if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) {
      if (text.split(/[\n\r\u2029]/).some((line) => !isBalanced(line))) flags.push("bidi-unbalanced");
      if (/[\u202d\u202e]/.test(text)) flags.push("bidi-override");
      if (isName) flags.push("bidi-control");
    }
    if (INVISIBLE_IN_WORD.test(text)) flags.push("invisible-in-word");
    for (const match of text.matchAll(TAGS)) {
      if (match[1] === undefined) continue;
      flags.push("tag-characters");
      break;
    }
    if (/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2}/u.test(text)) flags.push("variation-selector-run");
    if (/\p{Surrogate}/u.test(text)) flags.push("lone-surrogate");
    if (/\p{M}(?:\u200d?\p{M}){5}/u.test(text.normalize("NFC"))) flags.push("zalgo");
    if (hasMixedWord(text)) flags.push("mixed-script");
  }
  if (isName) {
    const found = matchReserved(text, reserved);
    if (found !== undefined) flags.push(found);
    if (BADGE.test(text)) flags.push("badge-like");
  }
  return flags;
}

/**
 * Whether a word of the text mixes alphabets that look alike (Latin, Cyrillic, Greek, Armenian, Cherokee, Coptic,
 * Lisu); Latin next to Han, Kana or Hangul is common and fine.
 */
export function hasMixedWord(text: string): boolean {
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/^[\0-\u02ff]*$/.test(word)) continue;
    let scripts = 0;
    for (const script of LOOK_ALIKE) scripts += script.test(word) ? 1 : 0;
    if (scripts > 1) return true;
  }
  return false;
}

const LOOK_ALIKE = [
  /\p{sc=Latn}/u,
  /\p{sc=Cyrl}/u,
  /\p{sc=Grek}/u,
  /\p{sc=Armn}/u,
  /\p{sc=Cher}/u,
  /\p{sc=Copt}/u,
  /\p{sc=Lisu}/u,
];

/** What a list of reserved names comes to, made once for each list. */
const RESERVED = new WeakMap<readonly string[], { names: ReadonlySet<string>; looks: ReadonlySet<string> }>();

function matchReserved(name: string, reserved: readonly string[]): TextFlag | undefined {
  if (reserved.length === 0) return undefined;
  let known = RESERVED.get(reserved);
  if (known === undefined) {
    known = { names: new Set(reserved.map(foldName)), looks: new Set(reserved.flatMap(lookKeys)) };
    RESERVED.set(reserved, known);
  }
  const { names, looks } = known;
  if (names.has(foldName(name))) return "reserved";
  return lookKeys(name).some((key) => looks.has(key)) ? "confusable-reserved" : undefined;
}

function foldName(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** Both cases: a capital I looks like a small l, and a capital Cyrillic letter like a Latin one only as a capital. */
function lookKeys(name: string): string[] {
  const plain = foldName(name);
  return [skeleton(plain), skeleton(skeleton(name.trim()).toLowerCase())];
}
