import type { PhoneType } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import { typeOfKind } from "./phone-type.js";

/** What stands behind a number and belongs to it. */
export type BehindNumber = {
  /** The unit behind the number and its extension. */
  readonly end: number;
  /** The unit behind all words that belong to the number. */
  readonly behind: number;
  readonly ext: string | undefined;
  readonly type: PhoneType | undefined;
  readonly label: string | undefined;
};

const EXT_WORD =
  "(?:ext(?:ension)?|extn|x|poste|durchwahl|dw|apparat|app|ramal|extensao|int|interno|anexo|local|loc|toestel|wew|доб|内線|分机|转|轉|내선|ต่อ|លេខបន្ត)";
const EXT = new RegExp(`^[ ,;]{0,3}\\(? ?${EXT_WORD}[ .:]{0,3}(\\d{1,6})(?!\\d)\\)?`);
const EXT_APART = new RegExp(`^ {0,2}\\([^()\\n]{1,12}\\)[ ,;]{0,3}${EXT_WORD}[ .:]{0,3}(\\d{1,6})(?!\\d)`);
const BRACKETED = /^ {0,2}\( ?([^()\n.:]{1,20})[.:]?(?= ?\))/;
const TRAILING = /^ {1,2}([\p{L}-]+(?: free)?)(?=$|[\n,;]| \||\s[([+\d])/u;
/** What Americans write in brackets behind a number. */
const INITIALS: Readonly<Record<string, PhoneType>> = {
  c: "mobile",
  m: "mobile",
  f: "fax",
  o: "voice",
  w: "voice",
};
const REACH = 40;
/** A word between two numbers with none behind the second is that of the second. */
const LEADS_NEXT = /^ {1,2}\p{L}+ [+([\d][\d .()/+-]*\d(?!\d|[ .()/+-]+\d| {0,2}\p{L})/u;

/** An extension, or the type in brackets or, where `mayTrail`, at the end of the line. */
export function readBehind({ key, labelOf }: Folded, end: number, mayTrail: boolean): BehindNumber {
  const after = key.slice(end, end + REACH);
  // Most numbers stand at the end of their line.
  if (after === "" || after.startsWith("\n"))
    return { end, behind: end, ext: undefined, type: undefined, label: undefined };
  const ext = EXT.exec(after);
  const withExt =
    ext === null ? end : end + ext[0].length - (ext[0].endsWith(")") && !ext[0].includes("(") ? 1 : 0);
  const rest = key.slice(withExt, withExt + REACH);
  const bracketed = BRACKETED.exec(rest);
  const match = bracketed ?? (mayTrail && !LEADS_NEXT.test(rest) ? TRAILING.exec(rest) : null);
  const word = match?.[1]?.trim().replace(/ /g, "") ?? "";
  const kind = labelOf(word)?.kind;
  const type = INITIALS[word] ?? typeOfKind(kind);
  const behind = type === undefined ? withExt : withExt + (match?.[0].length ?? 0);
  const inside = bracketed?.[1]?.trim();
  const label =
    inside !== undefined && !/\d/.test(inside) && kind !== "fax" && kind !== "email" ? inside : undefined;
  return { end: withExt, behind, ext: ext?.[1] ?? EXT_APART.exec(after)?.[1], type, label };
}
