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
