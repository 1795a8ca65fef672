import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { safeParseComment } from "../../src/index.js";
import { moderate, standardPhases } from "../../src/moderation/index.js";
import { type CheckTokenOptions, checkToken, createToken } from "../../src/token.js";

const SOURCES = join(import.meta.dirname, "..", "..", "src");
/** The instant of every check. */
export const now = Date.UTC(2026, 1, 19, 8);
/** A key ring of one key. */
export const keys = [{ id: "k", secret: "the current secret, thirty-two bytes long" }];
/** A nonce of the checks. */
export const nonce = "0123456789abcdef";
/** A token. */
export const make = (about = { articleId: "1" }, at = now) => createToken(about, { now: at, keys, nonce });
/** The check of a token a minute later. */
export const check = (
  token: string | undefined,
  change: Partial<CheckTokenOptions> = {},
  about: { articleId: string; parent?: string } = { articleId: "1" },
) => checkToken(token, about, { now: now + 60_000, keys, honeypot: "", ...change });
/** The comment in a form that is in order but for some fields; `undefined` where it is refused. */
export const parsed = (fields: Record<string, unknown>) => {
  const result = safeParseComment({ comment: "x", name: "x", ...fields });
  return result.success ? result.data : undefined;
};
const subject = {
  comment: { comment: "Hello", name: "Sok" },
  article: { open: true },
  token: { ok: true },
  history: { duplicates: 0, recent: 0, approved: 0 },
} as const;
/** The verdict of the standard phases on an honest comment with a change. */
export const judge = (change: object, options = {}) =>
  moderate({ ...subject, ...change }, { phases: standardPhases(options) });

/** The sources of the package, without its tests and the folders left out. */
export function sources(leftOut: readonly string[] = []): string {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes(".test"))
    .filter((file) => !leftOut.some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => readFileSync(join(SOURCES, file), "utf8"))
    .join("\n");
}

/** Whether work on hostile texts of the greatest length stays under a limit of processor time. */
export function fast(work: (text: string) => unknown, limitMs = 50): boolean {
  const pieces = [
    "<",
    "<b>",
    "<!--",
    "<a ",
    "a@",
    "www.",
    "(",
    "\u0301",
    "\u200d",
    "&#x",
    "https://",
    " ",
    "\u202e",
    "a.",
  ];
  return pieces.every((piece) => {
    const text = piece.repeat(Math.ceil(65_525 / piece.length)).slice(0, 65_525);
    const times = [0, 1, 2].map(() => {
      const start = process.cpuUsage();
      work(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    });
    return Math.min(...times) < limitMs;
  });
}
