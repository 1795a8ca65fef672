import { createServer, type Server } from "node:http";
import { build } from "esbuild";
import { page } from "./page.js";

/** A server of the page and its script, which is bundled once at the start. */
export async function createCardServer(): Promise<Server> {
  const bundle = await build({
    entryPoints: [new URL("./client.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    logLevel: "error",
    write: false,
  });
  const script = bundle.outputFiles[0]?.text ?? "";
  return createServer((request, response) => {
    const isScript = request.url === "/client.js";
    if (!isScript && request.url !== "/") {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
      return;
    }
    response.writeHead(200, {
      "content-type": isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:",
    });
    response.end(isScript ? script : page());
  });
}
