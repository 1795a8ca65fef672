import type { Article } from "../article.js";
import type { ArticleIssue } from "../errors.js";
import type { FormatResult, FullResult, Loss } from "../format-result.js";

/**
 * The entries of a feed, in the order of the articles. Issues and losses come under the index of their article; one whose
 * key an earlier one has is left out, for readers would show only one of the two.
 */
export function writeEntries<Entry>(
  articles: readonly Article[],
  keyOf: (article: Article) => string,
  write: (article: Article) => FormatResult<Entry>,
): FullResult<Entry[]> {
  const value: Entry[] = [];
  const issues: ArticleIssue[] = [];
  const lost: Loss[] = [];
  const keys = new Set<string>();
  for (const [index, article] of articles.entries()) {
    const key = keyOf(article);
    if (keys.has(key)) {
      const message = `Expected an id that no other article has, got ${JSON.stringify(key.slice(0, 80))} again.`;
      issues.push({ code: "feed.guid-duplicate", path: [index, "id"], message });
      lost.push({ path: [index], message: "Left out an article whose id an earlier one has." });
      continue;
    }
    keys.add(key);
    const entry = write(article);
    if (entry.value !== undefined) value.push(entry.value);
    issues.push(...entry.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })));
    lost.push(...entry.lost.map((loss) => ({ ...loss, path: [index, ...loss.path] })));
  }
  return { value, issues, lost };
}
