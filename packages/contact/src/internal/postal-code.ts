/** What a piece of an address says that holds a postcode; `country` only where the form of the code names it. */
export type PostalPiece = {
  readonly postalCode: string;
  readonly locality?: string;
  readonly region?: string;
  readonly country?: string;
  /** What stands before the locality in the same piece. */
  readonly lead?: string;
};

type Rule = {
  readonly pattern: RegExp;
  readonly country?: string;
  /** What the groups of the pattern are, in order. */
  readonly groups: readonly ("postalCode" | "locality" | "region" | "lead")[];
};

const PLACE = "((?:\\p{Lu}|['d][e'] ?|\\d)[\\p{L}\\p{M}.'’() \\d-]*)";
const rule = (source: string, groups: Rule["groups"], country?: string, flags = "u"): Rule => ({
  pattern: new RegExp(`^${source}$`, flags),
  groups,
  ...(country === undefined ? {} : { country }),
});

/** The forms of postcodes that are told by themselves come first, then five digits and the like on either side of the town. */
const RULES: readonly Rule[] = [
  rule(
    "〒? ?(\\d{3}-\\d{4}) ?([^\\d]{2,3}?[都道府県])?([^\\d]{1,8}?[市区町村])(.*)",
    ["postalCode", "region", "locality", "lead"],
    "JP",
  ),
  rule("〒 ?(\\d{3}-\\d{4})", ["postalCode"], "JP"),
  rule(`${PLACE} (\\d{3}-\\d{4})`, ["locality", "postalCode"], "JP"),
  rule(`(?:${PLACE} )?([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})`, ["locality", "postalCode"], "GB"),
  rule(
    `(?:${PLACE}[ ]([A-Z]{2}) |([A-Z]{2}) |${PLACE} )?([A-Z]\\d[A-Z] ?\\d[A-Z]\\d)`,
    ["locality", "region", "region", "locality", "postalCode"],
    "CA",
  ),
  rule(`(?:${PLACE} )?([AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dA-Z]{4})`, ["locality", "postalCode"], "IE"),
  rule(`(?:NL-)?(\\d{4} ?[A-Z]{2}) ${PLACE}`, ["postalCode", "locality"], "NL"),
  rule(`(?:CEP:? ?)?(\\d{5}-\\d{3})(?: ${PLACE})?`, ["postalCode", "locality"], "BR"),
  rule(`${PLACE} (?:CEP:? ?)?(\\d{5}-\\d{3})`, ["locality", "postalCode"], "BR"),
  rule(`(?:P-)?(\\d{4}-\\d{3})(?: ${PLACE})?`, ["postalCode", "locality"], "PT"),
  rule(`(?:PL-)?(\\d{2}-\\d{3}) ${PLACE}`, ["postalCode", "locality"], "PL"),
  rule(`(?:${PLACE} )?(ACT|NSW|VIC|QLD|SA|WA|TAS|NT) (\\d{4})`, ["locality", "region", "postalCode"], "AU"),
  rule(`(?:${PLACE} )?([A-Z]{2}|D\\.C\\.) (\\d{5}(?:-\\d{4})?)`, ["locality", "region", "postalCode"], "US"),
  rule(`(?:C\\.?P\\.?|PLZ|CAP|NPA) ?:? ?(\\d{4,5})(?: ${PLACE})?`, ["postalCode", "locality"]),
  rule(`(\\d{3} \\d{2}) ${PLACE}`, ["postalCode", "locality"]),
  rule(`(\\d{4,6})(?: ${PLACE})?`, ["postalCode", "locality"]),
  rule(`${PLACE}(?: ?- ?|[ -])(\\d{5,6}|\\d{3} \\d{3}|\\d{3}-\\d{4}|\\d{4})`, ["locality", "postalCode"]),
];
/** The letters that Europe's post once wrote in front of the code. */
const PREFIXES: Readonly<Record<string, string>> = {
  D: "DE",
  F: "FR",
  A: "AT",
  B: "BE",
  I: "IT",
  E: "ES",
  L: "LU",
  S: "SE",
  N: "NO",
};
const LONGEST = 90;

/** The postcode of a piece and what stands with it; undefined where it holds none. */
export function readPostalPiece(text: string): PostalPiece | undefined {
  if (text.length > LONGEST || !/\d{3}|\d ?[A-Z]{2}|[A-Z]\d/.test(text)) return undefined;
  const prefix = /^([A-Z]{1,2})-(?=\d)/.exec(text);
  const bare = text.slice(prefix?.[0].length ?? 0).split(/ ?:/, 1)[0] ?? "";
  const code = prefix?.[1];
  for (const { pattern, groups, country } of RULES) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const parts: { -readonly [Key in keyof PostalPiece]?: string } = {};
    for (const [index, group] of groups.entries()) {
      const value = match[index + 1]?.trim();
      if (value !== undefined && value !== "") parts[group] = value;
    }
    const named = code === undefined ? country : (PREFIXES[code] ?? (code.length === 2 ? code : undefined));
    if (parts.locality !== undefined && !/^(?=.*\p{L})(?!.*\d{3})/u.test(parts.locality)) continue;
    const { postalCode, ...rest } = parts;
    if (postalCode !== undefined)
      return { ...rest, postalCode, ...(named === undefined ? {} : { country: named }) };
  }
  return undefined;
}
