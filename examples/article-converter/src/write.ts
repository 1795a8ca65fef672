import type { Article, FormatResult } from "@nightdesk/article";
import { blocksToHtml } from "@nightdesk/article/html";
import { articlesToNewsSitemap } from "@nightdesk/article/news-sitemap";
import { articleToText } from "@nightdesk/article/text";
import type { Output, Settings } from "./format.js";

/** The articles as they are, in one file. */
export function articlesToFiles(articles: readonly Article[]): FormatResult<Output[]> {
  const text = `${JSON.stringify(articles, undefined, 2)}\n`;
  return { value: [{ name: "articles.json", text }], issues: [], lost: [] };
}

/** Headline and body. */
export function articleToHtmlFile(article: Article): FormatResult<string> {
  const headline = blocksToHtml([
    { type: "heading", depth: 2, children: [{ type: "text", value: article.headlines.main }] },
  ]);
  const { value, lost } = blocksToHtml(article.body);
  const inBody = lost.map((loss) => ({ ...loss, path: ["body", ...loss.path] }));
  return { value: `${headline.value}\n${value}\n`, issues: [], lost: [...unwritten(article, []), ...inBody] };
}

/** The words. */
export function articleToTextFile(article: Article): FormatResult<string> {
  const lost = unwritten(article, ["standfirst", "byline", "dateline"]);
  return { value: articleToText(article), issues: [], lost };
}

function unwritten(article: Article, written: readonly string[]): { path: string[]; message: string }[] {
  return Object.keys(article)
    .filter((key) => !["headlines", "body", ...written].includes(key))
    .map((key) => ({ path: [key], message: `There is no place for ${key}.` }));
}

/** The sitemap, or several and their index. */
export function articlesToSitemapFiles(
  articles: readonly Article[],
  { title: publication, site, language, now }: Settings,
): FormatResult<Output[]> {
  const nameOf = (file: number) => `news-${file}.xml`;
  const fileUrl = (file: number) => new URL(nameOf(file), site).href;
  const { value, issues, lost } = articlesToNewsSitemap(articles, { publication, language, now, fileUrl });
  if (value === undefined) return { value, issues, lost };
  const files = value.files.map((text, index) => ({ name: nameOf(index + 1), text }));
  const index = value.index === undefined ? [] : [{ name: "news.xml", text: value.index }];
  return { value: [...files, ...index], issues, lost };
}
