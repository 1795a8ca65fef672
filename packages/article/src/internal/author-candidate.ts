import type { Author } from "../author.js";
import { isAgency } from "./author-names.js";
import { matchKey } from "./page-text.js";

/** The authors of a page, the line that shows them, and what said so. */
export type FoundAuthors = {
  readonly authors: readonly Author[];
  readonly byline: string | undefined;
  /** The news agency that alone is named. */
  readonly agency?: string | undefined;
  readonly source: "json-ld" | "meta" | "html" | "text";
  readonly where: string;
  readonly confidence: number;
};

/** Authors as one part of a page has them; `key` is alike where two parts name the same. */
export type AuthorCandidate = FoundAuthors & { readonly key: string };

/** For where the site's own name is an author's name too. */
export const NO_SITES: ReadonlySet<string> = new Set();

/** The candidate that names make: none where they are all the site's, without agencies beside people. */
export function authorCandidate(
  names: readonly Author[],
  source: AuthorCandidate["source"],
  where: string,
  confidence: number,
  sites: ReadonlySet<string>,
  byline?: string,
): AuthorCandidate[] {
  const authors = names.filter(({ name }) => !sites.has(matchKey(name)));
  if (authors.length === 0) return [];
  if (authors.length > 1 && authors.some(({ name }) => !isAgency(name))) {
    for (let index = authors.length - 1; index >= 0; index--)
      if (isAgency(authors[index]?.name ?? "")) authors.splice(index, 1);
  }
  const key = authors
    .map(({ name }) => matchKey(name))
    .sort()
    .join(" ");
  return [{ authors, byline, source, where, confidence, key }];
}
