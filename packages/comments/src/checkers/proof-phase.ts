import type { ModerationPhase } from "../moderation/moderate.js";
import { verifyProof } from "../proof/solve-proof.js";

/**
 * A phase, `proof`, that asks for a proof of work over the token of the form: one hash to verify. A reader without script
 * cannot give one, so a missing or wrong one holds the comment: `proof-missing`, `proof-wrong`. Skipped where there is no
 * good token, as every answer to another challenge would be as good; a token that is used up takes its proof with it.
 *
 * @throws CommentsError `invalid-options`, when it runs, where `bits` is no whole number from 1 to 30.
 *
 * @example
 * import { proofPhase } from "@nightdesk/comments/checkers";
 *
 * const comment = { comment: "Hello", name: "Sok", token: "the token" };
 * const subject = { comment, article: { open: true }, token: { ok: true } } as const;
 * const found = await proofPhase({ bits: 16 }).check(subject);
 * found?.map(({ code, verdict }) => [code, verdict]); // => [["proof-missing", "hold"]]
 */
export function proofPhase(options: { bits: number }): ModerationPhase {
  return {
    name: "proof",
    check: async ({ comment, token, request }) => {
      if (token?.ok !== true || comment.token === undefined) return undefined;
      if (!request?.proof) return [{ code: "proof-missing", verdict: "hold", score: 0.4 }];
      const holds = await verifyProof(comment.token, request.proof, options);
      return holds ? [] : [{ code: "proof-wrong", verdict: "hold", score: 0.7 }];
    },
  };
}
