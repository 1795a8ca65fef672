import { type CommentLimiter, takePoint } from "../limiter.js";
import { createToken, type TokenKey } from "../token.js";

/** Options of {@link createTokenHandler}. */
export type TokenHandlerOptions = {
  /** The keys of the tokens, the current one first; the same as those of `createCommentHandler`. */
  keys: readonly TokenKey[];
  /** The article of an id, or `undefined` where there is none. */
  article(articleId: string): Promise<{ open: boolean } | undefined>;
  /** Now, in milliseconds since 1970 UTC. */
  now(): number;
  /** 16 random bytes or more in text: `() => crypto.randomUUID()`. */
  nonce(): string;
  /** The origin of the site, as `https://news.example`. Default: that of the request, which a proxy may have changed. */
  origin?: string;
  /** How many tokens one visitor gets. Default: no limit. */
  limiter?: CommentLimiter;
  /** The name under which `limiter` counts, from `visitorKey` for instance. Default: all visitors share one. */
  visitor?(request: Request): Promise<string>;
  /** The least age at which the token counts, in milliseconds; the page waits so long. Default 3 s, as `checkToken`. */
  minAgeMs?: number;
  /** The greatest age, in milliseconds; the page asks anew then. Default 24 h, as `checkToken`. */
  maxAgeMs?: number;
};

/**
 * The endpoint from which a page that was cached gets a fresh token: POST to an address of yours with `?parent=ID` for an
 * answer, 200 with `{ token, minAgeMs, maxAgeMs }`. `enhanceCommentForm` asks it. Nothing is stored, here or on the way.
 *
 * Otherwise `{ code }`: 405 `not-post`, 403 `cross-origin` for a page of another site or a request that does not say where
 * it comes from, 400 `invalid-parent`, 404 `unknown-article`, 409 `comments-closed`, 429 `too-many` with `retry-after`. A
 * robot can say that it comes from your pages: the limiter is for those.
 *
 * @example
 * import { createTokenHandler } from "@nightdesk/comments/handler";
 *
 * const mint = createTokenHandler({
 *   keys: [{ id: "2026-02", secret: "a secret of at least thirty-two bytes" }],
 *   article: async () => ({ open: true }),
 *   now: () => 0,
 *   nonce: () => "0123456789abcdef",
 * });
 * const headers = { origin: "https://news.example" };
 * const answer = await mint(new Request("https://news.example/token", { method: "POST", headers }), "42");
 * (await answer.json()).token.length; // => 70
 */
export function createTokenHandler(
  options: TokenHandlerOptions,
): (request: Request, articleId: string) => Promise<Response> {
  const { minAgeMs = 3_000, maxAgeMs = 86_400_000, limiter } = options;
  return async (request, articleId) => {
    if (request.method !== "POST") return answer(405, { code: "not-post" }, { allow: "POST" });
    const url = new URL(request.url);
    if (!isSameOrigin(request, options.origin ?? url.origin)) return answer(403, { code: "cross-origin" });
    const parent = url.searchParams.get("parent") ?? undefined;
    if (parent !== undefined && !/^[\w-]{1,64}$/.test(parent)) return answer(400, { code: "invalid-parent" });
    if (limiter !== undefined) {
      const left = await takePoint(limiter, `token:${(await options.visitor?.(request)) ?? ""}`);
      if (!left.ok) {
        const seconds = String(Math.ceil(left.retryAfterMs / 1_000));
        return answer(429, { code: "too-many" }, { "retry-after": seconds });
      }
    }
    const article = await options.article(articleId);
    if (article === undefined) return answer(404, { code: "unknown-article" });
    if (!article.open) return answer(409, { code: "comments-closed" });
    const made = { now: options.now(), keys: options.keys, nonce: options.nonce() };
    return answer(200, { token: await createToken({ articleId, parent }, made), minAgeMs, maxAgeMs });
  };
}

function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });
}

/** Browsers say both with every POST of a page, older ones the origin alone; both are out of a page's reach. */
function isSameOrigin(request: Request, origin: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  return request.headers.get("origin") === origin && (site === null || site === "same-origin");
}
