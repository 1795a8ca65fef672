import type { Day } from "./day.js";

/** How much of a day is written: `full` with its weekday, `date` without, `month-day` without the year as well. */
export type DayForm = "full" | "date" | "month-day";

export type RelativeUnit = "second" | "minute" | "hour" | "day";

/** What one language puts into words. A language never sees an instant or a zone, so it cannot slip a day. */
export type Phrasing = {
  day(day: Day, form: DayForm): string;
  time(hour: number, minute: number): string;
  /** A day and a time as one phrase. */
  join(day: string, time: string): string;
  /** Two different days, the earlier first. */
  range(start: Day, end: Day): string;
  /** A count of units before (negative) or after now; of seconds only the sign counts: they are the minute around now. */
  relative(count: number, unit: RelativeUnit): string;
};
