import {
  type Article,
  type ArticleIssue,
  type FormatResult,
  plainText,
  safeParseArticle,
} from "@nightdesk/article";
import { feedToArticles, parseFeed } from "@nightdesk/article/feed";
import { htmlToBlocks } from "@nightdesk/article/html";
import { textToArticle } from "@nightdesk/article/text";
import type { Input, Settings } from "./format.js";

type Read = FormatResult<Article[]>;

/** The name of the first element of markup, without its prefix. */
export function rootElement(text: string): string | undefined {
  const start = text.slice(0, 10_000).replace(/<!--[\s\S]*?-->|<[?!][^>]*>/g, "");
  return /^\s*<(?:\w+:)?(\w+)[\s/>]/.exec(start)?.[1];
}

/** Whether JSON holds one or more articles of this model. */
export function isArticle(json: unknown): boolean {
  return some(json, (value) => "headlines" in value && Array.isArray(value["body"]));
}

/** Whether JSON holds one or more posts of WordPress. */
export function isPost(json: unknown): boolean {
  return some(json, ({ title }) => typeof title === "object" && title !== null && "rendered" in title);
}

function some(json: unknown, test: (value: Record<string, unknown>) => boolean): boolean {
  const [first] = Array.isArray(json) ? json : [json];
  return typeof first === "object" && first !== null && test(first);
}

/** Articles of this model; one that is none is left out with its issues. */
export function ownArticles({ json }: Input): Read {
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  const value: Article[] = [];
  const issues: ArticleIssue[] = [];
  for (const [index, item] of list.entries()) {
    const result = safeParseArticle(item);
    if (result.success) value.push(result.data);
    else issues.push(...result.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })));
  }
  const lost = list.length === value.length ? [] : [{ path: [], message: "Left out what is no article." }];
  return { value: value.length > 0 || list.length === 0 ? value : undefined, issues, lost };
}

/** The articles of a feed, with what its reading and the mapping say. */
export function feedFormat({ text }: Input, { site, zone }: Settings): Read {
  const feed = parseFeed(text, { url: site, zone });
  if (feed.value === undefined) return { ...feed, value: undefined };
  const { value, issues, lost } = feedToArticles(feed.value);
  return { value, issues: [...feed.issues, ...issues], lost: [...feed.lost, ...lost] };
}

/** The article in the text of a page. */
export function textFile({ text }: Input, { language, zone }: Settings): Read {
  const { value, issues, lost } = textToArticle(text, { language, zone });
  return { value: value && [value], issues, lost };
}

/** A body as an article: its first heading is the headline. */
export function htmlFile({ text }: Input, { site, language }: Settings): Read {
  const { value: blocks, issues, lost } = htmlToBlocks(text, { baseUrl: site });
  const at = blocks.findIndex(({ type }) => type === "heading");
  const heading = blocks[at];
  const main = heading === undefined ? "" : plainText([heading]).trim();
  if (main === "") {
    const issue = { code: "headline.missing" as const, path: [], message: "Expected a heading, got none." };
    return { value: undefined, issues: [...issues, issue], lost };
  }
  const body = blocks.filter((_, index) => index !== at);
  return { value: [{ id: main, language, headlines: { main }, body }], issues, lost };
}
