import { type Day, utcMs } from "./day.js";
import type { DayForm, Phrasing } from "./phrasing.js";

/** Engines differ in the spaces of the same pattern (U+202F, U+00A0, U+2009 or a plain one): all become plain. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, " ");

const DAY: Intl.DateTimeFormatOptions = {
  calendar: "gregory",
  timeZone: "UTC",
  day: "numeric",
  month: "long",
};
const FORMS: Readonly<Record<DayForm, Intl.DateTimeFormatOptions>> = {
  full: { ...DAY, weekday: "long", year: "numeric" },
  date: { ...DAY, year: "numeric" },
  "month-day": DAY,
};

/** The words of any other language from the runtime's own data, in the Gregorian calendar. */
export function intlPhrasing(locale: string): Phrasing {
  const form = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const forms = { full: form(FORMS.full), date: form(FORMS.date), "month-day": form(FORMS["month-day"]) };
  const clock = form({ timeZone: "UTC", hour: "numeric", minute: "2-digit" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    day: (day: Day, name: DayForm) => plainSpaces(forms[name].format(utcMs(day))),
    time: (hour, minute) => plainSpaces(clock.format((hour * 60 + minute) * 60_000)),
    join: (day, time) => `${day}, ${time}`,
    range: (start, end) => plainSpaces(forms.date.formatRange(utcMs(start), utcMs(end))),
    relative: (count, unit) => plainSpaces(relative.format(unit === "second" ? 0 : count, unit)),
  };
}
