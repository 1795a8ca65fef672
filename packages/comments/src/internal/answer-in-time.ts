/** How long to wait for an answer, and how to wait. */
export type TimeLimit = {
  /** How long to wait, in milliseconds. */
  timeoutMs: number;
  /** Waits: `(ms) => new Promise((resolve) => setTimeout(resolve, ms))` on most runtimes. */
  wait(ms: number): Promise<void>;
};

const LATE = Symbol("late");

/** What a question gives, or why it gave nothing. An answer that is there counts, even where the wait is none. */
export async function answerInTime<Answer>(
  ask: () => Promise<Answer>,
  limit: TimeLimit,
): Promise<{ answer: Answer } | "late" | "failed"> {
  try {
    // The question first, and nothing between it and the race: a wait of no time must not win over an answer.
    const answer = await Promise.race([ask(), limit.wait(limit.timeoutMs).then(() => LATE)]);
    return typeof answer === "symbol" ? "late" : { answer: answer as Answer };
  } catch {
    return "failed";
  }
}
