import type { Article } from "@nightdesk/article";
import { textToArticle } from "@nightdesk/article/text";
import { wordpressToArticles } from "@nightdesk/article/wordpress";
import { publication } from "../publication.js";
import { SiteError } from "../site-error.js";

/** Articles of a file, what it was taken for, and what was wrong in it. */
export type ReadArticles = { articles: Article[]; format: string; problems: string[] };

const options = { zone: publication.timeZone, language: publication.locale };

/** The articles in a text, by what the text is and not by the name of its file. @throws SiteError `import_unknown_format` */
export function readArticles(text: string, file: string): ReadArticles {
  const start = text.trimStart().slice(0, 200);
  if (start === "") throw new SiteError("import_unknown_format", `${file} is empty.`);
  if (start.startsWith("{") || start.startsWith("[")) return fromJson(text, file);
  if (start.startsWith("<")) throw new SiteError("import_unknown_format", `${file} is not supported yet.`);
  const { value, issues } = textToArticle(text, options);
  // Any text has lines; only that of a page has a headline above its paragraphs.
  if (text.includes("\0") || issues.some(({ code }) => code === "headline.missing")) {
    throw new SiteError(
      "import_unknown_format",
      `${file} is neither JSON nor a feed nor the text of a page, for which a headline above the text is expected.`,
    );
  }
  return read("the text of a page", value && [value], issues);
}

function fromJson(text: string, file: string): ReadArticles {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SiteError("import_unknown_format", `${file} begins as JSON but is none: ${reason}`, { cause });
  }
  const { value, issues } = wordpressToArticles(json, options);
  return read("WordPress posts", value, issues);
}

function read(
  format: string,
  articles: readonly Article[] | undefined,
  issues: readonly { message: string }[],
): ReadArticles {
  return { format, articles: [...(articles ?? [])], problems: issues.map(({ message }) => message) };
}
