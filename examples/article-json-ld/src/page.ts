import { type Article, renderHtml } from "@nightdesk/article";
import { articleToJsonLd, breadcrumbsToJsonLd, jsonLdScript } from "@nightdesk/article/json-ld";

/** The publication that the pages are of. */
export type Site = { name: string; url: string };

/** The article's page: what search engines read, and what readers do. */
export function articlePage(article: Article, site: Site): string {
  const document = articleToJsonLd(article, { publisher: site });
  const trail = breadcrumbsToJsonLd([
    { name: site.name, url: site.url },
    ...(article.section === undefined ? [] : [{ name: article.section.name, url: article.section.url }]),
    { name: article.headlines.main },
  ]);
  return [
    "<!doctype html>",
    `<html lang="${escapeText(article.language ?? "und")}">`,
    `<title>${escapeText(article.headlines.main)}</title>`,
    jsonLdScript(document.value),
    jsonLdScript(trail),
    `<article><h1>${escapeText(article.headlines.main)}</h1>`,
    renderHtml(article.body),
    "</article>",
    "",
  ].join("\n");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
