/** What a piece of an address says that holds a postcode; `country` only where the form of the code names it. */
export type PostalPiece = {
  readonly postalCode: string;
  readonly locality?: string;
  readonly region?: string;
  readonly country?: string;
  /** What stands before the locality in the same piece. */
  readonly lead?: string;
};

const PARTS = { p: "postalCode", l: "locality", r: "region", s: "lead" } as const;
const PLACE = "((?:\\p{Lu}|['d][e'] ?|\\d)[\\p{L}\\p{M}.'’() \\d-]*)";

/**
 * A country, what the groups of a pattern are, and the pattern with `@` for the name of a place. The forms of postcodes
 * that are told by themselves come first, then five digits and the like on either side of the town.
 */
const FORMS = `JP prls 〒? ?(\\d{3}-\\d{4}) ?([^\\d]{2,3}?[都道府県])?([^\\d]{1,8}?[市区町村])(.*)
JP p 〒 ?(\\d{3}-\\d{4})
JP lp @ (\\d{3}-\\d{4})
GB lp (?:@ )?([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})
CA lrrlp (?:@[ ]([A-Z]{2}) |([A-Z]{2}) |@ )?([A-Z]\\d[A-Z] ?\\d[A-Z]\\d)
IE lp (?:@ )?([AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dA-Z]{4})
NL pl (?:NL-)?(\\d{4} ?[A-Z]{2}) @
BR pl (?:CEP:? ?)?(\\d{5}-\\d{3})(?: @)?
BR lp @ (?:CEP:? ?)?(\\d{5}-\\d{3})
PT pl (?:P-)?(\\d{4}-\\d{3})(?: @)?
PL pl (?:PL-)?(\\d{2}-\\d{3}) @
AU lrp (?:@ )?(ACT|NSW|VIC|QLD|SA|WA|TAS|NT) (\\d{4})
US lrp (?:@ )?([A-Z]{2}|D\\.C\\.) (\\d{5}(?:-\\d{4})?)
- pl (?:C\\.?P\\.?|PLZ|CAP|NPA) ?:? ?(\\d{4,5})(?: @)?
- pl (\\d{3} \\d{2}) @
- pl (\\d{4,6})(?: @)?
- lp @(?: ?- ?|[ -])(\\d{5,6}|\\d{3} \\d{3}|\\d{3}-\\d{4}|\\d{4})`;

type Form = { readonly country: string | undefined; readonly groups: string; readonly pattern: RegExp };
let forms: Form[] | undefined;

function readForms(): Form[] {
  return FORMS.split("\n").map((line) => {
    const [country = "", groups = "", ...rest] = line.split(" ");
    const pattern = new RegExp(`^${rest.join(" ").replaceAll("@", PLACE)}$`, "u");
    return { country: country === "-" ? undefined : country, groups, pattern };
  });
}

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
const ROOM = /^(?:Suite|Ste|Room|Floor|Level|Unit|Apt)\.? ?\S+ (?=\p{Lu})/u;
const LONGEST = 90;

/** The postcode of a piece and what stands with it; undefined where it holds none. */
export function readPostalPiece(text: string): PostalPiece | undefined {
  if (text.length > LONGEST || !/\d{3}|\d ?[A-Z]{2}|[A-Z]\d/.test(text)) return undefined;
  forms ??= readForms();
  const prefix = /^([A-Z]{1,2})-(?=\d)/.exec(text);
  const [bare = ""] = text
    .slice(prefix?.[0].length ?? 0)
    .replace(ROOM, "")
    .split(/ ?:/, 1);
  const code = prefix?.[1];
  for (const { pattern, groups, country } of forms) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const parts: { -readonly [Key in keyof PostalPiece]?: string } = {};
    for (const [index, group] of [...groups].entries()) {
      const value = match[index + 1]?.trim();
      if (value !== undefined && value !== "") parts[PARTS[group as keyof typeof PARTS]] = value;
    }
    const named = code === undefined ? country : (PREFIXES[code] ?? (code.length === 2 ? code : undefined));
    if (parts.locality !== undefined && !/^(?=.*\p{L})(?!.*\d{3})/u.test(parts.locality)) continue;
    const { postalCode, ...rest } = parts;
    if (postalCode !== undefined)
      return { ...rest, postalCode, ...(named === undefined ? {} : { country: named }) };
  }
  return undefined;
}
