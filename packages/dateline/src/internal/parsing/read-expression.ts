import type { DateIssueCode } from "../../found-date.js";
import { DAY_MS, isoDay, isoInstant } from "../day.js";
import { instantOf, wallAt } from "../zone.js";
import { afterAny, isSymbol, type Read, type Tokens } from "./cursor.js";
import { afterTo } from "./read-date.js";
import { readDay, type TextSetting } from "./read-day.js";
import { type RelativeRead, readRelative } from "./read-relative.js";
import { readTime, type TimeRead } from "./read-time.js";
import { type Resolved, resolveDates, shiftMonths } from "./resolve.js";

/** What an expression means; `last` is its last token, and reading goes on at `next`, which may lie behind a remark in parentheses. */
export type Expression = Omit<Resolved, "precision" | "day"> & {
  readonly precision: Resolved["precision"] | "second" | "minute" | "hour";
  readonly last: number;
};

/** The expression of a date that begins at a token, the longest there is. */
export function readExpression(
  tokens: Tokens,
  index: number,
  setting: TextSetting,
): Read<Expression> | undefined {
  return (
    readIso(tokens, index, setting) ??
    readTimeAndDay(tokens, index, setting) ??
    readElapsed(tokens, index, setting) ??
    readDayAndTime(tokens, index, setting)
  );
}

function expression(resolved: Expression, next: number): Read<Expression> {
  return { value: resolved, next };
}

/** "9:30 a.m. Thursday", "11:30 p.m. Indochina Time, Feb. 18, 2026". */
function readTimeAndDay(tokens: Tokens, index: number, setting: TextSetting): Read<Expression> | undefined {
  const time = readTime(tokens, index);
  if (time === undefined) return undefined;
  const comma = isSymbol(tokens[time.next], ",-") ? time.next + 1 : time.next;
  const day = readDay(tokens, afterAny(tokens, comma, "on|of|le|el|am|de|du|do dia") ?? comma, setting);
  if (day?.value.day === undefined && day?.value.candidates === undefined) return undefined;
  return expression({ ...atTime(day.value, time.value, setting), last: day.value.last }, day.next);
}

/** A day, and the time where one follows. */
function readDayAndTime(tokens: Tokens, index: number, setting: TextSetting): Read<Expression> | undefined {
  const read = readDay(tokens, index, setting);
  if (read === undefined) return undefined;
  const { day, ...plain } = read.value;
  if (day === undefined && plain.issues[0] !== "ambiguous-order") return expression(plain, read.next);
  const time = readTimeAfter(tokens, read.next);
  if (time === undefined) return expression(plain, read.next);
  return expression({ ...atTime(read.value, time.value, setting), last: time.next - 1 }, time.next);
}

function readTimeAfter(tokens: Tokens, index: number): Read<TimeRead> | undefined {
  const part =
    afterAny(tokens, index, "morning|afternoon|evening|night|matin|apres - midi|soir|au soir|abend") ?? index;
  const sign = isSymbol(tokens[part], ",-|@·") ? part + 1 : part;
  return readTime(tokens, afterAny(tokens, sign, "at|a|a las|as|um|gegen|vers|from|a partir de") ?? sign);
}

/** "3 hours ago", "2 weeks ago", "last month": to the unit in which it is counted. */
function readElapsed(tokens: Tokens, index: number, setting: TextSetting): Read<Expression> | undefined {
  const read = readRelative(tokens, index, setting.knows);
  if (read === undefined || read.value.unit === "day") return undefined;
  return expression({ ...elapsed(read.value, setting), issues: [], last: read.next - 1 }, read.next);
}

function elapsed(
  { count, unit }: RelativeRead,
  { at, today, timeZone }: TextSetting,
): Pick<Expression, "iso" | "precision"> {
  if (unit === "month") return { iso: shiftMonths(today, count), precision: "month" };
  if (unit === "week" || unit === "day") return { iso: isoDay(today + count * 7 * DAY_MS), precision: "day" };
  const ms = { second: 1000, minute: 60_000, hour: 3_600_000 }[unit];
  const then = at + count * ms;
  return { iso: isoInstant(then, wallAt(then, timeZone)), precision: unit };
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:t(\d\d):(\d\d)(?::(\d\d))?[.,]?\d*(z|[+-]\d\d:?\d\d)?)?$/;

/** "2025-01-23", "2025-01-23T09:15:00Z", and a range of two such days. */
function readIso(tokens: Tokens, index: number, setting: TextSetting): Read<Expression> | undefined {
  const [, year, month, date, hour, minute, second, zone] = ISO.exec(tokens[index]?.text ?? "") ?? [];
  if (year === undefined || tokens[index]?.kind !== "iso") return undefined;
  const read = {
    kind: "day",
    year: { year: Number(year) },
    month: Number(month),
    day: Number(date),
  } as const;
  const resolved = resolveDates(read, { ...setting, future: false });
  if (resolved?.day === undefined) return undefined;
  const last = { last: index };
  if (hour === undefined) {
    const to = isSymbol(tokens[index + 1], "/") ? index + 2 : afterTo(tokens, index + 1, index);
    const until = to === undefined || tokens[to]?.kind !== "iso" ? undefined : readIso(tokens, to, setting);
    if (until?.value.precision === "day" && `${resolved.iso}` < `${until.value.iso}`) {
      const iso = `${resolved.iso}/${until.value.iso}`;
      return expression({ iso, precision: "range", issues: [], last: until.next - 1 }, until.next);
    }
    const time = readTimeAfter(tokens, index + 1);
    if (time === undefined)
      return expression({ iso: isoDay(resolved.day), precision: "day", issues: [], ...last }, index + 1);
    return expression({ ...atTime(resolved, time.value, setting), last: time.next - 1 }, time.next);
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const offset = zone === undefined || zone === "z" ? zone && 0 : isoOffset(zone);
  const time: TimeRead = {
    hour: Number(hour),
    minute: Number(minute),
    ...(second !== undefined && { second: Number(second) }),
    ...(offset !== undefined && { zone: offset }),
  };
  return expression({ ...atTime(resolved, time, setting), ...last }, index + 1);
}

function isoOffset(zone: string): number {
  return (zone.startsWith("-") ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
}

/** A day at a time of day, in the time's own zone or the text's. */
function atTime(resolved: Resolved, time: TimeRead, setting: TextSetting): Omit<Expression, "last"> {
  const { hour, minute, second, zone = "local" } = time;
  const precision = second !== undefined ? "second" : minute !== undefined ? "minute" : "hour";
  const { candidates, day } = resolved;
  const { issues } = resolved;
  if (day === undefined) return { ...(candidates && { candidates }), precision, issues };
  const wall = day + ((hour * 60 + (minute ?? 0)) * 60 + (second ?? 0)) * 1000;
  if (zone === "unclear") return { precision, issues: [...issues, "ambiguous-zone"] };
  if (zone === 0) return { iso: isoInstant(wall, wall).replace("+00:00", "Z"), precision, issues };
  if (typeof zone === "number") return { iso: isoInstant(wall - zone * 60_000, wall), precision, issues };
  const name = zone === "local" ? setting.timeZone : zone;
  const at = instantOf(wall, name);
  const skipped: readonly DateIssueCode[] = wallAt(at, name) === wall ? [] : ["skipped-time"];
  return {
    ...(skipped.length === 0 && { iso: isoInstant(at, wall) }),
    precision,
    issues: [...issues, ...skipped],
  };
}
