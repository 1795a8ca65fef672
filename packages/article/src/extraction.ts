import type { Article } from "./article.js";
import type { FormatResult } from "./format-result.js";

/** Options of `extractArticle`. */
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
  /** Whether the body is read. `true` by default; without it a page takes about two thirds of the time. */
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
