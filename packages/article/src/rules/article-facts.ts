import type { Article } from "../article.js";
import type { ArticleDate } from "../article-date.js";
import type { Author } from "../author.js";
import type { ArticlePath } from "../errors.js";
import type { ArticleImage } from "../image.js";
import { type BodyFacts, bodyFacts } from "./body-facts.js";
import { findSuspects } from "./suspect-texts.js";

const DATE_FIELDS = ["firstPublished", "published", "modified", "embargoedUntil", "expires"] as const;

/** What several rules ask about an article, found once for all of them. */
export type ArticleFacts = {
  readonly article: Article;
  readonly body: BodyFacts;
  readonly authors: readonly Author[];
  /** The dates that it has of itself, each with its field. */
  readonly dates: readonly (readonly [field: string, date: ArticleDate])[];
  /** Its own address and the canonical one, each with its field; blank ones left out. */
  readonly addresses: readonly (readonly [field: string, url: string])[];
  /** Its pictures, those that lead it before those of the body. */
  readonly pictures: readonly {
    readonly image: ArticleImage;
    readonly path: ArticlePath;
    readonly isLead: boolean;
  }[];
  /** The texts with a character that may be wrong. */
  readonly suspects: readonly { readonly text: string; readonly path: ArticlePath }[];
};

/** Finds what rules ask about an article, in one walk over its body. */
export function articleFacts(article: Article): ArticleFacts {
  const body = bodyFacts(article.body);
  const { authors = [] } = article;
  return {
    article,
    body,
    authors,
    dates: datesOf(article),
    addresses: addressesOf(article),
    pictures: picturesOf(article, body),
    suspects: findSuspects(article, body),
  };
}

function datesOf(article: Article): ArticleFacts["dates"] {
  const dates: [string, ArticleDate][] = [];
  for (const field of DATE_FIELDS) {
    const date = article[field];
    if (date !== undefined) dates.push([field, date]);
  }
  return dates;
}

function addressesOf({ url, canonicalUrl }: Article): ArticleFacts["addresses"] {
  const addresses: [string, string][] = [];
  if (url?.trim()) addresses.push(["url", url]);
  if (canonicalUrl?.trim()) addresses.push(["canonicalUrl", canonicalUrl]);
  return addresses;
}

function picturesOf({ images = [] }: Article, body: BodyFacts): ArticleFacts["pictures"] {
  return [
    ...images.map((image, index) => ({ image, path: ["images", index], isLead: true })),
    ...body.images.map(({ image, path }) => ({ image, path, isLead: false })),
  ];
}
