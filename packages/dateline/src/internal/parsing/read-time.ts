import { afterAny, isSymbol, isWord, type Read, type Tokens } from "./cursor.js";
import { readZone, type ZoneRead } from "./read-zone.js";

/** A time of day. Parts that were not written are absent; `zone` is absent where the text names none. */
export type TimeRead = {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly zone?: ZoneRead;
};

type Clock = Omit<TimeRead, "zone">;

/** "11:30 p.m. Indochina Time", "9h05", "14:05 GMT", "9 am", "ម៉ោង ៩:០៥ ព្រឹក". */
export function readTime(tokens: Tokens, index: number): Read<TimeRead> | undefined {
  const clock = readKhmerClock(tokens, index) ?? readClock(tokens, index);
  if (clock === undefined) return undefined;
  const zone = readZone(tokens, clock.next);
  const { hour, minute = 0, second = 0 } = clock.value;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const next = zone?.next ?? clock.next;
  return {
    value: { ...clock.value, ...(zone && { zone: zone.value }) },
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
  const french = readFrenchClock(tokens, index, value);
  if (french !== undefined) return french;
  const minute = readPart(tokens, index + 1, ":.");
  const second = minute && readPart(tokens, minute.next, ":");
  const digits = second?.next ?? minute?.next ?? index + 1;
  const half = readHalf(tokens, digits);
  const next = half?.next ?? afterAny(tokens, digits, "uhr") ?? digits;
  if (minute === undefined && half === undefined && next === digits) return undefined;
  // A full stop parts hours from minutes only where another word says that this is a time.
  if (tokens[index + 1]?.text === "." && next === digits && readZone(tokens, next) === undefined)
    return undefined;
  if (half !== undefined && (value < 1 || value > 12)) return undefined;
  const hour = half === undefined ? value : (value % 12) + half.value;
  return {
    value: { hour, ...(minute && { minute: minute.value }), ...(second && { second: second.value }) },
    next,
  };
}

/** Two digits right after one of the signs. */
function readPart(tokens: Tokens, index: number, signs: string): Read<number> | undefined {
  const [sign, digits] = [tokens[index], tokens[index + 1]];
  if (
    !isSymbol(sign, signs) ||
    sign?.spaced ||
    digits?.kind !== "number" ||
    digits.spaced ||
    digits.text.length !== 2
  ) {
    return undefined;
  }
  return { value: Number(digits.text), next: index + 2 };
}

/** The hours that "a.m." (0) and "p.m." (12) add. */
function readHalf(tokens: Tokens, index: number): Read<number> | undefined {
  const next = afterAny(tokens, index, "am|a . m .|a . m|pm|p . m .|p . m");
  if (next === undefined) return undefined;
  return { value: tokens[index]?.text.startsWith("a") ? 0 : 12, next };
}

/** "9h05", "9 h 05", "9 heures 30", "21h". */
function readFrenchClock(tokens: Tokens, index: number, hour: number): Read<Clock> | undefined {
  if (!isWord(tokens[index + 1], "h heures heure")) return undefined;
  const minutes = tokens[index + 2];
  if (minutes?.kind === "number" && minutes.text.length === 2) {
    const next = afterAny(tokens, index + 3, "min|minutes") ?? index + 3;
    return { value: { hour, minute: Number(minutes.text) }, next };
  }
  return { value: { hour }, next: index + 2 };
}

/** "1405 GMT": four digits are a time only before a zone. */
function readMilitary(tokens: Tokens, index: number, digits: number): Read<Clock> | undefined {
  if (readZone(tokens, index + 1) === undefined) return undefined;
  return { value: { hour: Math.floor(digits / 100), minute: digits % 100 }, next: index + 1 };
}

/** "ម៉ោង ២ និង ៣០ នាទី រសៀល": the parts of the day say which half; noon belongs to the second. */
function readKhmerClock(tokens: Tokens, index: number): Read<Clock> | undefined {
  const at = afterAny(tokens, index, "ម៉ោង|វេលា ម៉ោង|នៅ ម៉ោង|នៅ វេលា ម៉ោង");
  const token = at === undefined ? undefined : tokens[at];
  if (at === undefined || token?.kind !== "number" || token.text.length > 2) return undefined;
  const written = readPart(tokens, at + 1, ":.");
  const spoken = afterAny(tokens, at + 1, "និង") ?? at + 1;
  const minutes = tokens[spoken];
  const minute =
    written ??
    (minutes?.kind === "number" && isWord(tokens[spoken + 1], "នាទី")
      ? { value: Number(minutes.text), next: spoken + 2 }
      : undefined);
  const next = minute?.next ?? at + 1;
  const hour = Number(token.text);
  const rest = minute && { minute: minute.value };
  if (isWord(tokens[next], "ព្រឹក")) return { value: { hour, ...rest }, next: next + 1 };
  if (isWord(tokens[next], "រសៀល ល្ងាច យប់ ថ្ងៃត្រង់")) {
    const after = hour >= 12 ? hour : hour + 12;
    return { value: { hour: after, ...rest }, next: next + 1 };
  }
  return { value: { hour, ...rest }, next };
}
