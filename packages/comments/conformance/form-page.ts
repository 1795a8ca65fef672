import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { createCommentHandler } from "../src/handler/index.js";
import {
  commentFormCss,
  englishMessages,
  formatMessage,
  renderComment,
  renderCommentForm,
} from "../src/index.js";
import { standardPhases } from "../src/moderation/index.js";
import { memoryStore } from "../src/stores/memory.js";

const keys = [{ id: "k", secret: "a secret of this server alone, 32 bytes" }];

/** A page with comments and a form at `/article`, made of the package alone; `close` stops it. */
export async function serveFormPage(): Promise<{ url: string; requests: string[]; close(): Promise<void> }> {
  const store = memoryStore();
  const script = await clientScript();
  const requests: string[] = [];
  let query = new URLSearchParams();
  const handler = createCommentHandler({
    store,
    keys,
    article: async () => ({ open: true }),
    location: () => "/article",
    phases: standardPhases(),
    now: Date.now,
    nonce: () => crypto.randomUUID(),
    minAgeMs: 0,
    page: async (articleId, { failed, replyTo, ...state }) => {
      const { comments } = await store.list({ articleId, status: "published" });
      const shown = comments.map((each) =>
        renderComment(each, {
          reply: { href: `/article?reply=${each.id}#comment-form-title`, label: "Reply" },
        }),
      );
      const held =
        query.get("comment") === "held"
          ? `<p role="status">${formatMessage(englishMessages, "held")}</p>`
          : "";
      const reply = replyTo && {
        replyTo: { ...replyTo, cancelHref: `/article#comment-${replyTo.id}-reply` },
      };
      return (
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${failed ? "Error: " : ""}An article</title>` +
        `<style>${commentFormCss} .comment-error{font-weight:bold;border-left:4px solid} header.mast{position:sticky;top:0;background:#fff}</style></head>` +
        `<body><header class="mast"><p>The Night Desk</p></header><main><h1>An article</h1><section id="comments" aria-label="Comments"><h2>Comments</h2>${held}${shown.join("")}` +
        `${renderCommentForm({ action: "/article", ...state, ...reply })}</section></main>` +
        `<script type="module" src="/client.js"></script></body></html>`
      );
    },
  });
  const server = createServer(async (message, response) => {
    requests.push(`${message.method} ${message.url}`);
    const url = new URL(message.url ?? "/", "http://127.0.0.1");
    query = url.searchParams;
    if (url.pathname === "/client.js") {
      response.writeHead(200, { "content-type": "text/javascript" }).end(script);
      return;
    }
    const answer =
      message.method === "POST"
        ? await handler.submit(await toRequest(message, url), "1")
        : await handler.show("1", query.get("reply") ?? undefined);
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/article`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function clientScript(): Promise<string> {
  const result = await build({
    stdin: {
      contents:
        'import { enhanceCommentForm } from "../src/client/index.js"; enhanceCommentForm(document.querySelector("form"));',
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return result.outputFiles[0]?.text ?? "";
}

async function toRequest(message: IncomingMessage, url: URL): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    if (typeof value === "string") headers.set(name, value);
  return new Request(url, { method: "POST", headers, body: Buffer.concat(chunks) });
}
