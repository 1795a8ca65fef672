import type { Article } from "../article.js";
import type { Block } from "../block.js";
import type { ArticleIssue, ArticlePath } from "../errors.js";
import { plainText } from "../plain-text.js";
import { derivedId } from "./derived-id.js";

/** The headline, or the opening of the text in place of one that is missing, with an issue. */
export function headlineOr(
  headline: string | undefined,
  text: string,
  path: ArticlePath,
  issues: ArticleIssue[],
): string {
  if (headline !== undefined) return headline;
  const opening = text.replace(/\s+/g, " ").trim();
  const main = opening.length > 120 ? `${opening.slice(0, 119).trimEnd()}…` : opening || "(untitled)";
  const message = `Expected a headline, got none; ${JSON.stringify(main.slice(0, 40))} stands for it.`;
  issues.push({ code: "headline.missing", path, message });
  return main;
}

/** The key, or one derived from what the article says in place of one that is missing, with an issue. */
export function idOr(
  id: string | undefined,
  content: string,
  path: ArticlePath,
  issues: ArticleIssue[],
): string {
  if (id !== undefined) return id;
  issues.push({
    code: "id.missing",
    path,
    message: "Expected an id, got none; one was derived from the content.",
  });
  return derivedId(content);
}

/** The first words of a body, for a headline that is missing. */
export function openingOf(body: readonly Block[]): string {
  return plainText(body.slice(0, 1));
}

/** The article without the fields that are `undefined` or empty lists. */
export function withoutEmpty(article: Article): Article {
  const entries = Object.entries(article).filter(
    ([key, value]) =>
      key === "body" || !(value === undefined || (Array.isArray(value) && value.length === 0)),
  );
  return Object.fromEntries(entries) as Article;
}
