import type { Day } from "./day.js";

/** How much of a day is written: `full` with its weekday, `date` without. */
export type DayForm = "full" | "date";

/** Seconds (of which only the sign counts: the minute around now), minutes, hours, days. */
export type RelativeUnit = 0 | 1 | 2 | 3;

/** What one language puts into words. A language never sees an instant or a zone, so it cannot slip a day. */
export type Phrasing = {
  day(day: Day, form: DayForm): string;
  time(hour: number, minute: number): string;
  /** A day and a time as one phrase. */
  join(day: string, time: string): string;
  /** A count of units before (negative) or after now. */
  relative(count: number, unit: RelativeUnit): string;
};
