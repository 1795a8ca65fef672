import type { Article } from "../article.js";
import type { FormatResult, FullResult, Loss } from "../format-result.js";
import { blankUnsafeAddresses } from "../internal/blank-unsafe-addresses.js";
import { readNinjs } from "../internal/ninjs-reader.js";
import { writeNinjs } from "../internal/ninjs-writer.js";
import { readFields } from "../internal/read-fields.js";

/** A news item of ninjs 3.1: `uri` and whichever of its properties the article has something for. */
export type NinjsItem = { readonly uri: string; readonly [property: string]: unknown };

/** Options of {@link articleToNinjs}. */
export type NinjsOptions = {
  /**
   * The item's identifier all over the world, with a scheme. By default the article's id where it has a scheme, else its
   * address, else `urn:article:` and the id.
   */
  uri?: string | undefined;
};

/**
 * The article as an item of IPTC's ninjs 3.1, valid against its schema: headlines and descriptions by role, authors as
 * people and organisations, pictures and recordings as associations with renditions, the body as HTML, dates in their own
 * offset. Of dates, ninjs takes those with a time and an offset; the others are in `lost`.
 *
 * Source: IPTC, ninjs 3.1 JSON Schema, read 2026-11-26.
 *
 * @example
 * import { articleToNinjs } from "@nightdesk/article/ninjs";
 * const { value } = articleToNinjs({ id: "urn:paper:1", headlines: { main: "Rain" }, body: [] });
 * value["headlines"]; // => [{ role: "main", value: "Rain" }]
 */
export function articleToNinjs(article: Article, options: NinjsOptions = {}): FullResult<NinjsItem> {
  const safe = blankUnsafeAddresses(article);
  const lost: Loss[] = [...safe.lost];
  return { value: writeNinjs(safe.value, options.uri, lost), issues: safe.issues, lost };
}

/**
 * The article in an item of ninjs 2 or 3, parsed or as text. Of several bodies the HTML is read, of several headlines those
 * for the page, for search and for shares. A picture, graphic or recording becomes an article of that alone; an event or
 * a plan is none.
 *
 * @example
 * import { ninjsToArticle } from "@nightdesk/article/ninjs";
 * const item = { uri: "urn:paper:1", versionCreated: "2026-03-01T00:20:00+07:00", headlines: [{ value: "Rain" }], urgency: 4 };
 * const { value, lost } = ninjsToArticle(item);
 * value?.published?.iso; // => "2026-03-01T00:20:00+07:00"
 * lost.map(({ path }) => path.join(".")); // => ["urgency"]
 */
export function ninjsToArticle(input: unknown): FormatResult<Article> {
  return readFields(input, readNinjs);
}
