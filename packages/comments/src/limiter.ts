/**
 * What counts how often something happens; every limiter of `rate-limiter-flexible` is one. `consume` takes one point
 * from a key. It rejects with `{ msBeforeNext }` where none is left, and with an `Error` where it cannot count.
 */
export type CommentLimiter = { consume(key: string): Promise<unknown> };

/** Whether a point was left; how long to wait for the next one, in milliseconds, where none was. */
export type LimitAnswer = { ok: true } | { ok: false; retryAfterMs: number };

/** Takes a point. Throws what the limiter throws where it cannot count. */
export async function takePoint(limiter: CommentLimiter, key: string): Promise<LimitAnswer> {
  try {
    await limiter.consume(key);
    return { ok: true };
  } catch (refusal) {
    if (typeof refusal !== "object" || refusal === null || !("msBeforeNext" in refusal)) throw refusal;
    return { ok: false, retryAfterMs: Math.max(Number(refusal.msBeforeNext) || 0, 0) };
  }
}
