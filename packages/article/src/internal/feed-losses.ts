import type { Article } from "../article.js";
import type { FullResult, Loss } from "../format-result.js";
import { htmlLosses } from "./html-losses.js";
import { type Carried, lossesOf } from "./losses.js";
import { HtmlWriter } from "./write-html.js";

/** The fields that RSS and Atom carry alike. */
export const FEED_CARRIED =
  "id url canonicalUrl language headlines.main standfirst authors.*.name authors.*.kind published modified expires section.name tags.*.name images.*.url images.*.role images.*.alt images.*.caption images.*.credit images.*.width images.*.height images.*.mediaType media related.*.url related.*.title source.name source.url copyright.notice copyright.licenseUrl commentsUrl";

/** What a feed's entry cannot carry of an article beside its body. */
export function feedLosses(article: Article, carried: Carried, format: string): Loss[] {
  const organizations = (article.authors ?? []).flatMap(({ kind }, index): Loss[] => {
    const message = `${format} does not tell organizations from people.`;
    return kind === "organization" ? [{ path: ["authors", index, "kind"], message }] : [];
  });
  const roles = (article.images ?? []).flatMap(({ role }, index): Loss[] => {
    const message = `${format} has no place for the role ${role}.`;
    return role === undefined || role === "main" ? [] : [{ path: ["images", index, "role"], message }];
  });
  const isOnlyDate = article.modified !== undefined && article.published === undefined;
  const message = "Readers take the only date of an entry for that of its publication.";
  const moved: Loss[] = isOnlyDate ? [{ path: ["modified"], message }] : [];
  return [...lossesOf(article, carried, format), ...organizations, ...roles, ...moved];
}

/** The body as HTML, with what that cannot carry; no words where it is left to the page. */
export function feedBody({ body }: Article, withContent: boolean): FullResult<string> {
  if (body.length === 0) return { value: "", issues: [], lost: [] };
  if (!withContent) {
    return { value: "", issues: [], lost: [{ path: ["body"], message: "The body is left to the page." }] };
  }
  const writer = new HtmlWriter();
  const value = writer.blocks(body, ["body"]);
  return { value, issues: [], lost: [...writer.lost, ...htmlLosses(body, ["body"])] };
}
