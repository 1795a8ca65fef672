import type { DateOrder } from "../../found-date.js";
import { DAY_MS, type Day, isoDay } from "../day.js";
import { afterAny, isSymbol, type Read, type Tokens } from "./cursor.js";
import type { DateRead, DatesRead } from "./dates-read.js";
import { isFuture } from "./future.js";
import { afterTo, readDates } from "./read-date.js";
import { readQuarter } from "./read-quarter.js";
import { readRelative } from "./read-relative.js";
import { afterWeekday, readLoneWeekday, readWeekday } from "./read-weekday.js";
import { type Resolved, resolveDates, resolveQuarter, resolveRange, resolveWeekday } from "./resolve.js";

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
  if (relative !== undefined && relative.value.unit === "day") {
    const day = setting.today + relative.value.count * DAY_MS;
    return keep({ iso: isoDay(day), day, precision: "day", issues: [] }, relative.next);
  }
  const quarter = readQuarter(tokens, index);
  if (quarter !== undefined)
    return keep(resolveQuarter(quarter.value.quarter, quarter.value.year), quarter.next);
  return readDated(tokens, index, setting) ?? readLone(tokens, index, setting);
}

function keep(resolved: Resolved, next: number, last = next - 1): Read<DayRead> {
  return { value: { ...resolved, last }, next };
}

type Written = { readonly dates: DatesRead; readonly weekday?: number };

/** A date with the weekday before it. */
function readWritten(tokens: Tokens, index: number): Read<Written> | undefined {
  const weekday = readWeekday(tokens, index);
  const dates = readDates(tokens, weekday ? afterWeekday(tokens, weekday.next) : index);
  if (dates === undefined) return undefined;
  return {
    value: { dates: dates.value, ...(weekday && { weekday: weekday.value.weekday }) },
    next: dates.next,
  };
}

/** A date, or two that are joined: "30 January - 2 February 2024". */
function readDated(tokens: Tokens, index: number, setting: TextSetting): Read<DayRead> | undefined {
  const written = readWritten(tokens, index);
  if (written === undefined) return undefined;
  const range = readRange(tokens, index, written, setting);
  if (range !== undefined) return range;
  const remark = isSymbol(tokens[written.next], "(") ? readRemark(tokens, written.next + 1) : undefined;
  const weekday = written.value.weekday ?? remark?.value;
  const future = isFuture(tokens, index, written.next);
  const resolved = resolveDates(written.value.dates, {
    ...setting,
    future,
    ...(weekday !== undefined && { weekday }),
  });
  return keep(resolved, remark?.next ?? written.next, written.next - 1);
}

/** "(Thursday)", "(木)". */
function readRemark(tokens: Tokens, index: number): Read<number> | undefined {
  const han = "日月火水木金土".indexOf(tokens[index]?.text ?? " ");
  const weekday = han >= 0 ? { value: han, next: index + 1 } : undefined;
  const named = weekday === undefined ? readWeekday(tokens, index) : undefined;
  const next = weekday?.next ?? named?.next;
  if (next === undefined || !isSymbol(tokens[next], ")")) return undefined;
  return { value: weekday?.value ?? named?.value.weekday ?? 0, next: next + 1 };
}

function readRange(
  tokens: Tokens,
  index: number,
  from: Read<Written>,
  setting: TextSetting,
): Read<DayRead> | undefined {
  const start = oneDate(from.value.dates, setting);
  const to = start && afterTo(tokens, from.next, index);
  const until =
    to === undefined ? undefined : readWritten(tokens, afterAny(tokens, to, "le|the|den|el") ?? to);
  const end = until && oneDate(until.value.dates, setting);
  if (start === undefined || until === undefined || end === undefined) return undefined;
  const { weekday } = from.value;
  const future = isFuture(tokens, index, until.next);
  return keep(
    resolveRange(start, end, { ...setting, future, ...(weekday !== undefined && { weekday }) }),
    until.next,
  );
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
  if (lone === undefined) return undefined;
  const { direction, weekday } = lone.value;
  // Before a number it belongs to a date that is not read, as of the lunar calendar; in English the number may count anything.
  const english = /day$/.test(tokens[lone.next - 1]?.text ?? "");
  if (!english && tokens[lone.next]?.kind === "number") return undefined;
  const future = isFuture(tokens, index, lone.next);
  return keep(resolveWeekday(weekday, direction, { ...setting, future }), lone.next);
}
