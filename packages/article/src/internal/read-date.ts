import { type CivilTime, civilMs, isCivilTime } from "./civil-time.js";
import { isZone, zoneOffset } from "./zone-offset.js";

/** How exact a date is. */
export type Precision = "year" | "month" | "day" | "minute" | "second" | "millisecond";

/** What is known of a date after reading it. */
export type DateReading = {
  iso: string;
  precision: Precision;
  offset?: string;
  zone?: string;
  at?: number;
};

/** A date split into its parts, as found. `offset` in minutes. */
export type DateParts = Partial<CivilTime> & { year: number; offset?: number; zone?: string };

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?(?:\[([A-Za-z0-9_+/-]{1,64})\])?)?)?)?$/i;

const RFC_822 =
  /^(?:[a-z]{3,9}\.?,? +)?(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})(?:,? +(\d{1,2}):?(\d{2})(?::(\d{2}))?(?: *([+-]\d{4}|[+-]\d{2}:\d{2}|[a-z]{1,5}))?)?(?: *\([^)]{0,40}\))?$/i;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** RFC 822, section 5.1, in minutes; what it calls military zones is ambiguous in practice and gives no offset. */
const NAMED_OFFSETS: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** A date of ISO 8601 (as RFC 3339 and W3C-DTF write it, a zone in brackets allowed) or RFC 822, read. */
export function readDate(text: string, zone?: string): DateReading | undefined {
  const written = text.trim();
  if (written.length > 120) return undefined;
  const parts = isoParts(written) ?? rfc822Parts(written);
  return parts && dateReading(parts, zone);
}

/** The reading of a date found in parts; `zone` gives the offset of a time that has none. */
export function dateReading(parts: DateParts, zone?: string): DateReading | undefined {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0 } = parts;
  const time = { year, month, day, hour, minute, second, millisecond };
  const zoneName = parts.zone ?? zone;
  if (!isCivilTime(time) || (zoneName !== undefined && !isZone(zoneName))) return undefined;
  if (parts.offset !== undefined && Math.abs(parts.offset) >= 24 * 60) return undefined;
  const precision = precisionOf(parts);
  const civil = writeCivil(time, precision);
  if (parts.hour === undefined) {
    return { iso: civil, precision, ...(zoneName === undefined ? {} : { zone: zoneName }) };
  }
  const wallMs = civilMs(time);
  const minutes = parts.offset ?? (zoneName === undefined ? undefined : zoneOffset(wallMs, zoneName));
  if (minutes === undefined) return { iso: civil, precision };
  const offset = formatOffset(minutes);
  return {
    iso: civil + offset,
    precision,
    offset,
    ...(zoneName === undefined ? {} : { zone: zoneName }),
    at: wallMs - minutes * 60_000,
  };
}

/** An offset in minutes as `+07:00`. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function precisionOf(parts: DateParts): Precision {
  if (parts.month === undefined) return "year";
  if (parts.day === undefined) return "month";
  if (parts.hour === undefined) return "day";
  if (parts.second === undefined) return "minute";
  return parts.millisecond === undefined ? "second" : "millisecond";
}

function writeCivil(time: CivilTime, precision: Precision): string {
  const date = [pad(time.year, 4), pad(time.month), pad(time.day)];
  if (precision === "year") return date.slice(0, 1).join("-");
  if (precision === "month") return date.slice(0, 2).join("-");
  if (precision === "day") return date.join("-");
  const minute = `${date.join("-")}T${pad(time.hour)}:${pad(time.minute)}`;
  if (precision === "minute") return minute;
  const second = `${minute}:${pad(time.second)}`;
  return precision === "second" ? second : `${second}.${pad(time.millisecond, 3)}`;
}

function isoParts(written: string): DateParts | undefined {
  const [match, year, month, day, hour, minute, second, fraction, offset, zone] = ISO.exec(written) ?? [];
  if (match === undefined) return undefined;
  return compact({
    year: Number(year),
    month: toNumber(month),
    day: toNumber(day),
    hour: toNumber(hour),
    minute: toNumber(minute),
    second: toNumber(second),
    millisecond: fraction === undefined ? undefined : Number(fraction.padEnd(3, "0").slice(0, 3)),
    offset: readOffset(offset),
    zone,
  });
}

function rfc822Parts(written: string): DateParts | undefined {
  const [match, day, monthName = "", year = "", hour, minute, second, offset] = RFC_822.exec(written) ?? [];
  if (match === undefined) return undefined;
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  // RFC 2822, section 4.3: two digits up to 49 are of this century.
  const century = year.length === 4 ? 0 : Number(year) < 50 ? 2000 : 1900;
  return compact({
    year: Number(year) + century,
    month,
    day: Number(day),
    hour: toNumber(hour),
    minute: toNumber(minute),
    second: toNumber(second),
    offset: readOffset(offset),
  });
}

function readOffset(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, sign, hours, minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  if (sign === undefined) return NAMED_OFFSETS[text.toLowerCase()];
  const size = Number(hours) * 60 + Number(minutes);
  return sign === "-" ? -size : size;
}

function compact(parts: { [Key in keyof DateParts]: DateParts[Key] | undefined }): DateParts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as DateParts;
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
