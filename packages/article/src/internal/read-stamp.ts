import type { ArticleDate } from "../article-date.js";
import { type FindDaysOptions, findDays } from "./find-days.js";
import { type DateReading, dateReading, readDate } from "./read-date.js";

/** A date that a page's data or an attribute gives, with the other reading of one such as "3/4/2020". */
export type Stamp = { readonly date: ArticleDate; readonly other?: DateReading | undefined };

const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/;

/** Reads a date as pages write them: ISO 8601 and its near misses, RFC 822, seconds since 1970, digits, words. */
export function readStamp(written: string, options: FindDaysOptions): Stamp | undefined {
  const text = written.trim();
  if (text === "" || text.length > 200) return undefined;
  const reading =
    readDate(text, options.zone) ?? nearIso(text, options.zone) ?? compact(text, options.zone) ?? epoch(text);
  if (reading !== undefined) {
    if (reading.precision === "year" || reading.precision === "month") return undefined;
    return isPlausible(reading) ? { date: { written: text, ...reading } } : undefined;
  }
  const [found] = findDays(text, options);
  return found && { date: { written: found.written, ...found.reading }, other: found.other };
}

/** ISO 8601 with hours of one digit, spaces, a colon in front of the milliseconds, an offset such as +0000 behind a space, or a zone's short name. */
function nearIso(text: string, zone: string | undefined): DateReading | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:T|\s|\s*,\s*)+(\d{1,2}):(\d{2})(?::(\d{1,2}))?([.,:]\d+)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2})?(?:\s?[A-Z]{2,5})?$/i.exec(
      text,
    );
  if (match === null) return undefined;
  const [, day, hour = "", minute, second = "", fraction = "", offset = ""] = match;
  const sign = /^([+-])(\d):?(\d{2})$/.exec(offset);
  const shift = sign === null ? offset.replace(/UTC|GMT/i, "Z") : `${sign[1]}0${sign[2]}:${sign[3]}`;
  return readDate(
    `${day}T${hour.padStart(2, "0")}:${minute}${second && `:${second.padStart(2, "0")}`}${fraction.replace(":", ".")}${shift}`,
    zone,
  );
}

function compact(text: string, zone: string | undefined): DateReading | undefined {
  const [match, year, month, day, hour, minute, second, utc] = COMPACT.exec(text) ?? [];
  if (match === undefined) return undefined;
  return dateReading(
    {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      ...(hour !== undefined && { hour: Number(hour), minute: Number(minute) }),
      ...(second !== undefined && { second: Number(second) }),
      ...(utc !== undefined && { offset: 0 }),
    },
    zone,
  );
}

function epoch(text: string): DateReading | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  const at = Number(text) * (text.length === 10 ? 1000 : 1);
  return readDate(new Date(at).toISOString().replace(/\.000Z$/, "Z"));
}

function isPlausible({ iso }: DateReading): boolean {
  const year = Number(iso.slice(0, 4));
  return year >= 1900 && year <= 2100;
}
