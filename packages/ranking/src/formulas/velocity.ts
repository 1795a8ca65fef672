const HOUR_MS = 3_600_000;

/**
 * The score an hour.
 * @example
 * import { velocity } from "@nightdesk/ranking/formulas";
 * velocity(30, 30 * 60_000) // => 60
 */
export function velocity(score: number, windowMs: number): number {
  return windowMs > 0 ? (score / windowMs) * HOUR_MS : 0;
}
