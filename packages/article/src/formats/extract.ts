import type { Article } from "../article.js";
import type { ArticleIssue } from "../errors.js";
import type { FormatResult } from "../format-result.js";
import { PageReader } from "../internal/page-reader.js";

/** Options of {@link extractArticle}. */
export type ExtractArticleOptions = {
  /**
   * The address of the page. Relative addresses resolve against it, structured data that names it is preferred, and a
   * day in its path counts as a hint. None by default.
   */
  url?: string | undefined;
  /** The article's key. By default one is derived from the canonical address. */
  id?: string | undefined;
  /** The IANA zone of times that the page gives without an offset. None by default: they then have no instant. */
  zone?: string | undefined;
  /** Whether the body is read. `true` by default; without it a page takes about half the time. */
  body?: boolean | undefined;
};

/** The fields that a page is searched for. */
export type ExtractedField =
  | "headline"
  | "standfirst"
  | "authors"
  | "published"
  | "modified"
  | "dateline"
  | "section"
  | "tags"
  | "image"
  | "body"
  | "contact"
  | "language"
  | "canonicalUrl"
  | "siteName";

/** What said what a field holds, and how sure that is. */
export type Evidence = {
  /** The kind of thing that said it: structured data, a meta element, markup, words that readers see, the address. */
  readonly source: "json-ld" | "meta" | "html" | "text" | "url";
  /** Which one: `datePublished`, `og:title`, `h1`, `time.entry-date`. */
  readonly where: string;
  /** From 0 to 1. Sources that agree raise it; compare it within a field only. */
  readonly confidence: number;
};

/** What was read from a page, with what said so. */
export type Extraction = FormatResult<Article> & {
  /** For each field that was found, what said so. */
  readonly evidence: Readonly<Partial<Record<ExtractedField, Evidence>>>;
};

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
