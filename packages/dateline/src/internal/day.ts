/**
 * A day of the Gregorian calendar as the epoch milliseconds of its midnight in UTC. It stands for the day alone: only a
 * zone makes an instant of it.
 */
export type Day = number;

export const DAY_MS = 86_400_000;

/** The day that a clock shows, given what it shows as if in UTC. */
export function dayOfWall(wallMs: number): Day {
  return Math.floor(wallMs / DAY_MS) * DAY_MS;
}

/** `2026-02-19`. */
export function isoDay(day: Day): string {
  return new Date(day).toISOString().slice(0, 10);
}

/**
 * `2026-02-19T14:05:00+07:00`, from the instant and what a clock shows then. An offset with seconds, as before standard
 * time, has no form in HTML: such an instant is written in UTC.
 */
export function isoInstant(at: number, wallMs: number): string {
  const offset = wallMs - at;
  const whole = offset % 60_000 === 0;
  const iso = (ms: number) => new Date(ms).toISOString();
  const zone = whole ? (offset < 0 ? "-" : "+") + iso(Math.abs(offset)).slice(11, 16) : "Z";
  return iso(whole ? wallMs : at).slice(0, 19) + zone;
}
