import { type CommentForm, commentForm } from "../comment-form.js";
import type { CommentInput, CommentIssue, CommentValues } from "../comment-input.js";
import type { CommentStore } from "../comment-store.js";
import { type ModerationPhase, moderate } from "../moderation/moderate.js";
import type { RequestFacts } from "../moderation/request-facts.js";
import { type CommentParseResult, safeParseComment } from "../parse-comment.js";
import { checkToken, createToken, type TokenKey } from "../token.js";
import { answer, wantsJson } from "./answer.js";
import { moderationParent, parentOf } from "./parent-of.js";
import { readSubmission } from "./read-submission.js";
import { expiredIssue, refusalOf } from "./refusal.js";

/** What the page shows beside the article: nothing at first, the reader's text and the issues after a failure. */
export type CommentPageState = {
  /** A new token for the form. */
  token: string;
  values?: CommentValues;
  issues?: readonly CommentIssue[];
  /** The comment that is answered. */
  replyTo?: { id: string; name: string };
  /** Whether the page is shown after a failed submission: its title then begins with the error prefix. */
  failed: boolean;
};

/** Options of {@link createCommentHandler}. */
export type CommentHandlerOptions = {
  store: CommentStore;
  /** The article of an id, or `undefined` where there is none. */
  article(articleId: string): Promise<{ open: boolean } | undefined>;
  /** The page with article, comments and form, as HTML. */
  page(articleId: string, state: CommentPageState): Promise<string> | string;
  /** The address of the article, to which a stored comment leads back. */
  location(articleId: string): string;
  /** The keys of the tokens, the current one first. */
  keys: readonly TokenKey[];
  /** The phases of moderation, from `standardPhases` for instance. */
  phases: readonly ModerationPhase[];
  /** Now, in milliseconds since 1970 UTC. */
  now(): number;
  /** 16 random bytes or more in text: `() => crypto.randomUUID()`. */
  nonce(): string;
  /** The daily name of the visitor, from `visitorKey`. Default: none, and floods are told by e-mail alone. */
  visitor?(request: Request): Promise<string | undefined>;
  /**
   * What outside checkers see of the request; `input` is the form, for `submittedValue`. Default: nothing.
   */
  facts?(request: Request, input: unknown): RequestFacts | Promise<RequestFacts>;
  /** Default `commentForm`. */
  form?: CommentForm;
  /** The least time to fill the form in, in milliseconds. Default 3 s. */
  minAgeMs?: number;
  /** How long a form may stay open, in milliseconds. Default 24 h. */
  maxAgeMs?: number;
};

/** The two halves of a comment section on the server. */
export type CommentHandler = {
  /** The page with an empty form; `replyTo` is the id of the comment to answer. */
  show(articleId: string, replyTo?: string): Promise<Response>;
  /** The answer to a submitted form. */
  submit(request: Request, articleId: string): Promise<Response>;
};

/**
 * The server side of a comment form from request to response, without script in the browser: 303 to the comment where
 * it is published, to `?comment=held` where it waits, 422 with the reader's text and the issues where the form is not in
 * order, 409 where it is refused. The same form sent twice leads to the first comment. A request that accepts JSON only
 * gets `{ verdict, id }` or `{ issues }` under the same status, 201 for a stored one.
 *
 * @throws CommentsError `weak-secret` from the first call where a secret has under 32 bytes.
 *
 * @example
 * import { createCommentHandler } from "@nightdesk/comments/handler";
 * import { standardPhases } from "@nightdesk/comments/moderation";
 * import { memoryStore } from "@nightdesk/comments/stores/memory";
 *
 * const handler = createCommentHandler({
 *   store: memoryStore(),
 *   keys: [{ id: "2026-02", secret: "a secret of at least thirty-two bytes" }],
 *   phases: standardPhases(),
 *   article: async () => ({ open: true }),
 *   location: (id) => `/articles/${id}`,
 *   page: (id, state) => `article ${id}, token of ${state.token.length} characters`,
 *   now: () => 0,
 *   nonce: () => "0123456789abcdef",
 * });
 * await (await handler.show("42")).text(); // => "article 42, token of 70 characters"
 */
export function createCommentHandler(options: CommentHandlerOptions): CommentHandler {
  const { store, keys, form = commentForm } = options;

  const render = async (articleId: string, state: Omit<CommentPageState, "token">, status: number) => {
    const subject = { articleId, parent: state.replyTo?.id };
    const token = await createToken(subject, { now: options.now(), keys, nonce: options.nonce() });
    const html = await options.page(articleId, { ...state, token });
    return new Response(html, {
      status,
      headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
    });
  };

  const fail = async (
    articleId: string,
    request: Request,
    result: CommentParseResult,
    issues: readonly CommentIssue[],
    status: number,
  ) => {
    if (wantsJson(request)) return Response.json({ issues }, { status });
    const parent = await parentOf(store, articleId, result.values.parent);
    const replyTo = parent === undefined ? undefined : { id: parent.id, name: parent.name };
    return render(
      articleId,
      { values: result.values, issues, failed: true, ...(replyTo && { replyTo }) },
      status,
    );
  };

  return {
    show: async (articleId, replyTo) => {
      const parent = await parentOf(store, articleId, replyTo);
      return render(
        articleId,
        { failed: false, ...(parent && { replyTo: { id: parent.id, name: parent.name } }) },
        200,
      );
    },

    submit: async (request, articleId) => {
      const read = await readSubmission(request);
      if (!read.ok) return new Response(read.problem, { status: read.status });
      const result = safeParseComment(read.input, { form });
      if (!result.success) return fail(articleId, request, result, result.issues, 422);
      const { data } = result;
      const visitor = await options.visitor?.(request);
      const now = options.now();
      const about = { ...data, articleId, visitor, now };
      const history = await store.history(about);
      if (history.duplicates > 0) {
        // A second click, or the same form sent again: the reader is led to what is there.
        const { comment } = await store.submit({
          ...newComment(articleId, data, visitor, now),
          status: "held",
        });
        return answer(request, comment, options.location(articleId), 200);
      }
      const token = await checkToken(
        data.token,
        { articleId, parent: data.parent },
        {
          now,
          keys,
          honeypot: data.honeypot,
          useNonce: store.useNonce,
          ...(options.minAgeMs !== undefined && { minAgeMs: options.minAgeMs }),
          ...(options.maxAgeMs !== undefined && { maxAgeMs: options.maxAgeMs }),
        },
      );
      if (!token.ok && token.problem === "too-old") {
        return fail(articleId, request, result, [expiredIssue(form)], 422);
      }
      const judged = await moderate(
        {
          comment: data,
          articleId,
          visitor,
          request: await options.facts?.(request, read.input),
          article: await options.article(articleId),
          token,
          parent: await moderationParent(store, await parentOf(store, articleId, data.parent)),
          history,
        },
        { phases: options.phases },
      );
      if (judged.verdict === "reject") {
        return fail(articleId, request, result, [refusalOf(form, judged)], 409);
      }
      const status = judged.verdict === "publish" ? "published" : judged.verdict === "hold" ? "held" : "spam";
      const { comment } = await store.submit({ ...newComment(articleId, data, visitor, now), status });
      return answer(request, comment, options.location(articleId), 201);
    },
  };
}

function newComment(articleId: string, data: CommentInput, visitor: string | undefined, createdAt: number) {
  const { parent, name, email, website, comment } = data;
  return { articleId, parent, name, email, website, comment, visitor, createdAt };
}
