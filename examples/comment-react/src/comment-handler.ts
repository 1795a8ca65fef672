import type { CommentStore } from "@nightdesk/comments";
import { type CommentHandler, createCommentHandler } from "@nightdesk/comments/handler";
import { standardPhases } from "@nightdesk/comments/moderation";
import { renderPage } from "./render-page.js";

/** What differs between a server that runs and one under test. */
export type SiteOptions = { store: CommentStore; now: () => number; nonce: () => string; secret: string };

/** The handler of the package with a page in React; `held` says that a comment was just sent and waits. */
export function commentHandler(options: SiteOptions, held = false): CommentHandler {
  const { store, now, nonce, secret } = options;
  return createCommentHandler({
    store,
    now,
    nonce,
    keys: [{ id: "1", secret }],
    phases: standardPhases(),
    article: async (id) => (id === "bridge" ? { open: true } : undefined),
    location: (id) => `/articles/${id}`,
    page: async (articleId, { token, values, issues }) => {
      const { comments } = await store.list({ articleId, status: "published", limit: 1_000 });
      const form = {
        action: `/articles/${articleId}`,
        token,
        ...(values && { values }),
        ...(issues && { issues }),
      };
      return renderPage({ comments, held, form });
    },
  });
}
