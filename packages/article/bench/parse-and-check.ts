import { safeParseArticle } from "@nightdesk/article";
import { type Finding, type Profile, validateArticle } from "@nightdesk/article/validate";

const ALL_PROFILES: readonly Profile[] = [
  "core",
  "google",
  "news-sitemap",
  "wcag",
  "iptc",
  "trust",
  "feeds",
  "safety",
];

/** What a desk does with each article that comes in: parse it, then apply all rules. */
export function parseAndCheck(input: unknown): Finding[] {
  const result = safeParseArticle(input);
  if (!result.success) throw new Error("The input of the bench is not an article.");
  return validateArticle(result.data, { profiles: ALL_PROFILES, now: 1.8e12 });
}
