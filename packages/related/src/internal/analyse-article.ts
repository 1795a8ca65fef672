import { RelatedError } from "../errors.js";
import type { RelatedArticle } from "../related-article.js";
import { describeValue } from "./describe-value.js";
import type { IndexSettings } from "./index-settings.js";
import { readInstant } from "./read-instant.js";
import { shingles } from "./shingles.js";

/** What filters ask about an article. */
export type ArticleFacts = {
  readonly id: string;
  readonly section: string | undefined;
  readonly language: string | undefined;
  readonly publishedAt: number | undefined;
  /** Terms in its title and text, those of the title counted as often as they weigh. */
  readonly length: number;
  readonly shingles: Uint32Array;
};

/** An article taken apart: the counts of its terms in each part. */
export type Analysis = ArticleFacts & {
  readonly counts: {
    readonly text: ReadonlyMap<string, number>;
    readonly tags: ReadonlyMap<string, number>;
    readonly section: ReadonlyMap<string, number>;
  };
};

/** @throws RelatedError `invalid-article` */
export function analyseArticle(article: RelatedArticle, settings: IndexSettings): Analysis {
  if (typeof article !== "object" || article === null) throw invalid("", "an object with an id", article);
  const { id, publishedAt } = article;
  if (typeof id !== "string" || id === "") throw invalid(".id", "a text that is not empty", id);
  const title = textOf(article.title, ".title") ?? "";
  const body = textOf(article.text, ".text") ?? "";
  const language = textOf(article.language, ".language");
  const at = publishedAt === undefined ? undefined : readInstant(publishedAt);
  if (publishedAt !== undefined && at === undefined)
    throw invalid(".publishedAt", "a Date, milliseconds or an ISO 8601 text with its offset", publishedAt);
  const section = normalizeName(textOf(article.section, ".section") ?? "");
  const titleTerms = settings.splitTerms(title, language);
  const bodyTerms = settings.splitTerms(body, language);
  const text = new Map<string, number>();
  if (settings.titleWeight > 0) countTerms(titleTerms, settings.titleWeight, text);
  countTerms(bodyTerms, 1, text);
  return {
    id,
    section: section === "" ? undefined : section,
    language: language?.toLowerCase(),
    publishedAt: at,
    length: titleTerms.length * settings.titleWeight + bodyTerms.length,
    shingles: shingles([...titleTerms, ...bodyTerms]),
    counts: { text, tags: tagCounts(article.tags), section: new Map(section === "" ? [] : [[section, 1]]) },
  };
}

/** A tag or section as it is compared: case, compatibility forms and outer or repeated spaces do not matter. */
export function normalizeName(name: string): string {
  return name.slice(0, 1000).normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

function countTerms(terms: readonly string[], weight: number, counts: Map<string, number>): void {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
}

function tagCounts(tags: unknown): Map<string, number> {
  const counts = new Map<string, number>();
  if (tags === undefined) return counts;
  if (!Array.isArray(tags)) throw invalid(".tags", "an array of texts", tags);
  tags.forEach((tag: unknown, i) => {
    if (typeof tag !== "string") throw invalid(`.tags[${i}]`, "a text", tag);
    const name = normalizeName(tag);
    if (name !== "") counts.set(name, 1);
  });
  return counts;
}

function textOf(value: unknown, path: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  throw invalid(path, "a text", value);
}

function invalid(path: string, expected: string, value: unknown): RelatedError {
  return new RelatedError(
    "invalid-article",
    `article${path} must be ${expected}; got ${describeValue(value)}.`,
  );
}
