import type { CommentStatus } from "../comment-store.js";
import type { ModerationPhase, ModerationSubject } from "./moderate.js";

/** Options of {@link recentHistoryPhase}. */
export type RecentHistoryPhaseOptions = {
  /**
   * The earlier comments of whoever wrote this one, `undefined` where they cannot be told from others. With a store and
   * an e-mail: `({ email }) => email === undefined ? undefined : store.exportEmail(email)`.
   */
  earlier(
    comment: ModerationSubject["comment"],
  ): Promise<readonly { status: CommentStatus }[] | undefined> | undefined;
  /** The greatest share of them that may be spam or removed, 0 to 1. Default 0.3. */
  maxRefused?: number;
  /** Fewer comments than this say nothing. Default 3. */
  minComments?: number;
};

/**
 * Holds a comment of somebody of whose earlier comments many were spam or had to be removed: reason `refused-before`.
 * Comments that still wait are not counted.
 *
 * @example
 * import { moderate, recentHistoryPhase } from "@nightdesk/comments/moderation";
 *
 * const earlier = async () => [{ status: "spam" }, { status: "removed" }, { status: "published" }] as const;
 * const comment = { comment: "Hello again", name: "Sok", email: "sok@example.com" };
 * const phases = [recentHistoryPhase({ earlier })];
 * const { reasons } = await moderate({ comment, article: { open: true } }, { phases });
 * reasons[0]?.evidence; // => { comments: 3, refused: 2 }
 */
export function recentHistoryPhase(options: RecentHistoryPhaseOptions): ModerationPhase {
  const { earlier, maxRefused = 0.3, minComments = 3 } = options;
  return {
    name: "recent-history",
    check: async ({ comment }) => {
      const known = await earlier(comment);
      if (known === undefined) return undefined;
      const comments = known.filter(({ status }) => status !== "held").length;
      const refused = known.filter(({ status }) => status === "spam" || status === "removed").length;
      if (comments < minComments || refused <= comments * maxRefused) return [];
      return [{ code: "refused-before", verdict: "hold", score: 0.6, evidence: { comments, refused } }];
    },
  };
}
