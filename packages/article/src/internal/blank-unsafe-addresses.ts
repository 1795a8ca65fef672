import type { Article } from "../article.js";
import type { ArticleIssue, ArticlePath } from "../errors.js";
import type { FullResult, Loss } from "../format-result.js";
import { LINK_SCHEMES, SOURCE_SCHEMES, safeUrl } from "./safe-url.js";

/** Fields that hold an address, or a list of addresses. */
const ADDRESSES = new Set(
  "url canonicalUrl aliasUrls sameAs image poster cite licenseUrl commentsUrl urls".split(" "),
);

/**
 * The article with an empty text in place of each address that nobody should be handed, in the body too: one that is run
 * or read in place and not fetched. Items of lists keep their places; a line in `lost` names the item that has none left.
 */
export function blankUnsafeAddresses(article: Article): FullResult<Article> {
  const issues: ArticleIssue[] = [];
  const lost: Loss[] = [];
  const address = (value: string, path: ArticlePath, isLink: boolean): string => {
    const schemes = isLink ? LINK_SCHEMES : SOURCE_SCHEMES;
    if (value === "" || safeUrl(value, schemes) !== undefined) return value;
    const message = `Expected an address by ${[...schemes].join(", ")}, got ${JSON.stringify(value.slice(0, 80))}.`;
    issues.push({ code: "url.unsafe", path, message });
    const isItem = path.at(-1) === "url" && typeof path.at(-2) === "number" && path[0] !== "authors";
    lost.push({ path: isItem ? path.slice(0, -1) : path, message: "Left out an unsafe address." });
    return "";
  };
  const walk = (value: unknown, key: string, path: ArticlePath, isLink: boolean): unknown => {
    if (typeof value === "string") return ADDRESSES.has(key) ? address(value, path, isLink) : value;
    if (Array.isArray(value)) return value.map((item, index) => walk(item, key, [...path, index], isLink));
    if (typeof value !== "object" || value === null) return value;
    const isLinkHere = "type" in value && value.type === "link";
    const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
      const mayLink = isLinkHere || /^(?:authors|related|contact|cite)$/.test(name) || isLink;
      return [name, walk(inner, name, [...path, name], mayLink)];
    });
    return Object.fromEntries(entries);
  };
  const { extensions, ...rest } = article;
  const value = walk(rest, "", [], false) as Article;
  return { value: extensions === undefined ? value : { ...value, extensions }, issues, lost };
}
