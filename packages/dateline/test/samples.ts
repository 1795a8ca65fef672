import { editionDay } from "../src/edition-day.js";
import { DatelineError } from "../src/errors.js";
import { findDates } from "../src/find-dates.js";
import { formatDate } from "../src/format-date.js";
import { formatMasthead } from "../src/format-masthead.js";
import { formatDateTime } from "../src/format-time.js";
import type { CalendarDate, Instant } from "../src/instant.js";
import { formatDateline } from "../src/press.js";
import { formatRange } from "../src/range.js";
import { formatRelative } from "../src/relative.js";
import { timeElement } from "../src/time-element.js";

const LOCALES = ["en", "en-GB", "fr", "km", "km-u-nu-latn"];
const ZONES = [
  "Asia/Phnom_Penh",
  "Europe/Paris",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "UTC",
];
const HOUR_MS = 3_600_000;

type TemporalLike = {
  Instant: { from(text: string): Instant };
  ZonedDateTime: { from(text: string): Instant };
  PlainDate: { from(text: string): CalendarDate & { withCalendar(calendar: string): CalendarDate } };
  PlainDateTime: { from(text: string): Instant };
};

/** What the runtime's own Temporal objects are written as; a wall time without a zone by the code of its refusal. */
export function temporalSamples({
  Instant,
  PlainDate,
  PlainDateTime,
  ZonedDateTime,
}: TemporalLike): string[] {
  const options = { timeZone: "Asia/Phnom_Penh", locale: "en" };
  const write = (when: Instant | CalendarDate) => {
    try {
      return timeElement(when, options).dateTime;
    } catch (error) {
      return error instanceof DatelineError ? error.code : "no DatelineError";
    }
  };
  return [
    write(Instant.from("2026-02-18T20:00:00.123456789Z")),
    write(ZonedDateTime.from("2026-02-18T21:00:00+01:00[Europe/Paris]")),
    write(PlainDate.from("2026-02-19")),
    write(PlainDate.from("2026-02-19").withCalendar("buddhist")),
    write(PlainDateTime.from("2026-02-19T03:00:00")),
  ];
}

/** One line for each output of each formatter over two years of instants, and for the dates that it reads back. */
export function samples(): string[] {
  const lines: string[] = [];
  const start = Date.parse("2025-01-01T00:30:00Z");
  for (const locale of LOCALES) {
    for (const timeZone of ZONES) {
      const options = { timeZone, locale };
      for (let at = start; at < start + 730 * 24 * HOUR_MS; at += 101 * HOUR_MS) {
        const masthead = formatMasthead(at, options);
        const next = at + 77 * HOUR_MS;
        lines.push(
          [
            masthead,
            formatDate(at, options),
            formatDateTime(at, options),
            formatRange(at, next, options),
            JSON.stringify(timeElement(at, options)),
            JSON.stringify(formatRelative(at, { ...options, now: next })),
            JSON.stringify(formatRelative(next, { ...options, now: at })),
            JSON.stringify(editionDay(at, { timeZone, startsAt: "04:00" })),
            formatDateline({ place: "Élancourt", source: "AKP" }, { ...options, date: at }),
            JSON.stringify(
              findDates(`${masthead}; ${formatRange(at, next, options)}`, { ...options, publishedAt: at }),
            ),
          ].join(" | "),
        );
      }
    }
  }
  return lines;
}
