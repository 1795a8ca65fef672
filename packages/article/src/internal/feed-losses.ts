import type { Article } from "../article.js";
import type { FullResult, Loss } from "../format-result.js";
import { bodyHtml } from "./body-html.js";
import { type Carried, lossesOf } from "./losses.js";

/** The fields that RSS and Atom carry alike. */
export const FEED_CARRIED =
  "id url canonicalUrl language headlines.main standfirst authors.*.name authors.*.kind published modified expires section.name tags.*.name images.*.url images.*.role images.*.alt images.*.caption images.*.credit images.*.width images.*.height images.*.mediaType media related.*.url related.*.title source.name source.url copyright.notice copyright.licenseUrl commentsUrl";

/** Minutes of the dates that a format writes to the second. */
export function minuteLosses(article: Article, format: string): Loss[] {
  return (["published", "modified"] as const).flatMap((key): Loss[] => {
    const message = `${format} has no time without seconds.`;
    return article[key]?.precision === "minute" && article[key]?.offset !== undefined
      ? [{ path: [key, "precision"], message }]
      : [];
  });
}

/** What a feed's entry cannot carry of an article beside its body. */
export function feedLosses(article: Article, carried: Carried, format: string): Loss[] {
  const organizations = (article.authors ?? []).flatMap(({ kind }, index): Loss[] => {
    const message = `${format} does not tell organizations from people.`;
    return kind === "organization" ? [{ path: ["authors", index, "kind"], message }] : [];
  });
  const lead = article.images?.findIndex(({ role }) => role === "main");
  const roles = (article.images ?? []).flatMap(({ role }, index): Loss[] => {
    const message = `${format} sets one picture apart, and has no place for another role.`;
    return role === undefined || index === lead ? [] : [{ path: ["images", index, "role"], message }];
  });
  const { modified, published } = article;
  const isOnlyDate = modified !== undefined && (published === undefined || modified.iso === published.iso);
  const message = "Readers take the only date of an entry for that of its publication.";
  const moved: Loss[] = isOnlyDate ? [{ path: ["modified"], message }] : [];
  return [...lossesOf(article, carried, format), ...organizations, ...roles, ...moved];
}

/**
 * The body as HTML, with what that cannot carry; no words where it is left to the page. Readers take the summary of an
 * entry without content for the content.
 */
export function feedBody({ body, standfirst }: Article, withContent: boolean): FullResult<string> {
  const lost: Loss[] = [];
  const value = withContent ? bodyHtml(body, lost) : "";
  if (!withContent && body.length > 0)
    lost.push({ path: ["body"], message: "The body is left to the page." });
  if (value === "" && standfirst)
    lost.push({ path: ["standfirst"], message: "The summary of an entry without content stands for that." });
  return { value, issues: [], lost };
}
