import { isSymbol, type Read, type Tokens } from "./cursor.js";

/**
 * The zone of a time: an IANA name whose clock is meant, an offset in minutes, the reader's own (`"local"`), or
 * `"unclear"` for an abbreviation that more than one zone uses.
 */
export type ZoneRead = string | number;

/** Offsets in minutes of the abbreviations that mean one thing in the press. */
const OFFSETS: Readonly<Record<string, number>> = {
  ...{
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    cet: 60,
    cest: 120,
    mez: 60,
    mesz: 120,
    eet: 120,
    eest: 180,
    msk: 180,
  },
  ...{
    est: -300,
    edt: -240,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
  },
  ...{
    ict: 420,
    wib: 420,
    sgt: 480,
    hkt: 480,
    myt: 480,
    pht: 480,
    awst: 480,
    jst: 540,
    kst: 540,
    acst: 570,
    acdt: 630,
  },
  ...{ aest: 600, aedt: 660, nzst: 720, nzdt: 780, brt: -180, art: -180, pkt: 300, npt: 345, gst: 240 },
};

/** Central or China or Cuba, India or Israel or Ireland, Atlantic or Arabia. */
const UNCLEAR = ["cst", "ist", "ast"];

/** Places and regions whose time is named in words: "Indochina Time", "Paris time", "heure de Paris". */
const PLACES: Readonly<Record<string, ZoneRead>> = {
  indochina: "Asia/Bangkok",
  cambodia: "Asia/Phnom_Penh",
  cambodge: "Asia/Phnom_Penh",
  "phnom penh": "Asia/Phnom_Penh",
  bangkok: "Asia/Bangkok",
  thailand: "Asia/Bangkok",
  hanoi: "Asia/Ho_Chi_Minh",
  vietnam: "Asia/Ho_Chi_Minh",
  singapore: "Asia/Singapore",
  "hong kong": "Asia/Hong_Kong",
  beijing: "Asia/Shanghai",
  pekin: "Asia/Shanghai",
  china: "Asia/Shanghai",
  tokyo: "Asia/Tokyo",
  japan: "Asia/Tokyo",
  seoul: "Asia/Seoul",
  korea: "Asia/Seoul",
  india: "Asia/Kolkata",
  moscow: "Europe/Moscow",
  moscou: "Europe/Moscow",
  paris: "Europe/Paris",
  france: "Europe/Paris",
  brussels: "Europe/Brussels",
  bruxelles: "Europe/Brussels",
  berlin: "Europe/Berlin",
  madrid: "Europe/Madrid",
  lisbon: "Europe/Lisbon",
  london: "Europe/London",
  londres: "Europe/London",
  british: "Europe/London",
  greenwich: 0,
  "greenwich mean": 0,
  "coordinated universal": 0,
  "central european": "Europe/Paris",
  "eastern european": "Europe/Athens",
  eastern: "America/New_York",
  "new york": "America/New_York",
  washington: "America/New_York",
  central: "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
  brasilia: "America/Sao_Paulo",
  local: "local",
  locale: "local",
};

/** After a clock of twelve hours, the letters of an American zone. */
const AMERICAN: Readonly<Record<string, string>> = {
  et: "America/New_York",
  ct: "America/Chicago",
  mt: "America/Denver",
  pt: "America/Los_Angeles",
};

/** The zone that follows a time, with or without parentheses. */
export function readZone(tokens: Tokens, index: number): Read<ZoneRead> | undefined {
  if (!isSymbol(tokens[index], "(")) return readName(tokens, index);
  const read = readName(tokens, index + 1);
  return read && isSymbol(tokens[read.next], ")") ? { value: read.value, next: read.next + 1 } : undefined;
}

function readName(tokens: Tokens, index: number): Read<ZoneRead> | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
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
  const half = tokens[index - 1]?.text;
  const american = half === "." || half === "am" || half === "pm" ? AMERICAN[token.text] : undefined;
  const value = OFFSETS[token.text] ?? american ?? (UNCLEAR.includes(token.text) ? "unclear" : undefined);
  return value === undefined ? undefined : { value, next: index + 1 };
}

/** "+7", "+07:00", "-0330". */
function readOffset(tokens: Tokens, index: number): Read<number> | undefined {
  const [sign, hours, colon, minutes] = tokens.slice(index, index + 4);
  if (!isSymbol(sign, "+-") || hours?.kind !== "number" || hours.spaced) return undefined;
  const compact = hours.text.length === 4;
  if (!compact && hours.text.length > 2) return undefined;
  const split = isSymbol(colon, ":") && minutes?.kind === "number" && !minutes.spaced && !compact;
  const hour = Number(compact ? hours.text.slice(0, 2) : hours.text);
  const minute = Number(compact ? hours.text.slice(2) : split ? minutes.text : 0);
  if (hour > 14 || minute > 59) return undefined;
  return { value: (sign?.text === "-" ? -1 : 1) * (hour * 60 + minute), next: index + (split ? 4 : 2) };
}

/** "Indochina Time", "Eastern Standard Time", "heure de Phnom Penh", "heure du Cambodge", "heure locale". */
function readWords(tokens: Tokens, index: number): Read<ZoneRead> | undefined {
  const text = (from: number, count: number) =>
    tokens
      .slice(from, from + count)
      .map((token) => token.text)
      .join(" ");
  const french = text(index, 1) === "heure" || text(index, 1) === "heures";
  const start = french ? index + (/^(de|du)$/.test(text(index + 1, 1)) ? 2 : 1) : index;
  for (const count of [2, 1]) {
    const value = PLACES[text(start, count)];
    if (value === undefined) continue;
    if (french) return { value, next: start + count };
    const kind = /^(standard|daylight|summer)$/.exec(text(start + count, 1))?.[0];
    const after = start + count + (kind === undefined ? 0 : 1);
    if (text(after, 1) === "time") return { value, next: after + 1 };
  }
  return undefined;
}
