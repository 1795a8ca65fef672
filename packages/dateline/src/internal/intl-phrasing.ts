import type { Phrasing } from "./phrasing.js";

/** Engines differ in the spaces of the same pattern (U+00A0, U+2009, U+202F or a plain one): all become plain. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, " ");

const UNITS = ["second", "minute", "hour", "day"] as const;

/** The words of any other language from the runtime's own data, in the Gregorian calendar. @throws RangeError without data */
export function intlPhrasing(locale: string): Phrasing {
  // Of a language without data Intl would take the machine's own; an empty tag it refuses.
  const tag = Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? "";
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { calendar: "gregory", timeZone: "UTC", ...options });
  const forms = { full: format({ dateStyle: "full" }), date: format({ dateStyle: "long" }) };
  const clock = format({ timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  return {
    day: (day, form) => plainSpaces(forms[form].format(day)),
    time: (hour, minute) => plainSpaces(clock.format((hour * 60 + minute) * 60_000)),
    join: (day, time) => `${day}, ${time}`,
    relative: (count, unit) => plainSpaces(relative.format(unit && count, UNITS[unit])),
  };
}
