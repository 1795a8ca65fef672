import { checkerPhase } from "../moderation/checker-phase.js";
import type { ModerationPhase, ModerationSubject } from "../moderation/moderate.js";
import { postForm, type ServiceOptions, serviceFailed } from "./service-options.js";

/** Options of {@link akismetPhase} and {@link reportToAkismet}. */
export type AkismetOptions = ServiceOptions & {
  /** The key of the account. */
  key: string;
  /** The address of the front page of the site. */
  blog: string;
  /** The languages of the site, as `en, fr_ca`. Default: none is said. */
  languages?: string;
  /** Whether to say that this is a test, which teaches the service nothing. Default `false`. */
  test?: boolean;
};

const SERVICE = "https://rest.akismet.com/1.1";

/**
 * A phase, `akismet`, that asks Akismet whether a comment is spam: text, name, e-mail and website leave your server, and the
 * reader's address, so say so in your privacy notice. What it calls spam becomes spam, not rejected. Skipped where the
 * request has no address, without which the service gives no answer; `checker-late` and `checker-failed` as of `checkerPhase`.
 *
 * @example
 * import { akismetPhase } from "@nightdesk/comments/checkers";
 *
 * const phase = akismetPhase({
 *   key: "the key",
 *   blog: "https://news.example/",
 *   fetch: async () => new Response("true"), // fetch in earnest
 *   wait: () => new Promise(() => {}),
 * });
 * const comment = { comment: "Buy", name: "x" };
 * const found = await phase.check({ comment, article: { open: true }, request: { address: "192.0.2.1" } });
 * found?.map(({ code, verdict }) => [code, verdict]); // => [["checker-spam", "spam"]]
 */
export function akismetPhase(options: AkismetOptions): ModerationPhase {
  const { wait, timeoutMs = 3_000, onFailure = "hold" } = options;
  const phase = checkerPhase({
    name: "akismet",
    wait,
    timeoutMs,
    onFailure,
    check: async (subject, signal) => {
      const url = `${options.url ?? SERVICE}/comment-check`;
      const answer = await (await postForm(options, url, fieldsOf(subject, options), signal)).text();
      if (answer !== "true" && answer !== "false") throw serviceFailed(url, answer.slice(0, 80));
      return answer === "true" ? "spam" : "publish";
    },
  });
  return {
    name: phase.name,
    check: (subject) => (subject.request?.address === undefined ? undefined : phase.check(subject)),
  };
}

/**
 * Tells Akismet that it was wrong about a comment: `spam` that it let through, `ham` that it caught. The subject should be
 * the one that was checked, address included, so keep it only as long as you may.
 *
 * @throws CommentsError `service-failed` where the service does not take the report.
 *
 * @example
 * import { reportToAkismet } from "@nightdesk/comments/checkers";
 *
 * const fetch = async () => new Response("Thanks for making the web a better place."); // that of the runtime in earnest
 * const subject = { comment: { comment: "Hello", name: "Sok" }, article: { open: true }, request: { address: "192.0.2.1" } };
 * await reportToAkismet(subject, { as: "ham", key: "the key", blog: "https://news.example/", fetch });
 */
export async function reportToAkismet(
  subject: ModerationSubject,
  options: Pick<AkismetOptions, "key" | "blog" | "fetch" | "url" | "languages" | "test"> & {
    as: "spam" | "ham";
  },
): Promise<void> {
  await postForm(options, `${options.url ?? SERVICE}/submit-${options.as}`, fieldsOf(subject, options));
}

function fieldsOf(
  { comment, request = {} }: ModerationSubject,
  options: Pick<AkismetOptions, "key" | "blog" | "languages" | "test">,
) {
  return {
    api_key: options.key,
    blog: options.blog,
    blog_lang: options.languages,
    blog_charset: "UTF-8",
    user_ip: request.address,
    user_agent: request.userAgent,
    referrer: request.referrer,
    permalink: request.permalink,
    comment_type: comment.parent === undefined ? "comment" : "reply",
    comment_author: comment.name,
    comment_author_email: comment.email,
    comment_author_url: comment.website,
    comment_content: comment.comment,
    is_test: options.test ? "true" : undefined,
  };
}
