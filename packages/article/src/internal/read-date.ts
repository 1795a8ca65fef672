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
export type DateParts = { [Part in keyof CivilTime]?: CivilTime[Part] | undefined } & {
  year: number;
  offset?: number | undefined;
  zone?: string | undefined;
};

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?(?:\[([A-Za-z0-9_+/-]{1,64})\])?)?)?)?$/i;

const RFC_822 =
  /^(?:[a-z]{3,9}\.?,? +)?(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})(?:,? +(\d{1,2}):?(\d{2})(?::(\d{2}))?(?: *([+-]\d{4}|[+-]\d{2}:\d{2}|[a-z]{1,5}))?)?(?: *\([^)]{0,40}\))?$/i;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

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
  const step = STEPS.find(([part]) => parts[part] === undefined);
  const [, precision, length] = step ?? ["", "millisecond" as const, 23];
  const civil = writeCivil(time, length);
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

/** A part that a date may lack, how exact it is then, and how much of `2025-01-23T09:30:00.000` it has. */
const STEPS = [
  ["month", "year", 4],
  ["day", "month", 7],
  ["hour", "day", 10],
  ["second", "minute", 16],
  ["millisecond", "second", 19],
] as const;

function writeCivil(time: CivilTime, length: number): string {
  const day = `${pad(time.year, 4)}-${pad(time.month)}-${pad(time.day)}`;
  const clock = `${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}.${pad(time.millisecond, 3)}`;
  return `${day}T${clock}`.slice(0, length);
}

function isoParts(written: string): DateParts | undefined {
  const [match, year, month, day, hour, minute, second, fraction, offset, zone] = ISO.exec(written) ?? [];
  if (match === undefined) return undefined;
  return {
    year: Number(year),
    month: toNumber(month),
    day: toNumber(day),
    hour: toNumber(hour),
    minute: toNumber(minute),
    second: toNumber(second),
    millisecond: fraction === undefined ? undefined : Number(fraction.padEnd(3, "0").slice(0, 3)),
    offset: readOffset(offset),
    zone,
  };
}

function rfc822Parts(written: string): DateParts | undefined {
  const [match, day, monthName = "", year = "", hour, minute, second, offset] = RFC_822.exec(written) ?? [];
  if (match === undefined) return undefined;
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) / 4 + 1;
  // RFC 2822, section 4.3: two digits up to 49 are of this century.
  const century = year.length === 4 ? 0 : Number(year) < 50 ? 2000 : 1900;
  return {
    year: Number(year) + century,
    month,
    day: Number(day),
    hour: toNumber(hour),
    minute: toNumber(minute),
    second: toNumber(second),
    offset: readOffset(offset),
  };
}

function readOffset(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, sign, hours, minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  if (sign === undefined) return NAMED_OFFSETS[text.toLowerCase()];
  const size = Number(hours) * 60 + Number(minutes);
  return sign === "-" ? -size : size;
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
