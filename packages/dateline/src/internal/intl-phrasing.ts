import { utcMs } from "./day.js";
import type { Phrasing } from "./phrasing.js";

/** Engines differ in the spaces of the same pattern (U+00A0, U+2009, U+202F or a plain one): all become plain. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, " ");

const UNITS = ["second", "minute", "hour", "day"] as const;

/** The words of any other language from the runtime's own data, in the Gregorian calendar. */
export function intlPhrasing(locale: string): Phrasing {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", ...options });
  const monthDay = { day: "numeric", month: "long" } as const;
  const date = { ...monthDay, year: "numeric" } as const;
  const forms = {
    full: format({ ...date, weekday: "long" }),
    date: format(date),
    monthDay: format(monthDay),
  };
  const clock = format({ hour: "numeric", minute: "2-digit" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    day: (day, form) => plainSpaces(forms[form].format(utcMs(day))),
    time: (hour, minute) => plainSpaces(clock.format((hour * 60 + minute) * 60_000)),
    join: (day, time) => `${day}, ${time}`,
    range: (start, end) => plainSpaces(forms.date.formatRange(utcMs(start), utcMs(end))),
    relative: (count, unit) => plainSpaces(relative.format(unit && count, UNITS[unit])),
  };
}
