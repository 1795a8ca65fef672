/** A day of the Gregorian calendar; `month` is 1 to 12. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

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

export function addDays({ year, month, day }: Day, days: number): Day {
  return dayOfUtcMs(utcMs({ year, month, day: day + days }));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(utcMs(day)).getUTCDay();
}

/** `2026-02-19`. */
export function isoDay(day: Day): string {
  return new Date(utcMs(day)).toISOString().slice(0, 10);
}
