import { afterAny, isSymbol, isWord, joined, type Read, type Tokens } from "./cursor.js";
import { numbered } from "./lexicon.js";

/**
 * The zone of a time: an IANA name whose clock is meant, an offset in minutes, the reader's own (`"local"`), or
 * `"unclear"` for an abbreviation that more than one zone uses.
 */
export type ZoneRead = string | number;

/** Hours before or after UTC of the abbreviations that mean one thing in the press, from -10 on. */
const HOURS = numbered(
  "hst akst pst|akdt mst|pdt mdt est|cdt edt brt|art - - utc|gmt|wet west|bst|cet|mez cest|mesz|eet eest|msk gst pkt - ict|wib sgt|hkt|myt|pht|awst jst|kst aest aedt nzst nzdt",
  -10,
)
  .set("npt", 5.75)
  .set("acst", 9.5)
  .set("acdt", 10.5);

/** Central or China or Cuba, India or Israel or Ireland, Atlantic or Arabia. */
const UNCLEAR = ["cst", "ist", "ast"];

/** Places and regions whose time is named in words: "Indochina Time", "Paris time", "heure de Paris". */
const PLACES: Readonly<Record<string, string>> = {
  local: "local|locale|ortszeit",
  0: "greenwich|greenwich mean|coordinated universal",
  7: "indochina|bangkok|thailand|cambodia|cambodge|phnom penh|hanoi|vietnam",
  8: "singapore|hong kong|beijing|pekin|china",
  9: "tokyo|japan|seoul|korea",
  5.5: "india",
  "Europe/Moscow": "moscow|moscou",
  "Europe/Paris": "paris|france|central european",
  "Europe/Brussels": "brussels|bruxelles",
  "Europe/Berlin": "berlin",
  "Europe/Madrid": "madrid",
  "Europe/Lisbon": "lisbon|lisboa",
  "Europe/London": "london|londres|british",
  "Europe/Athens": "eastern european",
  "America/New_York": "eastern|new york|washington|et",
  "America/Chicago": "central|ct",
  "America/Denver": "mountain|mt",
  "America/Los_Angeles": "pacific|pt",
  "America/Sao_Paulo": "brasilia",
};

/** The zone that follows a time, with or without parentheses. */
export function readZone(tokens: Tokens, index: number): Read<ZoneRead> | undefined {
  if (!isSymbol(tokens[index], "(")) return readName(tokens, index);
  const read = readName(tokens, index + 1);
  return read && isSymbol(tokens[read.next], ")") ? { value: read.value, next: read.next + 1 } : undefined;
}

function readName(tokens: Tokens, index: number): Read<ZoneRead> | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === "symbol") {
    // "9:15 -10" states no offset, "9:15 -1000" does.
    const full = tokens[index + 1]?.text.length === 4 || isSymbol(tokens[index + 2], ":");
    return token.spaced && !full && !isSymbol(tokens[index - 1], "(") ? undefined : readOffset(tokens, index);
  }
  if (token.kind !== "word") return undefined;
  if (token.text === "z" && !token.spaced) return { value: 0, next: index + 1 };
  const words = readWords(tokens, index);
  if (words !== undefined) return words;
  if (!token.capital) return undefined;
  if (token.text === "utc" || token.text === "gmt")
    return readOffset(tokens, index + 1) ?? { value: 0, next: index + 1 };
  const hours = HOURS.get(token.text);
  const value = hours === undefined ? (UNCLEAR.includes(token.text) ? "unclear" : undefined) : hours * 60;
  return value === undefined ? undefined : { value, next: index + 1 };
}

/** "+7", "+07:00", "-0330". */
function readOffset(tokens: Tokens, index: number): Read<number> | undefined {
  const [, sign, hours, compact] = /^([+-])(\d\d?)(\d\d)?$/.exec(joined(tokens, index, 2)) ?? [];
  const split = compact ? undefined : /^:(\d\d)$/.exec(joined(tokens, index + 2, 2))?.[1];
  const minutes = Number(compact ?? split ?? 0);
  if (Number(hours) <= 14 && minutes < 60 && !tokens[index + 1]?.spaced)
    return { value: Number(`${sign}1`) * (Number(hours) * 60 + minutes), next: index + (split ? 4 : 2) };
  return undefined;
}

/** "Indochina Time", "Eastern Standard Time", "heure de Phnom Penh", "heure du Cambodge", "hora local", "Ortszeit". */
function readWords(tokens: Tokens, index: number): Read<ZoneRead> | undefined {
  const hour = isWord(tokens[index], "heure heures hora horario") ? index + 1 : undefined;
  const start = afterAny(tokens, hour ?? index, "de|du") ?? hour ?? index;
  let longest: Read<ZoneRead> | undefined;
  for (const [value, places] of Object.entries(PLACES)) {
    const next = afterAny(tokens, start, places);
    if (next && next > (longest?.next ?? 0))
      longest = { value: Number.isNaN(+value) ? value : +value * 60, next };
  }
  if (!longest || hour || isWord(tokens[index], "ortszeit")) return longest;
  // After a clock of twelve hours, the letters of an American zone.
  if (isWord(tokens[index], "et ct mt pt"))
    return tokens[index]?.capital && /^(\.|[ap]m)$/.test(tokens[index - 1]?.text ?? "") ? longest : undefined;
  const next = afterAny(tokens, longest.next, "time|standard time|daylight time|summer time");
  return next ? { value: longest.value, next } : undefined;
}
