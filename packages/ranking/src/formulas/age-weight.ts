import { pow } from "@internal/portable-math";

/** Options of `hackerNewsScore` and `lemmyHot`. */
export type GravityOptions = {
  /** How fast age pulls down: the exponent of (age in hours + 2). Default 1.8. */
  readonly gravity?: number;
};

const HOUR_MS = 3_600_000;

/** What the age of an article divides its score by. */
export function ageWeight(ageMs: number, { gravity = 1.8 }: GravityOptions = {}): number {
  return pow(Math.max(0, ageMs) / HOUR_MS + 2, gravity);
}
