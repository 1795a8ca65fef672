import type { Article, ArticleIssue } from "@nightdesk/article";
import { extractArticle } from "@nightdesk/article/extract";
import { feedToArticles, parseFeed } from "@nightdesk/article/feed";
import { textToArticle } from "@nightdesk/article/text";
import { wordpressToArticles } from "@nightdesk/article/wordpress";
import { publication } from "../publication.js";
import { SiteError } from "../site-error.js";

/** Articles of a file, what it was taken for, and what was wrong in it. */
export type ReadArticles = { articles: readonly Article[]; format: string; issues: readonly ArticleIssue[] };

const options = { zone: publication.timeZone, language: publication.locale };

/** The articles in a text, by what the text is and not by the name of its file. @throws SiteError `import_unknown_format` */
export function readArticles(text: string, file: string): ReadArticles {
  const bare = text.replace(/^\uFEFF/, "").trimStart();
  if (bare === "") throw new SiteError("import_unknown_format", `${file} is empty.`);
  const isJson = bare.startsWith("{") || bare.startsWith("[");
  if (isJson && !isJsonFeed(bare)) return read(file, "WordPress posts", wordpressToArticles(bare, options));
  if (/^<(?:!doctype html|html)[\s>]/i.test(bare)) return readHtmlPage(bare, file);
  return isJson || bare.startsWith("<") ? readFeed(bare, file) : readPage(bare, file);
}

function readFeed(text: string, file: string): ReadArticles {
  if (text.startsWith("<") && !isWhole(text)) {
    throw new SiteError(
      "import_unknown_format",
      `${file} breaks off: its first element is not closed at its end.`,
    );
  }
  const { value: feed, issues } = parseFeed(text, { zone: publication.timeZone });
  if (feed === undefined) return read(file, "a feed", { value: undefined, issues });
  const { value, issues: more } = feedToArticles(feed);
  return read(file, "a feed", { value, issues: [...issues, ...more] });
}

/** Any page has a title; only that of an article has a heading above a text. */
function readHtmlPage(html: string, file: string): ReadArticles {
  const { value, issues, evidence } = extractArticle(html, { zone: publication.timeZone });
  const hasHeading = /^h[1-6]$/.test(evidence.headline?.where ?? "");
  const isPage = value !== undefined && value.body.length > 0 && hasHeading;
  return read(file, "a page", { value: isPage ? [value] : undefined, issues });
}

/** Any text has lines; only that of a page has a headline above its paragraphs. */
function readPage(text: string, file: string): ReadArticles {
  const { value, issues } = textToArticle(text, options);
  const isPage = value !== undefined && issues.every(({ code }) => code !== "headline.missing");
  return read(file, "the text of a page", { value: isPage ? [value] : undefined, issues });
}

/** Whether the first element is the last one closed. The parser mends what is cut off; an import should not. */
function isWhole(xml: string): boolean {
  const name = /<([A-Za-z][\w:.-]*)/.exec(xml)?.[1];
  const end = xml.lastIndexOf("</");
  return name !== undefined && xml.slice(end).replace(/\s+/g, "").startsWith(`</${name}>`);
}

/** JSON Feed says what it is at its beginning; a post of WordPress may well write about it further down. */
function isJsonFeed(json: string): boolean {
  return json.slice(0, 1_000).includes("jsonfeed.org/version");
}

function read(
  file: string,
  format: string,
  { value, issues }: { value: readonly Article[] | undefined; issues: readonly ArticleIssue[] },
): ReadArticles {
  if (value !== undefined) return { format, articles: value, issues };
  const why = issues[0]?.message ?? "";
  throw new SiteError("import_unknown_format", `${file} cannot be read as ${format}. ${why}`.trim());
}
