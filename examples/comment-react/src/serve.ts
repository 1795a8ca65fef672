import { serve } from "@hono/node-server";
import { build } from "esbuild";
import { articleRoute } from "./article-route.js";
import type { SiteOptions } from "./comment-handler.js";

/** Serves the routes, as Next.js would, and the script of the page. Port 0 takes a free one. */
export async function serveSite(site: SiteOptions, port: number): Promise<ReturnType<typeof serve>> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/client.tsx`],
    bundle: true,
    minify: true,
    write: false,
    logLevel: "error",
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const script = outputFiles[0]?.text ?? "";
  const route = articleRoute(site);
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === "/client.js")
      return new Response(script, { headers: { "content-type": "text/javascript" } });
    const id = /^\/articles\/([\w-]+)$/.exec(pathname)?.[1];
    if (id === undefined) return new Response("Not found", { status: 404 });
    const handle = request.method === "POST" ? route.POST : route.GET;
    return handle(request, { params: Promise.resolve({ id }) });
  };
  return new Promise((resolve) => {
    const server = serve({ fetch, port, hostname: "127.0.0.1" }, () => resolve(server));
  });
}
