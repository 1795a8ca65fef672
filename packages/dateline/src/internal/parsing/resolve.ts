import type { DateIssueCode, DateOrder, DatePrecision } from "../../found-date.js";
import { DAY_MS, type Day, isoDay } from "../day.js";
import type { DateRead, DatesRead } from "./dates-read.js";
import type { Direction } from "./read-direction.js";
import type { YearRead } from "./read-numbers.js";
import type { PartRead } from "./read-part.js";

const HALF_YEAR_MS = 183 * DAY_MS;

/** What decides where the text leaves something out. */
export type Setting = {
  readonly today: Day;
  readonly future?: boolean;
  readonly order?: DateOrder;
  /** The weekday that the text states for the day. */
  readonly weekday?: number | undefined;
};

/** The dates that a reading means: `iso` is absent where more than one is possible, and `candidates` holds them. */
export type Resolved = {
  readonly iso?: string | undefined;
  readonly candidates?: readonly string[] | undefined;
  /** The one day, where the reading means one. */
  readonly day?: Day | undefined;
  readonly precision: DatePrecision;
  readonly issues: readonly DateIssueCode[];
};

const NO_DAY: Resolved = { precision: "day", issues: ["no-such-day"] };

/** The meaning of a reading; with the issue `no-such-day` where the calendar has none. */
export function resolveDates(read: DatesRead, setting: Setting): Resolved {
  switch (read.kind) {
    case "day":
      return oneOf(daysOf(read, setting), setting);
    case "numeric":
      return resolveNumeric(read, setting);
    case "days":
      return resolveRange(read.from, read.to, setting);
    case "month":
      return resolveMonth(read.month, read.year, setting);
    case "months": {
      const end = gregorianYears(read.year, read.to, setting)[0];
      const start = read.fromYear
        ? gregorianYears(read.fromYear, read.from, setting)[0]
        : read.from > read.to
          ? end - 1
          : end;
      const [from, to] = [monthIso(start, read.from), monthIso(end, read.to)];
      return from < to ? { iso: `${from}/${to}`, precision: "range", issues: [] } : NO_DAY;
    }
  }
}

/** From one day to another; a year that only the end states is the start's as well, or the one before. */
export function resolveRange(from: DateRead, to: DateRead, setting: Setting): Resolved {
  const { weekday, ...plain } = setting;
  const ends = from.year && !to.year ? daysOf({ ...to, year: from.year }, plain) : daysOf(to, plain);
  let end = ends[0];
  if (end === undefined || ends.length > 1) return NO_DAY;
  // "30 December 2025 to 2 January" ends in the year after.
  if (!to.year && to.month < from.month)
    end = dayOf(new Date(end).getUTCFullYear() + (from.year ? 1 : 0), to) ?? end;
  const endYear = new Date(end).getUTCFullYear();
  const starts = from.year
    ? daysOf(from, setting)
    : [dayOf(endYear, from), dayOf(endYear - 1, from)]
        .filter((day) => day !== undefined && day < end)
        .slice(0, 1);
  const start = starts[0];
  if (start === undefined || start >= end) return NO_DAY;
  const issues = weekday === undefined || weekday === weekdayOf(start) ? [] : (["weekday-mismatch"] as const);
  return { iso: `${isoDay(start)}/${isoDay(end)}`, precision: "range", issues };
}

/** The day with that weekday nearest to today, which counts itself but for "last" and "next". */
export function resolveWeekday(weekday: number, direction: Direction, setting: Setting): Resolved {
  const day = setting.today + steps(weekday - weekdayOf(setting.today), 7, direction, setting) * DAY_MS;
  return { iso: isoDay(day), day, precision: "day", issues: [] };
}

/** The month with that number in that direction. */
export function resolveNamedMonth(month: number, direction: Direction, setting: Setting): Resolved {
  const now = new Date(setting.today).getUTCMonth() + 1;
  return monthsAway(setting.today, steps(month - now, 12, direction, setting));
}

/** How far it is to what comes back after so many. */
function steps(distance: number, size: number, direction: Direction, { future }: Setting): number {
  const ahead = (distance + size) % size;
  const forward =
    direction === "next" ||
    direction === "this" ||
    (direction !== "last" && (future || (direction === "close" && ahead * 2 <= size)));
  const whole = direction === "last" ? -size : direction === "next" ? size : 0;
  return (forward ? ahead : ahead && ahead - size) || whole;
}

export function monthsAway(today: Day, months: number): Resolved {
  return { iso: shiftMonths(today, months), precision: "month", issues: [] };
}

/** A week from Monday to Sunday as in ISO 8601, or its day of a stated weekday. */
export function resolveWeek(weeks: number, today: Day, weekday?: number): Resolved {
  const monday = today + (weeks * 7 - ((weekdayOf(today) + 6) % 7)) * DAY_MS;
  if (weekday === undefined)
    return { iso: `${isoDay(monday)}/${isoDay(monday + 6 * DAY_MS)}`, precision: "range", issues: [] };
  const day = monday + ((weekday + 6) % 7) * DAY_MS;
  return { iso: isoDay(day), day, precision: "day", issues: [] };
}

/** A quarter of a year, or a half. */
export function resolvePart({ half, number, year }: PartRead, setting: Setting): Resolved {
  const [first] = gregorianYears(year, number * (half ? 6 : 3), setting);
  return half
    ? {
        iso: `${monthIso(first, number * 6 - 5)}/${monthIso(first, number * 6)}`,
        precision: "range",
        issues: [],
      }
    : { iso: `${first}-Q${number}`, precision: "quarter", issues: [] };
}

function resolveMonth(month: number, year: YearRead | undefined, setting: Setting): Resolved {
  if (year !== undefined) {
    const years = gregorianYears(year, month, setting);
    if (years.length === 1) return { iso: monthIso(years[0], month), precision: "month", issues: [] };
    const candidates = years.map((candidate) => monthIso(candidate, month));
    return { candidates, precision: "month", issues: ["ambiguous-year"] };
  }
  return resolveNamedMonth(month, "near", setting);
}

/** `2025-11`, the month so many months after that of a day. */
export function shiftMonths(day: Day, months: number): string {
  const date = new Date(day);
  return isoDay(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).slice(0, 7);
}

function resolveNumeric(read: Extract<DatesRead, { kind: "numeric" }>, setting: Setting): Resolved {
  const dayFirst = daysOf({ day: read.first, month: read.second, year: read.year }, setting);
  const monthFirst = daysOf({ day: read.second, month: read.first, year: read.year }, setting);
  if (setting.order !== undefined && dayFirst.length > 0 && monthFirst.length > 0) {
    return oneOf(setting.order === "day-month" ? dayFirst : monthFirst, setting);
  }
  const days = [...new Set([...dayFirst, ...monthFirst])];
  const stated = days.filter((day) => weekdayOf(day) === setting.weekday);
  return oneOf(stated.length === 1 ? stated : days, setting, "ambiguous-order");
}

function oneOf(
  days: readonly Day[],
  { weekday }: Setting,
  ambiguous: DateIssueCode = "ambiguous-year",
): Resolved {
  const [day] = days;
  if (day === undefined) return NO_DAY;
  if (days.length > 1) return { candidates: days.map(isoDay), precision: "day", issues: [ambiguous] };
  const issues = weekday === undefined || weekday === weekdayOf(day) ? [] : (["weekday-mismatch"] as const);
  return { iso: isoDay(day), day, precision: "day", issues };
}

/** The days that a date can mean: none where the calendar has no such day, more than one where only its weekday could tell. */
function daysOf(read: DateRead, setting: Setting): Day[] {
  const { weekday } = setting;
  if (read.year === undefined) {
    const day = nearest(read, setting);
    return day === undefined ? [] : [day];
  }
  const days = gregorianYears(read.year, read.month, setting)
    .map((year) => dayOf(year, read))
    .filter((day) => day !== undefined);
  const stated = days.filter((day) => weekdayOf(day) === weekday);
  return stated.length === 1 ? stated : days;
}

/** The last such day (today counts), or the next where the text speaks of the future or the weekday fits only then. */
function nearest(read: DateRead, { future, today, weekday }: Setting): Day | undefined {
  const year = new Date(today).getUTCFullYear();
  const search = (step: number) => {
    // Eight years hold a 29 February, even around a century without one.
    for (let years = 0; years <= 8; years++) {
      const day = dayOf(year + years * step, read);
      if (day !== undefined && (day - today) * step >= 0) return day;
    }
    return undefined;
  };
  const [first, second] = future ? [search(1), search(-1)] : [search(-1), search(1)];
  if (weekday === undefined || first === undefined || second === undefined) return first;
  const near = Math.abs(second - today) < HALF_YEAR_MS;
  return near && weekdayOf(first) !== weekday && weekdayOf(second) === weekday ? second : first;
}

/**
 * The Gregorian years of a written one. A Thai Buddhist year is the Gregorian one and 543 more. The Khmer one changes at
 * Visak Bochea, in late April or May: 543 more before it, 544 after, either in May.
 */
function gregorianYears(
  { buddhist, relative, year }: YearRead,
  month: number,
  { today }: Setting,
): [number, ...number[]] {
  if (relative) return [new Date(today).getUTCFullYear() + year];
  if (buddhist === undefined) return [year];
  if (buddhist === "thai" || month < 5) return [year - 543];
  return month === 5 ? [year - 543, year - 544] : [year - 544];
}

function dayOf(year: number, { day, month }: DateRead): Day | undefined {
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCMonth() === month - 1 && month >= 1 && day >= 1 ? ms : undefined;
}

function monthIso(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay();
}
