import type { ModerationPhase, ModerationSubject } from "./moderate.js";

/** Options of {@link checkerPhase}. */
export type CheckerPhaseOptions = {
  /** The name of the phase. */
  name: string;
  /** Asks the outside service; what it throws counts as a failure. The signal says that nobody waits any longer. */
  check(subject: ModerationSubject, signal: AbortSignal): Promise<"publish" | "hold" | "spam">;
  /** How long to wait for it, in milliseconds. */
  timeoutMs: number;
  /** Waits: `(ms) => new Promise((resolve) => setTimeout(resolve, ms))` on most runtimes. */
  wait(ms: number): Promise<void>;
  /** What becomes of a comment that could not be checked. Default `hold`. */
  onFailure?: "hold" | "publish";
};

/**
 * A phase that asks an outside service, a spam filter for instance, and has a rule for the day on which it does not
 * answer: the reason then is `checker-late` or `checker-failed`.
 *
 * @example
 * import { checkerPhase } from "@nightdesk/comments/moderation";
 *
 * const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
 * const phase = checkerPhase({ name: "mine", check: async () => "publish", timeoutMs: 500, wait });
 * phase.name; // => "mine"
 */
export function checkerPhase(options: CheckerPhaseOptions): ModerationPhase {
  const { name, timeoutMs, onFailure = "hold" } = options;
  return {
    name,
    check: async (subject) => {
      const controller = new AbortController();
      const late = options.wait(timeoutMs).then(() => "late" as const);
      let answer: "publish" | "hold" | "spam" | "late" | "failed";
      try {
        // The check first: an answer that is there counts, even where the wait was none.
        answer = await Promise.race([options.check(subject, controller.signal), late]);
      } catch {
        answer = "failed";
      }
      if (answer === "late") controller.abort();
      if (answer === "publish") return [];
      const verdict = answer === "late" || answer === "failed" ? onFailure : answer;
      return [{ code: `checker-${answer}`, verdict, score: answer === "spam" ? 0.9 : 0.5 }];
    },
  };
}
