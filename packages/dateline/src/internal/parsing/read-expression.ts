import type { DateIssueCode } from "../../found-date.js";
import { isoInstant } from "../day.js";
import { instantOf, wallAt } from "../zone.js";
import { afterAny, isSymbol, isWord, type Read, type Tokens } from "./cursor.js";
import { type DayRead, readDay, type TextSetting } from "./read-day.js";
import { readTime, type TimeRead } from "./read-time.js";
import type { Resolved } from "./resolve.js";

/** What an expression means; `last` is its last token, and reading goes on at `next`, which may lie behind a remark in parentheses. */
export type Expression = Omit<DayRead, "day">;

/** The expression of a date that begins at a token, the longest there is. */
export function readExpression(
  tokens: Tokens,
  index: number,
  setting: TextSetting,
): Read<Expression> | undefined {
  return readTimeAndDay(tokens, index, setting) ?? readDayAndTime(tokens, index, setting);
}

function expression(resolved: Expression, next: number): Read<Expression> {
  return { value: resolved, next };
}

/** "9:30 a.m. Thursday", "11:30 p.m. Indochina Time, Feb. 18, 2026". */
function readTimeAndDay(tokens: Tokens, index: number, setting: TextSetting): Read<Expression> | undefined {
  const time = readTime(tokens, index);
  if (!time) return undefined;
  const comma = isSymbol(tokens[time.next], ",-") ? time.next + 1 : time.next;
  const day = readDay(tokens, afterAny(tokens, comma, "on|of|le|el|am|de|du|del|do dia") ?? comma, setting);
  if (day?.value.day === undefined && day?.value.candidates === undefined) return undefined;
  return expression({ ...atTime(day.value, time.value, setting), last: day.value.last }, day.next);
}

/** A day, and the time where one follows. */
function readDayAndTime(tokens: Tokens, index: number, setting: TextSetting): Read<Expression> | undefined {
  const read = readDay(tokens, index, setting);
  if (!read) return undefined;
  const { day, ...plain } = read.value;
  if (day === undefined && plain.issues[0] !== "ambiguous-order") return expression(plain, read.next);
  const time = readTimeAfter(tokens, read.next);
  if (!time) return expression(plain, read.next);
  return expression({ ...atTime(read.value, time.value, setting), last: time.next - 1 }, time.next);
}

function readTimeAfter(tokens: Tokens, index: number): Read<TimeRead> | undefined {
  // "2025-11-03T09:05".
  if (isWord(tokens[index], "t")) return readTime(tokens, index + 1);
  const part =
    afterAny(tokens, index, "morning|afternoon|evening|night|matin|apres - midi|soir|au soir|abend|morgen") ??
    index;
  const sign = isSymbol(tokens[part], ",-|@·") ? part + 1 : part;
  const at = afterAny(tokens, sign, "at|a|a las|as|um|ab|des|from|a partir de|វេលា|នៅ|នៅ វេលា") ?? sign;
  return readTime(tokens, afterAny(tokens, at, "around|gegen|vers") ?? at);
}

/** A day at a time of day, in the time's own zone or the text's. */
function atTime(resolved: Resolved, time: TimeRead, setting: TextSetting): Omit<Expression, "last"> {
  const { hour, minute, second, zone = "local" } = time;
  const precision = second !== undefined ? "second" : minute !== undefined ? "minute" : "hour";
  const { candidates, day, issues } = resolved;
  if (day === undefined) return { candidates, precision, issues };
  const wall = day + ((hour * 60 + (minute ?? 0)) * 60 + (second ?? 0)) * 1000;
  if (zone === "unclear") return { precision, issues: [...issues, "ambiguous-zone"] };
  if (typeof zone === "number") {
    const iso = isoInstant(wall - zone * 60_000, wall);
    return { iso: zone ? iso : iso.replace("+00:00", "Z"), precision, issues };
  }
  const name = zone === "local" ? setting.timeZone : zone;
  const at = instantOf(wall, name);
  const skipped: readonly DateIssueCode[] = wallAt(at, name) === wall ? [] : ["skipped-time"];
  return {
    iso: skipped.length > 0 ? undefined : isoInstant(at, wall),
    precision,
    issues: [...issues, ...skipped],
  };
}
