import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { publication } from "./publication.js";
import { SiteError } from "./site-error.js";

/** What the command line and the environment ask for. */
export type SiteOptions = {
  help: boolean;
  /** 0 lets the system choose. */
  port: number;
  host: string;
  dataDir: string;
  /** A file whose articles become the site's. */
  importFile: string | undefined;
  /** Starts from an empty database. */
  reset: boolean;
  /** Takes a reader's address from the right-most `X-Forwarded-For` entry, as set by one proxy of ours. */
  trustProxy: boolean;
  onceWithinMs: number;
};

export const usage = `${publication.name}: a news site served by the nightdesk packages

Usage: npm run demo -- [options]

  --port N          port to listen on (default: PORT from the environment, else 3000)
  --host NAME       address to listen on (default 127.0.0.1)
  --data-dir DIR    folder of the database (default examples/news-site/data)
  --import FILE     show the articles of FILE: WordPress REST posts (JSON), an RSS, Atom
                    or JSON feed, or the scraped text of a page
  --reset           begin again with the demonstration articles
  --once-within N   minutes within which a reader's requests for an article are one
                    reading (default 30; 0 counts each request)
  --trust-proxy     readers' addresses come from X-Forwarded-For
  --help            show this
`;

const defaultDataDir = resolve(import.meta.dirname, "../data");

/** The options, checked. @throws SiteError `bad_option` */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): SiteOptions {
  const { values } = parsed(args);
  return {
    help: values.help,
    port: wholeNumber("--port", values.port ?? (env["PORT"] || "3000"), 65_535),
    host: values.host,
    dataDir: values["data-dir"] === undefined ? defaultDataDir : resolve(values["data-dir"]),
    importFile: values.import === undefined ? undefined : resolve(values.import),
    reset: values.reset,
    trustProxy: values["trust-proxy"],
    onceWithinMs: wholeNumber("--once-within", values["once-within"], 1_440) * 60_000,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        help: { type: "boolean", short: "h", default: false },
        port: { type: "string", short: "p" },
        host: { type: "string", default: "127.0.0.1" },
        "data-dir": { type: "string" },
        import: { type: "string" },
        reset: { type: "boolean", default: false },
        "once-within": { type: "string", default: String(publication.onceWithinMs / 60_000) },
        "trust-proxy": { type: "boolean", default: false },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SiteError("bad_option", `${reason} Run with --help to see the options.`, { cause });
  }
}

function wholeNumber(option: string, written: string, most: number): number {
  const value = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
  if (value <= most) return value;
  throw new SiteError("bad_option", `${option} takes a whole number from 0 to ${most}, got "${written}".`);
}
