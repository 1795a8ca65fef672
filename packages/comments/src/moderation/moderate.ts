import type { RequestFacts } from "./request-facts.js";

/** What becomes of a comment, from mild to severe. */
export type Verdict = "publish" | "hold" | "spam" | "reject";

/** One thing that speaks about a comment. It holds codes and places, never the reader's text. */
export type ModerationReason = {
  /** What was found, `too-many-links` for instance. */
  code: string;
  /** The phase that found it. */
  phase: string;
  /** What it asks for; the most severe of all reasons decides. `publish` marks what speaks for the comment. */
  verdict: Verdict;
  /** How sure it is, 0 to 1. */
  score: number;
  /** Counts, limits and places in the text that led to it. */
  evidence?: Readonly<Record<string, string | number | readonly number[]>>;
};

/** The comment and the facts about it that the caller gathered; what is not known is left out, and its phase skipped. */
export type ModerationSubject = {
  comment: {
    comment: string;
    name: string;
    email?: string | undefined;
    website?: string | undefined;
    parent?: string | undefined;
    /** The token of the form, as it was sent: the challenge of a proof of work. */
    token?: string | undefined;
  };
  /** What outside checkers need to see. */
  request?: RequestFacts | undefined;
  /** The id of the article, for what is counted by article. */
  articleId?: string | undefined;
  /** The daily name of the visitor, from `visitorKey`. */
  visitor?: string | undefined;
  /** The article; `undefined` where there is none of that id. */
  article: { open: boolean } | undefined;
  /** The result of `checkToken`. */
  token?: { ok: true; replayChecked?: boolean } | { ok: false; problem: string };
  /** The comment that is answered, where there is one of that id under this article. */
  parent?: { published: boolean; depth: number } | undefined;
  /** What the store knows of earlier comments. */
  history?: CommentHistory;
};

/** What earlier comments say about this one. */
export type CommentHistory = {
  /** Comments of the same text on the same article and parent within the store's window. */
  duplicates: number;
  /** Comments of the same visitor or e-mail within the store's flood window. */
  recent: number;
  /** Published comments under the same e-mail and name. Anybody can type both: a signal, never a pass. */
  approved: number;
};

/** What a phase gives: its reasons, none where all is well, or `undefined` where it lacks the facts and is skipped. */
export type PhaseResult = readonly Omit<ModerationReason, "phase">[] | undefined;

/** One step of moderation. */
export type ModerationPhase = {
  name: string;
  check(subject: ModerationSubject): PhaseResult | Promise<PhaseResult>;
};

/** Options of {@link moderate}. */
export type ModerateOptions = {
  /** The phases in their order; see `standardPhases`. */
  phases: readonly ModerationPhase[];
};

/** What becomes of the comment and why. */
export type ModerationResult = {
  verdict: Verdict;
  /** All reasons, in the order of the phases. */
  reasons: ModerationReason[];
  /** Phases that ran. */
  checked: string[];
  /** Phases that did not: they lacked a fact, or came after a rejection. */
  skipped: string[];
};

const SEVERITY: readonly Verdict[] = ["publish", "hold", "spam", "reject"];

/**
 * The verdict on a comment with all its reasons. The phases run in their order, one after the other; after a rejection
 * the rest is skipped, so that nothing is spent on a forged form.
 *
 * @example
 * import { moderate, standardPhases } from "@nightdesk/comments/moderation";
 *
 * const comment = { comment: "See https://a.example https://b.example https://c.example", name: "Sok" };
 * const result = await moderate({ comment, article: { open: true } }, { phases: standardPhases() });
 * result.verdict; // => "hold"
 * result.reasons.map((reason) => reason.code); // => ["too-many-links"]
 */
export async function moderate(
  subject: ModerationSubject,
  options: ModerateOptions,
): Promise<ModerationResult> {
  const reasons: ModerationReason[] = [];
  const checked: string[] = [];
  const skipped: string[] = [];
  let severity = 0;
  for (const phase of options.phases) {
    const found = severity === SEVERITY.indexOf("reject") ? undefined : await phase.check(subject);
    (found === undefined ? skipped : checked).push(phase.name);
    for (const reason of found ?? []) {
      reasons.push({ ...reason, phase: phase.name });
      severity = Math.max(severity, SEVERITY.indexOf(reason.verdict));
    }
  }
  return { verdict: SEVERITY[severity] ?? "hold", reasons, checked, skipped };
}
