import * as z from "zod/mini";

import { authorSchema } from "./author.js";
import { blockSchema } from "./block.js";
import { articleDateSchema } from "./date-schema.js";
import { imageSchema } from "./image.js";
import { jsonObjectSchema } from "./json-value.js";

const text = z.optional(z.string());
const texts = z.optional(z.array(z.string()));
const date = z.optional(articleDateSchema);
const named = z.string().check(z.minLength(1));

const headlinesSchema = z.strictObject({
  main: named,
  /** For search results, where it differs. */
  seo: text,
  /** For shares, where it differs. */
  social: text,
});

const datelineSchema = z.strictObject({
  place: text,
  date,
  /** The dateline as displayed: "PHNOM PENH, Jan. 23 -". */
  written: text,
});

const tagSchema = z.strictObject({
  name: named,
  /** The tag's key in its scheme: `medtop:20000593`, `412`. */
  code: text,
  /** The vocabulary that it is from: an address, or a word such as `category` or `keyword`. */
  scheme: text,
  url: text,
});

const correctionSchema = z.strictObject({
  text: named,
  date,
  kind: z.optional(z.literal(["correction", "clarification", "update", "retraction"])),
});

const liveUpdateSchema = z.strictObject({
  id: text,
  headline: text,
  published: date,
  modified: date,
  authors: z.optional(z.array(authorSchema)),
  url: text,
  body: z.array(blockSchema),
});

const relatedSchema = z.strictObject({ url: named, title: text, id: text, image: text });

const contactSchema = z.strictObject({
  /** The block as it stood, lines separated by line feeds. */
  text: named,
  organization: text,
  phones: z.optional(
    z.array(
      z.strictObject({
        kind: z.literal(["voice", "fax", "mobile"]),
        text: named,
        /** `+` and up to 15 digits. */
        e164: text,
      }),
    ),
  ),
  emails: texts,
  urls: texts,
  addresses: texts,
});

const accessSchema = z.strictObject({
  /** Whether everybody may read all of it. */
  free: z.boolean(),
  /** The subscriptions that open it. */
  tiers: texts,
  /** The CSS selector of the part behind the wall. */
  selector: text,
});

const publisherSchema = z.strictObject({
  name: named,
  url: text,
  logo: z.optional(imageSchema),
});

const mediaSchema = z.strictObject({
  kind: z.literal(["audio", "video", "document"]),
  url: named,
  title: text,
  mediaType: text,
  bytes: z.optional(z.number().check(z.multipleOf(1), z.gte(0))),
  durationMs: z.optional(z.number().check(z.gte(0))),
});

/**
 * The schema of the canonical article. It takes no unknown keys: what the model has no field for goes into
 * `extensions`. It has Standard Schema's interface; {@link parseArticle} gives coded issues in its place.
 */
export const articleSchema = z.strictObject({
  /** The article's key: stable, unique in its publication. */
  id: named,
  /** The address that a reader sees. */
  url: text,
  /** The address that search engines should keep, where it differs from `url`. */
  canonicalUrl: text,
  /** Addresses that lead here too. */
  aliasUrls: texts,
  articleType: z.optional(
    z.literal([
      "news",
      "reportage",
      "analysis",
      "background",
      "opinion",
      "review",
      "interview",
      "obituary",
      "fact-check",
      "live",
      "advertiser",
    ]),
  ),
  status: z.optional(z.literal(["draft", "scheduled", "published", "withheld", "canceled"])),
  /** BCP 47: `km`, `en-GB`. */
  language: text,
  direction: z.optional(z.literal(["ltr", "rtl"])),
  headlines: headlinesSchema,
  /** The summary under the headline. */
  standfirst: text,
  /** The line of names as displayed: "By Sok Dara and Marie Duval". */
  byline: text,
  authors: z.optional(z.array(authorSchema)),
  dateline: z.optional(datelineSchema),
  /** When it first appeared anywhere. */
  firstPublished: date,
  /** When this edition of it appeared. */
  published: date,
  /** When readers were last told something new. */
  modified: date,
  embargoedUntil: date,
  expires: date,
  section: z.optional(z.strictObject({ name: named, code: text, url: text })),
  tags: z.optional(z.array(tagSchema)),
  images: z.optional(z.array(imageSchema)),
  /** Recordings and files that come with it. */
  media: z.optional(z.array(mediaSchema)),
  body: z.array(blockSchema),
  liveUpdates: z.optional(z.array(liveUpdateSchema)),
  corrections: z.optional(z.array(correctionSchema)),
  related: z.optional(z.array(relatedSchema)),
  contact: z.optional(contactSchema),
  access: z.optional(accessSchema),
  publisher: z.optional(publisherSchema),
  /** Where it was taken over from. */
  source: z.optional(z.strictObject({ name: text, url: text })),
  /** The notice as displayed, and a link to the terms. */
  copyright: z.optional(z.strictObject({ notice: text, holder: text, licenseUrl: text })),
  /** Who paid for it, where somebody did. */
  sponsored: z.optional(z.strictObject({ by: text, label: text })),
  /** How it was made: a code of IPTC's digital source types, such as `trainedAlgorithmicMedia`. */
  digitalSource: text,
  commentsUrl: text,
  wordCount: z.optional(z.number().check(z.multipleOf(1), z.gte(0))),
  /** What a format carries and the model has no field for, by the format's name. JSON values. */
  extensions: z.optional(jsonObjectSchema),
});

/** The canonical article: what every format is read into and written from. */
export type Article = z.output<typeof articleSchema>;

/** An article as {@link parseArticle} takes it: as {@link Article}, dates may be texts. */
export type ArticleInput = z.input<typeof articleSchema>;

/** A label on an article, with the vocabulary that it is from. */
export type ArticleTag = z.infer<typeof tagSchema>;

/** What was wrong and has been put right. */
export type Correction = z.output<typeof correctionSchema>;

/** One entry of a live article. */
export type LiveUpdate = z.output<typeof liveUpdateSchema>;

/** The contact block of an article. */
export type ArticleContact = z.infer<typeof contactSchema>;

/** A recording or file that comes with an article. */
export type ArticleMedia = z.infer<typeof mediaSchema>;
