import { serve } from "@hono/node-server";
import { createApp } from "./app.js";
import { readImport } from "./import/read-import.js";
import { openNewsroom } from "./newsroom.js";
import { readOptions, type SiteOptions, usage } from "./options.js";
import { publication } from "./publication.js";
import { SiteError } from "./site-error.js";

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) process.stdout.write(usage);
  else await run(options);
} catch (error) {
  if (!(error instanceof SiteError)) throw error;
  process.stderr.write(`${error.message} (${error.code})\n`);
  process.exitCode = 1;
}

/** Serves until the process is asked to end. The file is read before anything is changed. */
async function run(options: SiteOptions): Promise<void> {
  const now = Date.now;
  const imported =
    options.importFile === undefined ? undefined : await readImport(options.importFile, { now: now() });
  for (const note of imported?.notes ?? []) process.stderr.write(`note: ${note}\n`);
  const newsroom = await openNewsroom({ ...options, now, replacement: imported?.stories });
  const app = createApp(newsroom, { trustProxy: options.trustProxy });

  const server = serve({ fetch: app.fetch, port: options.port, hostname: options.host }, ({ port }) => {
    const count = newsroom.library.released(now()).length;
    process.stdout.write(
      `${publication.name}: ${count} articles at http://${hostForUrl(options.host)}:${port}/\n`,
    );
    const minutes = options.onceWithinMs / 60_000;
    const rule = minutes === 0 ? "each request for it" : `a reader, once in ${minutes} minutes`;
    process.stdout.write(
      `Open an article and watch Top 5 This Week: it counts ${rule}. Ctrl-C ends; all is kept.\n`,
    );
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    newsroom.close();
    const taken = error.code === "EADDRINUSE";
    const words = taken ? `port ${options.port} is in use; choose another with --port.` : error.message;
    process.stderr.write(`Cannot listen: ${words} (port_in_use)\n`);
    process.exitCode = 1;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => newsroom.close());
      if ("closeIdleConnections" in server) server.closeIdleConnections();
    });
  }
}

function hostForUrl(host: string): string {
  if (host === "127.0.0.1" || host === "0.0.0.0") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
