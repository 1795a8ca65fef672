import type { ModerationPhase } from "../moderation/moderate.js";
import { classifySpam } from "./classify-spam.js";

/** Options of {@link spamModelPhase}. */
export type SpamModelPhaseOptions = {
  /** What becomes of a comment that looks like spam. Default `hold`: a model may be wrong, a person looks. */
  verdict?: "hold" | "spam";
  /** The least probability, from 0.5 to 1. Default 0.5, the threshold of the model. */
  minProbability?: number;
};

/**
 * A phase that asks the spam model. Its reason is `spam-promotion` or `spam-flattery`; the evidence names the five
 * weightiest signs and what each adds in hundredths of log-odds, the words of the reader left out.
 *
 * @example
 * import { moderate } from "@nightdesk/comments/moderation";
 * import { spamModelPhase } from "@nightdesk/comments/spam-model";
 *
 * const comment = { comment: "Subscribe to my channel, please subscribe!", name: "Sok" };
 * const result = await moderate({ comment, article: { open: true } }, { phases: [spamModelPhase()] });
 * result.reasons.map(({ code, verdict }) => `${verdict}: ${code}`); // => ["hold: spam-promotion"]
 */
export function spamModelPhase(options: SpamModelPhaseOptions = {}): ModerationPhase {
  const { verdict = "hold", minProbability = 0.5 } = options;
  return {
    name: "spam-model",
    check: ({ comment }) => {
      const { spam, kind, probability, features } = classifySpam(comment.comment);
      if (!spam || probability < minProbability) return [];
      const signs = features.filter(({ weight }) => weight > 0).slice(0, 5);
      return [
        {
          code: `spam-${kind}`,
          verdict,
          score: probability,
          evidence: {
            signs: signs.map(({ feature }) => feature.replace(/^word:.*/, "word")).join(" "),
            weights: signs.map(({ weight }) => Math.round(weight * 100)),
          },
        },
      ];
    },
  };
}
