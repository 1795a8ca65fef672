import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { DatelineError } from "@nightdesk/dateline";
import { build } from "esbuild";
import type { Story } from "./front-page.js";
import { renderPage } from "./render-page.js";

/** Options of {@link startServer}. */
export type ServerOptions = {
  /** 0 takes a free port. */
  port: number;
  /** The clock, in epoch milliseconds. */
  clock: () => number;
};

const HOUR_MS = 3_600_000;

function storiesAt(now: number): Story[] {
  return [
    {
      id: "quay",
      headline: "The new quay opens a month early",
      publishedAt: new Date(now - 3 * HOUR_MS).toISOString(),
    },
    {
      id: "rain",
      headline: "First rain of the season",
      publishedAt: new Date(now - 26 * HOUR_MS).toISOString(),
    },
    {
      id: "mill",
      headline: "The old mill is to be a library",
      publishedAt: new Date(now - 720 * HOUR_MS).toISOString(),
    },
  ];
}

/** A server of the front page: `/?zone=Europe/Paris&locale=fr`. A zone or locale that is none is answered with 400. */
export async function startServer({ clock, port }: ServerOptions): Promise<Server> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "client.tsx")],
    bundle: true,
    minify: true,
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const client = outputFiles[0]?.text ?? "";
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/client.js") {
      response.setHeader("content-type", "text/javascript; charset=utf-8").end(client);
      return;
    }
    const now = clock();
    const timeZone = url.searchParams.get("zone") ?? "Asia/Phnom_Penh";
    const locale = url.searchParams.get("locale") ?? "en";
    try {
      const page = renderPage({ now, timeZone, locale, stories: storiesAt(now) });
      response.setHeader("content-type", "text/html; charset=utf-8").end(page);
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error;
      response.writeHead(400, { "content-type": "text/plain; charset=utf-8" }).end(error.message);
    }
  });
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
}
