import { buildThread, type StoredComment } from "@nightdesk/comments";
import { proofPhase, submittedValue } from "@nightdesk/comments/checkers";
import { createCommentHandler, createTokenHandler } from "@nightdesk/comments/handler";
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
  /** How long a page without query may come from a cache, in milliseconds. Default 0: not at all. */
  cacheMs?: number;
  /** How hard a proof of work each comment needs; one without it is held. Default: none is asked for. */
  proofBits?: number;
};

/** The site: one article at `/bridge`, its comments below it. */
export function createApp(options: AppOptions): { app: Hono; store: ReturnType<typeof memoryStore> } {
  const store = memoryStore();
  const app = new Hono();
  const { proofBits } = options;
  const keys = [{ id: "1", secret: options.secret }];
  const article = async (id: string) => (id === "bridge" ? { open: true } : undefined);
  const shared = {
    keys,
    article,
    now: options.now,
    nonce: options.nonce,
    ...(options.minAgeMs !== undefined && { minAgeMs: options.minAgeMs }),
  };
  const handlerFor = (notice: "held" | undefined) =>
    createCommentHandler({
      store,
      ...shared,
      phases: [
        ...standardPhases({ reservedNames: ["editor", "moderator"] }),
        ...(proofBits === undefined ? [] : [proofPhase({ bits: proofBits })]),
      ],
      facts: (_, input) => ({ proof: submittedValue(input, "form-proof") }),
      location: (id) => `/${id}`,
      page: async (id, state) =>
        renderPage(id, buildThread(await published(id)), { ...state, notice, proofBits }),
    });

  const published = async (articleId: string): Promise<StoredComment[]> =>
    (await store.list({ articleId, status: "published", limit: 1_000 })).comments;

  app.get("/client.js", (context) =>
    context.body(options.script, 200, { "content-type": "text/javascript" }),
  );

  // The page that most readers get is the same for all: it may come from a cache, with a token that is not theirs alone.
  const { cacheMs = 0 } = options;
  let cached: { html: string; until: number } | undefined;
  app.get("/bridge", async (context) => {
    const { comment, reply } = context.req.query();
    if (cacheMs === 0 || comment !== undefined || reply !== undefined)
      return handlerFor(comment === "held" ? "held" : undefined).show("bridge", reply);
    if (cached === undefined || cached.until <= options.now()) {
      const page = await handlerFor(undefined).show("bridge");
      cached = { html: await page.text(), until: options.now() + cacheMs };
    }
    return context.html(cached.html, 200, { "cache-control": `public, max-age=${cacheMs / 1_000}` });
  });
  // So the page's script asks for one of the reader's own.
  const mint = createTokenHandler(shared);
  app.post("/bridge/token", (context) => mint(context.req.raw, "bridge"));
  app.post("/bridge", (context) => handlerFor(undefined).submit(context.req.raw, "bridge"));
  return { app, store };
}
