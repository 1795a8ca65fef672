const MINUTE_MS = 60_000;

/** Building a formatter costs a thousand times what using it does; a run meets a handful of zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether the runtime knows this IANA zone. */
export function isZone(zone: string): boolean {
  return formatterOf(zone) !== undefined;
}

/**
 * The offset from UTC in minutes of a zone at a wall time, given as the milliseconds of the same reading in UTC. In the
 * hour that is skipped in spring the offset before it holds, in the one that is repeated in autumn the first: the
 * choice that RFC 5545 and Temporal's "compatible" make. `undefined` where the runtime does not know the zone.
 */
export function zoneOffset(wallMs: number, zone: string): number | undefined {
  const formatter = formatterOf(zone);
  if (formatter === undefined) return undefined;
  const before = offsetAt(wallMs - 24 * 60 * MINUTE_MS, formatter);
  const after = offsetAt(wallMs + 24 * 60 * MINUTE_MS, formatter);
  if (before === after) return before;
  const holds = (offset: number) => offsetAt(wallMs - offset * MINUTE_MS, formatter) === offset;
  return holds(before) || !holds(after) ? before : after;
}

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  try {
    const formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    // Names come from input; the bound keeps a hostile one from filling the memory with spellings of one zone.
    if (formatters.size < 600) formatters.set(zone, formatter);
    return formatter;
  } catch {
    return undefined;
  }
}

function offsetAt(ms: number, formatter: Intl.DateTimeFormat): number {
  const parts = new Map(formatter.formatToParts(ms).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - part("year") : part("year");
  const wall = new Date(0);
  wall.setUTCFullYear(year, part("month") - 1, part("day"));
  wall.setUTCHours(part("hour"), part("minute"), part("second"), 0);
  // Offsets before about 1920 have seconds; articles do not need them.
  return Math.round((wall.getTime() - Math.floor(ms / 1000) * 1000) / MINUTE_MS);
}
