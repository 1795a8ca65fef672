import { checkerPhase } from "../moderation/checker-phase.js";
import type { ModerationPhase } from "../moderation/moderate.js";
import { postForm, type ServiceOptions, serviceFailed } from "./service-options.js";

/** Options of {@link turnstilePhase}. */
export type TurnstileOptions = ServiceOptions & {
  /** The secret key of the widget. */
  secret: string;
  /** The host that the widget has to have run on. Default: any that the widget allows. */
  hostname?: string;
  /** The action that the widget has to have been given. Default: any. */
  action?: string;
};

const SERVICE = "https://challenges.cloudflare.com/turnstile/v0/siteverify";
/** Codes that speak of our key or of the service, and not of the reader. */
const OURS = /^(missing-input-secret|invalid-input-secret|bad-request|internal-error)$/;

/**
 * A phase, `turnstile`, that asks Cloudflare whether the challenge of its widget was passed. A reader without script cannot
 * pass it, so one that is missing or failed holds the comment: `turnstile-missing`, `checker-hold`. `checker-late` and
 * `checker-failed` as of `checkerPhase`, also for a wrong secret.
 *
 * @example
 * import { turnstilePhase } from "@nightdesk/comments/checkers";
 *
 * const phase = turnstilePhase({ secret: "the secret", fetch: async () => Response.json({}), wait: async () => {} });
 * const found = await phase.check({ comment: { comment: "Hello", name: "Sok" }, article: { open: true } });
 * found?.map(({ code, verdict }) => [code, verdict]); // => [["turnstile-missing", "hold"]]
 */
export function turnstilePhase(options: TurnstileOptions): ModerationPhase {
  const { wait, timeoutMs = 3_000, onFailure = "hold" } = options;
  const phase = checkerPhase({
    name: "turnstile",
    wait,
    timeoutMs,
    onFailure,
    check: async ({ request = {} }, signal) => {
      const fields = { secret: options.secret, response: request.challenge, remoteip: request.address };
      const response = await postForm(options, options.url ?? SERVICE, fields, signal);
      const answer: Record<string, unknown> = await response.json();
      if (answer["success"] === true) {
        const meant =
          (options.hostname === undefined || answer["hostname"] === options.hostname) &&
          (options.action === undefined || answer["action"] === options.action);
        return meant ? "publish" : "hold";
      }
      const codes: unknown = answer["error-codes"];
      if (
        answer["success"] !== false ||
        (Array.isArray(codes) && codes.some((code) => OURS.test(String(code))))
      )
        throw serviceFailed("Turnstile", JSON.stringify(codes) ?? "nothing");
      return "hold";
    },
  });
  return {
    name: phase.name,
    check: (subject) =>
      subject.request?.challenge
        ? phase.check(subject)
        : [{ code: "turnstile-missing", verdict: "hold", score: 0.4 }],
  };
}
