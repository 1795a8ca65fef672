import type { PhoneType } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import { typeOfKind } from "./phone-type.js";

/** What stands behind a number and belongs to it. */
export type BehindNumber = {
  /** The unit behind the number and its extension. */
  readonly end: number;
  /** The unit behind all words that belong to the number. */
  readonly behind: number;
  readonly ext?: string | undefined;
  readonly type?: PhoneType | undefined;
  readonly label?: string | undefined;
};

/** An extension; where something short stands in brackets in front of it, the number ends before the brackets. */
const EXT =
  /^( {0,2}\([^()\n]{1,12}\))?[ ,;]{0,3}\(? ?(\p{L}[\p{L}\p{M}]{0,11})[ .:]{0,3}(\d{1,6})(?!\d)(\))?/u;
const BRACKETED = /^ {0,2}\( ?([^()\n.:]{1,20})[.:]?(?= ?\))/;
const TRAILING = /^ {1,2}([\p{L}-]+(?: free)?)(?=$|[\n,;]| \||\s[([+\d])/u;
/** A word between two numbers with none behind the second is that of the second. */
const LEADS_NEXT = /^ {1,2}\p{L}+ [+([\d][\d .()/+-]*\d(?!\d|[ .()/+-]+\d| {0,2}\p{L})/u;
/** What Americans write in brackets behind a number, where the letter is not the label of the same. */
const INITIALS: Readonly<Record<string, PhoneType>> = { c: "mobile", w: "voice" };
const REACH = 40;

/** An extension, or the type in brackets or, where `mayTrail`, at the end of the line. */
export function readBehind({ key, labelOf }: Folded, end: number, mayTrail: boolean): BehindNumber {
  const after = key.slice(end, end + REACH);
  // Most numbers stand at the end of their line.
  if (/^(?:\n|$)/.test(after)) return { end, behind: end };
  const [whole = "", apart, name = "", digits, close = ""] = EXT.exec(after) ?? [];
  const ext = labelOf(name)?.kind === "extension" ? digits : undefined;
  const withExt =
    ext && apart === undefined ? end + whole.length - (whole.includes("(") ? 0 : close.length) : end;
  const rest = key.slice(withExt, withExt + REACH);
  const bracketed = BRACKETED.exec(rest);
  const match = bracketed ?? (mayTrail && !LEADS_NEXT.test(rest) ? TRAILING.exec(rest) : null);
  const word = match?.[1]?.trim().replace(/ /g, "") ?? "";
  const kind = labelOf(word)?.kind;
  const type = INITIALS[word] ?? typeOfKind(kind);
  const inside = bracketed?.[1]?.trim();
  return {
    end: withExt,
    behind: withExt + (type && match ? match[0].length : 0),
    ext,
    type,
    label: inside && !/\d/.test(inside) && kind !== "fax" && kind !== "email" ? inside : undefined,
  };
}
