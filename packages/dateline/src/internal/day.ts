/** A day of the Gregorian calendar; `month` is 1 to 12. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const MS_PER_DAY = 86_400_000;

/** The epoch milliseconds of a UTC wall time; unlike `Date.UTC`, years below 100 are not taken for 19xx. */
export function utcMs(day: Day, hour = 0, minute = 0, second = 0): number {
  return (
    new Date(0).setUTCFullYear(day.year, day.month - 1, day.day) + ((hour * 60 + minute) * 60 + second) * 1000
  );
}

/** The day of a UTC wall time. */
export function dayOfUtcMs(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, days: number): Day {
  return dayOfUtcMs(utcMs(day) + days * MS_PER_DAY);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return (utcMs(to) - utcMs(from)) / MS_PER_DAY;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(utcMs(day)).getUTCDay();
}

/** Whether the calendar has that day: 29 February only in leap years, years 1 to 9999. */
export function isRealDay({ year, month, day }: Day): boolean {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** `2026-02-19`. */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${pad2(month)}-${pad2(day)}`;
}

/** The number with a leading zero below ten. */
export function pad2(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
