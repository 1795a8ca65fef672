import type { Article } from "../article.js";
import type { ArticleIssue, ArticlePath } from "../errors.js";
import type { FullResult, Loss } from "../format-result.js";
import { LINK_SCHEMES, SOURCE_SCHEMES, safeUrl } from "./safe-url.js";

/** The article without the addresses that no feed should hand on, those of its blocks apart: their writer sees to them. */
export function withSafeAddresses(article: Article): FullResult<Article> {
  const issues: ArticleIssue[] = [];
  const lost: Loss[] = [];
  const isUnsafe = (url: string | undefined, path: ArticlePath, schemes: ReadonlySet<string>): boolean => {
    if (url === undefined || url === "" || safeUrl(url, schemes) !== undefined) return false;
    const message = `Expected an address by ${[...schemes].join(", ")}, got ${JSON.stringify(url.slice(0, 80))}.`;
    issues.push({ code: "url.unsafe", path, message });
    lost.push({ path, message: "Left out an unsafe address." });
    return true;
  };
  const kept = <Item extends { url: string }>(
    items: readonly Item[],
    key: string,
    schemes = SOURCE_SCHEMES,
  ) => items.filter(({ url }, index) => !isUnsafe(url, [key, index, "url"], schemes));
  const value: Article = { ...article };
  for (const key of ["url", "canonicalUrl", "commentsUrl"] as const)
    if (isUnsafe(article[key], [key], SOURCE_SCHEMES)) delete value[key];
  if (isUnsafe(article.source?.url, ["source", "url"], SOURCE_SCHEMES))
    value.source = { ...article.source, url: undefined };
  if (isUnsafe(article.copyright?.licenseUrl, ["copyright", "licenseUrl"], SOURCE_SCHEMES))
    value.copyright = { ...article.copyright, licenseUrl: undefined };
  if (article.authors !== undefined) {
    value.authors = article.authors.map((author, index) => ({
      ...author,
      url: isUnsafe(author.url, ["authors", index, "url"], LINK_SCHEMES) ? undefined : author.url,
      image: isUnsafe(author.image, ["authors", index, "image"], SOURCE_SCHEMES) ? undefined : author.image,
    }));
  }
  if (article.images !== undefined) value.images = kept(article.images, "images");
  if (article.media !== undefined) value.media = kept(article.media, "media");
  if (article.related !== undefined) value.related = kept(article.related, "related", LINK_SCHEMES);
  return { value, issues, lost };
}
