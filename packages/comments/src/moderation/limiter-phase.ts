import { toBase64Url } from "../internal/base64-url.js";
import { lengthPrefixed } from "../internal/length-prefixed.js";
import { type CommentLimiter, takePoint } from "../limiter.js";
import type { ModerationPhase, ModerationReason, ModerationSubject } from "./moderate.js";

/** Options of {@link limiterPhase}. */
export type LimiterPhaseOptions = {
  /** Counts the comments of one visitor, where the subject has one. */
  visitor?: CommentLimiter;
  /** Counts those under one e-mail address, which it only sees as a hash. */
  email?: CommentLimiter;
  /** Counts those under one article, whoever writes them. */
  article?: CommentLimiter;
  /** What becomes of a comment when a limiter cannot count. Default `publish`: readers do not pay for its failure. */
  onFailure?: "hold" | "publish";
};

type Kind = "visitor" | "email" | "article";

/**
 * A phase, `limiter`, that holds what comes too fast for one visitor, e-mail address or article: reason `flood`, with the
 * kind and the time until the next comment would be in order. Each comment that comes so far takes one point from each of
 * the limiters. A limiter that throws gives the reason `limiter-failed`. Skipped where there is nothing to count.
 *
 * @example
 * import { limiterPhase } from "@nightdesk/comments/moderation";
 * import { RateLimiterMemory } from "rate-limiter-flexible";
 *
 * const phase = limiterPhase({ visitor: new RateLimiterMemory({ points: 1, duration: 60 }) });
 * const subject = { comment: { comment: "Hello", name: "Sok" }, article: { open: true }, visitor: "v1" };
 * await phase.check(subject); // => []
 * (await phase.check(subject))?.map(({ code, verdict }) => [code, verdict]); // => [["flood", "hold"]]
 */
export function limiterPhase(options: LimiterPhaseOptions): ModerationPhase {
  return {
    name: "limiter",
    check: async (subject) => {
      const reasons = await Promise.all(
        (["visitor", "email", "article"] as const).map(async (kind) => {
          const limiter = options[kind];
          const key = limiter && (await keyOf(kind, subject));
          return limiter && key ? ask(limiter, key, kind, options.onFailure ?? "publish") : "skipped";
        }),
      );
      if (reasons.every((reason) => reason === "skipped")) return undefined;
      return reasons.filter((reason) => typeof reason === "object");
    },
  };
}

async function ask(
  limiter: CommentLimiter,
  key: string,
  kind: Kind,
  onFailure: "hold" | "publish",
): Promise<Omit<ModerationReason, "phase"> | "ok"> {
  try {
    const left = await takePoint(limiter, key);
    if (left.ok) return "ok";
    const evidence = { kind, retryAfterMs: left.retryAfterMs };
    return { code: "flood", verdict: "hold", score: 0.6, evidence };
  } catch {
    return { code: "limiter-failed", verdict: onFailure, score: 0.1, evidence: { kind } };
  }
}

async function keyOf(kind: Kind, subject: ModerationSubject): Promise<string | undefined> {
  if (kind !== "email") {
    const name = kind === "visitor" ? subject.visitor : subject.articleId;
    return name === undefined ? undefined : `${kind}:${name}`;
  }
  const email = subject.comment.email?.toLowerCase();
  if (email === undefined) return undefined;
  const hash = await crypto.subtle.digest("SHA-256", lengthPrefixed(["nd-flood-1", email]));
  return `email:${toBase64Url(new Uint8Array(hash))}`;
}
