import { plainText } from "@nightdesk/article";
import { articlesToAtom } from "@nightdesk/article/atom";
import { articlesToJsonFeed } from "@nightdesk/article/json-feed";
import { articleToJsonLd } from "@nightdesk/article/json-ld";
import { articleToMarkdown } from "@nightdesk/article/markdown";
import { articleToMetaTags, metaTagsHtml } from "@nightdesk/article/meta-tags";
import { articlesToRss } from "@nightdesk/article/rss";
import { wordpressToArticles } from "@nightdesk/article/wordpress";
import { type Format, oneEach, oneFile } from "./format.js";
import { feedFormat, htmlFile, isArticle, isPost, ownArticles, rootElement, textFile } from "./read.js";
import { articlesToFiles, articlesToSitemapFiles, articleToHtmlFile, articleToTextFile } from "./write.js";

/** Every format that the command knows. A new one is one more entry. */
export const formats: readonly Format[] = [
  {
    name: "article",
    title: "Articles of this model, as JSON",
    looksLike: ({ json }) => isArticle(json),
    read: ownArticles,
    write: articlesToFiles,
  },
  {
    name: "wordpress",
    title: "Posts of a WordPress site's REST interface",
    looksLike: ({ json }) => isPost(json),
    read: ({ json }, { zone, language }) => wordpressToArticles(json, { zone, language }),
  },
  {
    name: "rss",
    title: "RSS",
    looksLike: ({ text }) => rootElement(text) === "rss",
    read: feedFormat,
    write: (articles, settings) => {
      const { title, site: url, language, now: builtAt } = settings;
      return oneFile(
        articlesToRss(articles, { title, url, description: title, language, builtAt }),
        "rss.xml",
      );
    },
  },
  {
    name: "atom",
    title: "Atom",
    looksLike: ({ text }) => rootElement(text) === "feed",
    read: feedFormat,
    write: (articles, { title, site: url, language, now: builtAt }) =>
      oneFile(articlesToAtom(articles, { title, url, language, builtAt }), "atom.xml"),
  },
  {
    name: "rdf",
    title: "RSS 1.0",
    looksLike: ({ text }) => rootElement(text) === "RDF",
    read: feedFormat,
  },
  {
    name: "json-feed",
    title: "JSON Feed",
    looksLike: ({ text, json }) => json !== undefined && /"https?:\/\/jsonfeed\.org\/version\//.test(text),
    read: feedFormat,
    write: (articles, { title, site: url, language }) => {
      const { value, issues, lost } = articlesToJsonFeed(articles, { title, url, language });
      return oneFile({ value: `${JSON.stringify(value, undefined, 2)}\n`, issues, lost }, "feed.json");
    },
  },
  {
    name: "html",
    title: "The body as HTML",
    looksLike: ({ text }) => /^(?:html|body|article|main|div|p|h[1-6])$/i.test(rootElement(text) ?? ""),
    read: htmlFile,
    write: (articles) => oneEach(articles, "html", articleToHtmlFile),
  },
  {
    name: "text",
    title: "The text of a page in, plain text out",
    read: textFile,
    write: (articles) => oneEach(articles, "txt", articleToTextFile),
  },
  {
    name: "markdown",
    title: "CommonMark with GitHub's tables",
    write: (articles) => oneEach(articles, "md", (article) => articleToMarkdown(article, { gfm: true })),
  },
  {
    name: "json-ld",
    title: "schema.org, as JSON-LD",
    write: (articles, { title: name, site: url }) =>
      oneEach(articles, "json", (article) => {
        const { value, issues, lost } = articleToJsonLd(article, {
          text: plainText,
          publisher: { name, url },
        });
        return { value: `${JSON.stringify(value, undefined, 2)}\n`, issues, lost };
      }),
  },
  {
    name: "meta-tags",
    title: "Open Graph and Twitter tags",
    write: (articles, { title: siteName }) =>
      oneEach(articles, "html", (article) => {
        const { value, issues, lost } = articleToMetaTags(article, { siteName });
        return { value: value && `${metaTagsHtml(value)}\n`, issues, lost };
      }),
  },
  {
    name: "news-sitemap",
    title: "News sitemaps of the last 48 hours",
    write: articlesToSitemapFiles,
  },
];

/** The format of that name. */
export function formatNamed(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}
