import type { Article, FormatResult } from "@nightdesk/article";
import { ansToArticle, articleToAns } from "@nightdesk/article/ans";
import { articleToGhost, ghostToArticles } from "@nightdesk/article/ghost";
import { articleToNinjs, ninjsToArticle } from "@nightdesk/article/ninjs";
import { articleToWordpress, wordpressToArticles } from "@nightdesk/article/wordpress";
import { asList, type Format, oneEach } from "./format.js";
import { hasKey, isPost } from "./read.js";

/** The formats in which systems hand articles to each other, all of them JSON. */
export const exchangeFormats: readonly Format[] = [
  {
    name: "wordpress",
    title: "Posts of a WordPress site's REST interface",
    looksLike: ({ json }) => isPost(json),
    read: ({ json }, { zone, language }) => wordpressToArticles(json, { zone, language }),
    write: (articles) => oneEach(articles, "json", json(articleToWordpress)),
  },
  {
    name: "ghost",
    title: "Posts of Ghost's Content and Admin API",
    looksLike: ({ json }) => hasKey(json, "posts"),
    read: ({ json }, { language }) => ghostToArticles(json, { language }),
    write: (articles) => oneEach(articles, "json", json(posts)),
  },
  {
    name: "ninjs",
    title: "IPTC's ninjs 3.1",
    looksLike: ({ json }) => hasKey(json, "uri"),
    read: ({ json }) => asList(ninjsToArticle(json)),
    write: (articles) => oneEach(articles, "json", json(articleToNinjs)),
  },
  {
    name: "ans",
    title: "Arc's ANS 0.10.12",
    looksLike: ({ json }) => hasKey(json, "version") && hasKey(json, "type"),
    read: ({ json }, { site: siteUrl }) => asList(ansToArticle(json, { siteUrl })),
    write: (articles) => oneEach(articles, "json", json(articleToAns)),
  },
];

/** What Ghost answers with, and takes. */
function posts(article: Article): FormatResult<object> {
  const { value, issues, lost } = articleToGhost(article);
  return { value: { posts: [value] }, issues, lost };
}

function json(write: (article: Article) => FormatResult<object>): (article: Article) => FormatResult<string> {
  return (article) => {
    const { value, issues, lost } = write(article);
    return { value: value && `${JSON.stringify(value, undefined, 2)}\n`, issues, lost };
  };
}
