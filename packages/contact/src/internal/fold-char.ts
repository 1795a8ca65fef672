/** Sets of look-alikes, each with what stands for them; the first set that matches counts. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\n\v\f\r\x85\u2028\u2029]/, "\n"],
  [/[\p{Zs}\t]/u, " "],
  [/[\p{Cf}\p{Cc}]|[\u0300-\u036f]|[\ufe0e\ufe0f]/u, ""],
  [/[\p{Pd}\u2212\uff70]/u, "-"],
  [/[‘’‚′´]/, "'"],
  [/[“”„«»″]/, '"'],
  [/[៖︰∶]/, ":"],
  [/[、،]/, ","],
  [/[⁄∕]/, "/"],
  [/\p{Ps}/u, "["],
  [/\p{Pe}/u, "]"],
  [/[・•∙‧●▪◦]/, "·"],
  [/[☎☏✆📞]/u, "tel:"],
  [/📠/u, "fax:"],
  [/📱/u, "mobile:"],
];

const folds = new Map<string, string>();

/**
 * What one character outside of ASCII stands for: digits of any script, full width, spaces, dashes and quotes as ASCII,
 * nothing for what cannot be seen.
 */
export function foldChar(char: string): string {
  let folded = folds.get(char);
  if (folded === undefined) {
    folded = computeFold(char);
    // At most one entry for each character of the basic plane.
    if (char.length === 1) folds.set(char, folded);
  }
  return folded;
}

function computeFold(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (/\p{Nd}/u.test(char)) return String(digitValue(code));
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return ALIKE.find(([pattern]) => pattern.test(char))?.[1] ?? char;
}

/** Decimal digits stand in runs of ten whose zero ends in hexadecimal 0 or 6; the mathematical ones follow each other. */
function digitValue(code: number): number {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  const low = code & 15;
  return /\p{Nd}/u.test(String.fromCodePoint(code | 15)) ? low - 6 : low;
}

const ACCENTED = /[\xc0-\u024f\u1e00-\u1eff]/g;
const bases = new Map<string, string>();

/** A folded text in lower case without Latin accents, unit for unit: İ alone is longer in lower case. */
export function keyOf(text: string): string {
  return text.replaceAll("İ", "I").toLowerCase().replace(ACCENTED, baseOf);
}

function baseOf(char: string): string {
  let base = bases.get(char);
  if (base === undefined) {
    base = char.normalize("NFD").charAt(0);
    bases.set(char, base);
  }
  return base;
}
