import { afterAny, isSymbol, isWord, type Read, type Tokens } from "./cursor.js";
import { readZone, type ZoneRead } from "./read-zone.js";

/** A time of day. Parts that were not written are absent; `zone` is absent where the text names none. */
export type TimeRead = {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly zone?: ZoneRead | undefined;
};

type Clock = Omit<TimeRead, "zone">;

/** "11:30 p.m. Indochina Time", "9h05", "14:05 GMT", "9 am", "ម៉ោង ៩:០៥ ព្រឹក". */
export function readTime(tokens: Tokens, index: number): Read<TimeRead> | undefined {
  const clock = readKhmerClock(tokens, index) ?? readHanClock(tokens, index) ?? readClock(tokens, index);
  if (clock === undefined) return undefined;
  const zone = readZone(tokens, clock.next);
  const { hour, minute = 0, second = 0 } = clock.value;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const next = zone?.next ?? clock.next;
  return {
    value: { ...clock.value, zone: zone?.value },
    next: afterRepeat(tokens, next) ?? next,
  };
}

/** "(0230 GMT)": the same time once more, in another zone. */
function afterRepeat(tokens: Tokens, index: number): number | undefined {
  if (!isSymbol(tokens[index], "(")) return undefined;
  const clock = readClock(tokens, index + 1);
  const zone = clock && readZone(tokens, clock.next);
  return zone && isSymbol(tokens[zone.next], ")") ? zone.next + 1 : undefined;
}

function readClock(tokens: Tokens, index: number): Read<Clock> | undefined {
  const noon = afterAny(tokens, index, "noon|midi|12 noon");
  if (noon !== undefined) return { value: { hour: 12 }, next: noon };
  const first = tokens[index];
  if (first?.kind !== "number") return undefined;
  const value = Number(first.text);
  if (first.text.length === 4) return readMilitary(tokens, index, value);
  if (first.text.length > 2) return undefined;
  const hours = isWord(tokens[index + 1], "h heures heure");
  const minute = hours ? readDigits(tokens, index + 2) : readPart(tokens, index + 1, ":.");
  const second = minute && readPart(tokens, minute.next, ":");
  const fraction = second && readFraction(tokens, second.next);
  const digits = fraction ?? second?.next ?? minute?.next ?? index + (hours ? 2 : 1);
  const named = afterAny(tokens, digits, "uhr|horas|min|minutes") ?? digits;
  // In "14 Uhr am Montag" the word is German.
  const half = named > digits && isWord(tokens[named], "am") ? undefined : readHalf(tokens, named);
  const next = half?.next ?? named;
  if (minute === undefined && !hours && next === digits) return undefined;
  // A full stop parts hours from minutes only where another word says that this is a time.
  if (tokens[index + 1]?.text === "." && next === digits && readZone(tokens, next) === undefined)
    return undefined;
  if (half !== undefined && (value < 1 || value > 12)) return undefined;
  const hour = half === undefined ? value : (value % 12) + half.value;
  return {
    value: { hour, minute: minute?.value, second: second?.value },
    next,
  };
}

/** Two digits right after one of the signs. */
function readPart(tokens: Tokens, index: number, signs: string): Read<number> | undefined {
  const apart = tokens[index]?.spaced || tokens[index + 1]?.spaced;
  return !apart && isSymbol(tokens[index], signs) ? readDigits(tokens, index + 1) : undefined;
}

/** Two digits, as the minutes of "9h05", "9 h 05", "9 heures 30". */
function readDigits(tokens: Tokens, index: number): Read<number> | undefined {
  const token = tokens[index];
  return token?.kind === "number" && token.text.length === 2
    ? { value: Number(token.text), next: index + 1 }
    : undefined;
}

/** The hours that "a.m." (0) and "p.m." (12) add. */
function readHalf(tokens: Tokens, index: number): Read<number> | undefined {
  const morning = afterAny(tokens, index, "am|a . m .|a . m|du matin|de la manana|da manha");
  const next =
    morning ?? afterAny(tokens, index, "pm|p . m .|p . m|du soir|de la tarde|da tarde|de la noche|da noite");
  return next ? { value: morning ? 0 : 12, next } : undefined;
}

/** The index after ".123" behind seconds. */
function readFraction(tokens: Tokens, index: number): number | undefined {
  const digits = tokens[index + 1];
  return isSymbol(tokens[index], ".,") && digits?.kind === "number" && !digits.spaced ? index + 2 : undefined;
}

/** "午後5時3分", "15時半"; "3時間" is how long something takes. */
function readHanClock(tokens: Tokens, index: number): Read<Clock> | undefined {
  const late = afterAny(tokens, index, "午 後");
  const at = late ?? afterAny(tokens, index, "午 前") ?? index;
  if (tokens[at]?.kind !== "number" || !isWord(tokens[at + 1], "時") || isWord(tokens[at + 2], "間"))
    return undefined;
  const written = Number(tokens[at]?.text);
  const hour = late && written < 12 ? written + 12 : written;
  if (tokens[at + 2]?.kind === "number" && isWord(tokens[at + 3], "分"))
    return { value: { hour, minute: Number(tokens[at + 2]?.text) }, next: at + 4 };
  const half = afterAny(tokens, at + 2, "半");
  return { value: { hour, minute: half && 30 }, next: half ?? at + 2 };
}

/** "1405 GMT": four digits are a time only before a zone. */
function readMilitary(tokens: Tokens, index: number, digits: number): Read<Clock> | undefined {
  // "Loi 2025-12" states no offset.
  const sign = tokens[index + 1];
  if ((sign?.kind === "symbol" && !sign.spaced) || readZone(tokens, index + 1) === undefined)
    return undefined;
  return { value: { hour: Math.floor(digits / 100), minute: digits % 100 }, next: index + 1 };
}

/** "ម៉ោង ២ និង ៣០ នាទី រសៀល": the parts of the day say which half; noon belongs to the second. */
function readKhmerClock(tokens: Tokens, index: number): Read<Clock> | undefined {
  const at = afterAny(tokens, index, "ម៉ោង");
  const token = at && tokens[at];
  if (!at || !token || token.kind !== "number" || token.text.length > 2) return undefined;
  const half = afterAny(tokens, at + 1, "កន្លះ");
  const spoken = afterAny(tokens, at + 1, "និង") ?? at + 1;
  const spelled = tokens[spoken]?.kind === "number" && isWord(tokens[spoken + 1], "នាទី");
  const minute =
    readPart(tokens, at + 1, ":.") ??
    (half ? { value: 30, next: half } : undefined) ??
    (spelled ? { value: Number(tokens[spoken]?.text), next: spoken + 1 } : undefined);
  const end = minute?.next ?? at + 1;
  const next = afterAny(tokens, end, "នាទី") ?? end;
  const hour = Number(token.text);
  const late = isWord(tokens[next], "រសៀល ល្ងាច យប់ ថ្ងៃត្រង់");
  const named = late || isWord(tokens[next], "ព្រឹក ភ្លឺ ទៀបភ្លឺ រំលងអធ្រាត្រ");
  // "Two at night" is before dawn, "twelve at night" is midnight.
  const night = isWord(tokens[next], "យប់") && (hour < 5 || hour === 12);
  return {
    value: {
      hour: night ? hour % 12 : late && hour < 12 ? hour + 12 : hour,
      minute: minute?.value,
    },
    next: named ? next + 1 : next,
  };
}
