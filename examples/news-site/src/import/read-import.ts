import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { publication } from "../publication.js";
import { SiteError } from "../site-error.js";
import type { Story } from "../store/articles.js";
import { readArticles } from "./read-articles.js";
import { storiesOf } from "./stories-of.js";

/** What an import file holds, ready to be shown, and what a person should know about it. */
export type Import = { stories: Story[]; notes: string[] };

const mostBytes = 64 * 1024 * 1024;

/**
 * The stories in a file. Nothing is stored here: a file that cannot be read leaves the site as it was.
 * @throws SiteError `import_unreadable`, `import_too_large`, `import_unknown_format`, `import_empty`
 */
export async function readImport(file: string, { now }: { now: number }): Promise<Import> {
  const { articles, format, issues } = readArticles(await textOf(file), file);
  const problems = issues.map(({ message }) => message);
  const stories = storiesOf(articles, { now, timeZone: publication.timeZone });
  if (stories.length === 0) {
    const reasons = problems.slice(0, 3).join(" ");
    throw new SiteError(
      "import_empty",
      `${file} holds no article that can be shown: expected at least one with a headline and a text. ${reasons}`.trim(),
    );
  }
  const kept = `${basename(file)}: ${stories.length} ${stories.length === 1 ? "article" : "articles"} from ${format}.`;
  return { stories, notes: [kept, ...problems.slice(0, 10)] };
}

async function textOf(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > mostBytes) {
      throw new SiteError("import_too_large", `${file} has ${size} bytes; at most ${mostBytes} are read.`);
    }
    bytes = await readFile(file);
  } catch (cause) {
    if (cause instanceof SiteError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SiteError("import_unreadable", `Cannot read ${file}: ${reason}`, { cause });
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch (cause) {
    throw new SiteError("import_unknown_format", `${file} is not text in UTF-8.`, { cause });
  }
  throw new SiteError("import_unknown_format", `${file} holds NUL characters: it is no text.`);
}
