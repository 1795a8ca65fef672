import type { ArticleIssue } from "../errors.js";
import type { ExtractArticleOptions, Extraction } from "../extraction.js";
import { PageReader } from "../internal/page-reader.js";

export type { Evidence, ExtractArticleOptions, ExtractedField, Extraction } from "../extraction.js";

/** The most characters of HTML that are read. */
const MAX_LENGTH = 20_000_000;

/**
 * The article in a full HTML page, with what said so for each field. Dates and authors are taken from the article's own
 * part of the page and its structured data, never from widgets, sidebars, comments or lists of other articles; a day
 * stays the one that readers are shown. A site's name at the end of a title is taken off where the page confirms it.
 * What is left out of the body has an issue `text.furniture` and a line in `lost`. Takes time in proportion to the
 * input, whatever it is.
 *
 * @example
 * import { extractArticle } from "@nightdesk/article/extract";
 * const page = '<title>Rain - The Paper</title><h1>Rain</h1><p>By <a rel="author">Sok Dara</a>, 3 May 2025</p>';
 * const { value, evidence } = extractArticle(page);
 * value?.headlines.main; // => "Rain"
 * value?.published?.iso; // => "2025-05-03"
 * evidence.authors?.where; // => 'a rel="author"'
 */
export function extractArticle(html: string, options: ExtractArticleOptions = {}): Extraction {
  const refused = refusal(html);
  if (refused !== undefined) return { value: undefined, issues: [refused], lost: [], evidence: {} };
  return new PageReader(html, options).read();
}

function refusal(html: unknown): ArticleIssue | undefined {
  if (typeof html !== "string") {
    return { code: "input.not-text", path: [], message: `Expected HTML as a text, got a ${typeof html}.` };
  }
  if (html.length <= MAX_LENGTH) return undefined;
  const message = `Expected at most ${MAX_LENGTH} characters, got ${html.length}.`;
  return { code: "input.too-large", path: [], message };
}
