import { boundedCache } from "./bounded-cache.js";
import type { Day } from "./day.js";
import { ownDigits, plainSpaces, readLocale } from "./locale.js";
import { type Words, wordsOf } from "./words.js";

/** How much of a day is written: `full` with its weekday, `date` without. */
type DayForm = "full" | "date";

/** What one language puts into words. It never sees an instant or a zone, so it cannot slip a day. */
export type Phrasing = {
  day(day: Day, form: DayForm): string;
  time(hour: number, minute: number): string;
  /** Between a day and a time. */
  readonly join: string;
};

/** The phrasing of a language tag. @throws DatelineError `invalid-locale` */
export const phrasingOf = /* @__PURE__ */ boundedCache(32, (locale: string): Phrasing => {
  const tag = readLocale(locale);
  const words = wordsOf(tag);
  if (words === undefined) return intlPhrasing(tag);
  const digits = (text: string) => ownDigits(tag, text);
  return {
    day: (day, form) => digits(fill(words, words[form], day)),
    time: (hour, minute) => digits(words.time(hour, String(minute).padStart(2, "0"))),
    join: words.join,
  };
});

/** The pattern with the parts of that day; `lead` goes before the day of the month. */
export function fill(words: Words, pattern: string, day: Day, lead = ""): string {
  const date = new Date(day);
  const inMonth = date.getUTCDate();
  let text = "";
  for (const letter of pattern) {
    text +=
      letter === "D"
        ? lead + (inMonth === 1 ? (words.first ?? 1) : inMonth)
        : letter === "Y"
          ? date.getUTCFullYear()
          : letter === "M"
            ? words.months[date.getUTCMonth()]
            : letter === "W"
              ? words.weekdays[date.getUTCDay()]
              : letter;
  }
  return text;
}

/** From the runtime's own data, in the Gregorian calendar. */
function intlPhrasing(tag: Intl.Locale): Phrasing {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { calendar: "gregory", timeZone: "UTC", ...options });
  const forms = { full: format({ dateStyle: "full" }), date: format({ dateStyle: "long" }) };
  const clock = format({ timeStyle: "short" });
  return {
    day: (day, form) => plainSpaces(forms[form].format(day)),
    time: (hour, minute) => plainSpaces(clock.format((hour * 60 + minute) * 60_000)),
    join: ", ",
  };
}
