import { buildThread, type StoredComment } from "@nightdesk/comments";
import { createCommentHandler } from "@nightdesk/comments/handler";
import { standardPhases } from "@nightdesk/comments/moderation";
import { memoryStore } from "@nightdesk/comments/stores/memory";
import { Hono } from "hono";
import { renderPage } from "./page.js";

/** What differs between a server that runs and one under test. */
export type AppOptions = {
  now: () => number;
  nonce: () => string;
  secret: string;
  script: string;
  minAgeMs?: number;
};

/** The site: one article at `/bridge`, its comments below it. */
export function createApp(options: AppOptions): { app: Hono; store: ReturnType<typeof memoryStore> } {
  const store = memoryStore();
  const app = new Hono();
  const handlerFor = (notice: "held" | undefined) =>
    createCommentHandler({
      store,
      keys: [{ id: "1", secret: options.secret }],
      phases: standardPhases({ reservedNames: ["editor", "moderator"] }),
      article: async (id) => (id === "bridge" ? { open: true } : undefined),
      location: (id) => `/${id}`,
      page: async (id, state) => renderPage(id, buildThread(await published(id)), { ...state, notice }),
      now: options.now,
      nonce: options.nonce,
      ...(options.minAgeMs !== undefined && { minAgeMs: options.minAgeMs }),
    });

  const published = async (articleId: string): Promise<StoredComment[]> =>
    (await store.list({ articleId, status: "published", limit: 1_000 })).comments;

  app.get("/client.js", (context) =>
    context.body(options.script, 200, { "content-type": "text/javascript" }),
  );
  app.get("/bridge", (context) =>
    handlerFor(context.req.query("comment") === "held" ? "held" : undefined).show(
      "bridge",
      context.req.query("reply"),
    ),
  );
  app.post("/bridge", (context) => handlerFor(undefined).submit(context.req.raw, "bridge"));
  return { app, store };
}
