import type { DateOrder } from "../../found-date.js";
import { DAY_MS, type Day, isoDay, isoInstant } from "../day.js";
import { wallAt } from "../zone.js";
import { afterAny, isSymbol, type Read, type Tokens } from "./cursor.js";
import type { DateRead, DatesRead } from "./dates-read.js";
import { isFuture } from "./future.js";
import { afterTo, readDates } from "./read-date.js";
import { readDirected, readPeriod } from "./read-direction.js";
import { readMonth } from "./read-numbers.js";
import { readPart } from "./read-part.js";
import { type RelativeRead, readRelative } from "./read-relative.js";
import { afterWeekday, readLoneWeekday, readWeekday } from "./read-weekday.js";
import {
  monthsAway,
  type Resolved,
  resolveDates,
  resolveNamedMonth,
  resolvePart,
  resolveRange,
  resolveWeek,
  resolveWeekday,
} from "./resolve.js";

/** What surrounds every expression of a text. */
export type TextSetting = {
  readonly at: number;
  readonly today: Day;
  readonly timeZone: string;
  readonly order?: DateOrder;
  knows(language: string): boolean;
};

export type DayRead = Resolved & { readonly last: number };

/** A day or days, a month, a quarter, a weekday, or a day relative to today; what has no such day is not read. */
export function readDay(tokens: Tokens, index: number, setting: TextSetting): Read<DayRead> | undefined {
  const relative = readRelative(tokens, index, setting.knows);
  if (relative) return keep(resolveRelative(relative.value, setting), relative.next);
  const part = readPart(tokens, index);
  if (part) return keep(resolvePart(part.value, setting), part.next);
  return (
    readNear(tokens, index, setting) ?? readDated(tokens, index, setting) ?? readLone(tokens, index, setting)
  );
}

/** "3 hours ago", "in two weeks", "tomorrow": to the unit in which it is counted. */
function resolveRelative({ count, unit }: RelativeRead, { at, today, timeZone }: TextSetting): Resolved {
  if (unit === "month") return monthsAway(today, count);
  if (unit === "week" || unit === "day") {
    const day = today + count * (unit === "week" ? 7 : 1) * DAY_MS;
    return { iso: isoDay(day), precision: "day", issues: [], day: unit === "day" ? day : undefined };
  }
  const then = at + count * { second: 1000, minute: 60_000, hour: 3_600_000 }[unit];
  return { iso: isoInstant(then, wallAt(then, timeZone)), precision: unit, issues: [] };
}

function keep(resolved: Resolved, next: number, last = next - 1): Read<DayRead> {
  return { value: { ...resolved, last }, next };
}

/** "Last week", "next month", "octobre dernier". */
function readNear(tokens: Tokens, index: number, setting: TextSetting): Read<DayRead> | undefined {
  const period = readPeriod(tokens, index);
  if (period) {
    const { count, unit } = period.value;
    if (unit === "year") return undefined;
    const { today } = setting;
    if (unit === "month") return keep(monthsAway(today, count), period.next);
    // "Letzte Woche Dienstag".
    const day = readWeekday(tokens, period.next);
    if (day?.value.short === false) return keep(resolveWeek(count, today, day.value.weekday), day.next);
    return keep(resolveWeek(count, today), period.next);
  }
  const month = readDirected(tokens, index, (at) => readMonth(tokens, afterAny(tokens, at, "ខែ") ?? at));
  if (!month || tokens[month.next]?.kind === "number") return undefined;
  const { direction, value } = month.value;
  if (direction === "near") return undefined;
  return keep(resolveNamedMonth(value, direction, setting), month.next);
}

type Written = { readonly dates: DatesRead; readonly weekday?: number | undefined };

/** A date with the weekday before it. */
function readWritten(tokens: Tokens, index: number): Read<Written> | undefined {
  const weekday = readWeekday(tokens, index);
  const dates = readDates(tokens, weekday ? afterWeekday(tokens, weekday.next) : index);
  if (dates === undefined) return undefined;
  return {
    value: { dates: dates.value, weekday: weekday?.value.weekday },
    next: dates.next,
  };
}

/** A date, or two that are joined: "30 January - 2 February 2024". */
function readDated(tokens: Tokens, index: number, setting: TextSetting): Read<DayRead> | undefined {
  const written = readWritten(tokens, index);
  if (!written) return undefined;
  const range = readRange(tokens, index, written, setting);
  if (range) return range;
  const remark = isSymbol(tokens[written.next], "(") ? readRemark(tokens, written.next + 1) : undefined;
  const weekday = written.value.weekday ?? remark?.value;
  const future = isFuture(tokens, index, written.next);
  const resolved = resolveDates(written.value.dates, {
    ...setting,
    future,
    weekday,
  });
  return keep(resolved, remark?.next ?? written.next, written.next - 1);
}

/** "(Thursday)", "(木)". */
function readRemark(tokens: Tokens, index: number): Read<number> | undefined {
  const han = "日月火水木金土".indexOf(tokens[index]?.text ?? " ");
  const weekday = han >= 0 ? { value: han, next: index + 1 } : undefined;
  const named = weekday === undefined ? readWeekday(tokens, index) : undefined;
  const next = weekday?.next ?? named?.next;
  if (!next || !isSymbol(tokens[next], ")")) return undefined;
  return { value: weekday?.value ?? named?.value.weekday ?? 0, next: next + 1 };
}

function readRange(
  tokens: Tokens,
  index: number,
  from: Read<Written>,
  setting: TextSetting,
): Read<DayRead> | undefined {
  const start = oneDate(from.value.dates, setting);
  const iso = isSymbol(tokens[from.next], "/") ? from.next + 1 : undefined;
  const to = start && (iso ?? afterTo(tokens, from.next, index));
  const until = !to ? undefined : readWritten(tokens, to);
  const end = until && oneDate(until.value.dates, setting);
  if (!start || !until || !end) return undefined;
  const { weekday } = from.value;
  const future = isFuture(tokens, index, until.next);
  const resolved = resolveRange(start, end, { ...setting, future, weekday });
  return resolved.iso === undefined ? undefined : keep(resolved, until.next);
}

/** The date, where it is one day of a clear order. */
function oneDate(dates: DatesRead, { order }: TextSetting): DateRead | undefined {
  if (dates.kind === "day") return dates;
  if (dates.kind !== "numeric") return undefined;
  const { first, second, year } = dates;
  const clear = first > 12 !== second > 12;
  if (!clear && order === undefined) return undefined;
  const dayFirst = clear ? first > 12 : order === "day-month";
  return dayFirst ? { day: first, month: second, year } : { day: second, month: first, year };
}

function readLone(tokens: Tokens, index: number, setting: TextSetting): Read<DayRead> | undefined {
  const lone = readLoneWeekday(tokens, index);
  if (!lone) return undefined;
  const { direction, weekday } = lone.value;
  const of = afterAny(tokens, lone.next, "of|de la|da|der") ?? lone.next;
  const week = direction === "near" ? readPeriod(tokens, of) : undefined;
  if (week?.value.unit === "week")
    return keep(resolveWeek(week.value.count, setting.today, weekday), week.next);
  // Before a number it belongs to a date that is not read, as of the lunar calendar; in English the number may count anything.
  const english = /day$/.test(tokens[lone.next - 1]?.text ?? "");
  if (!english && tokens[lone.next]?.kind === "number") return undefined;
  const future = isFuture(tokens, index, lone.next);
  return keep(resolveWeekday(weekday, direction, { ...setting, future }), lone.next);
}
