import type { Article, Correction } from "../article.js";
import { readCredits } from "./ans-credits-reader.js";
import { readElements } from "./ans-element-reader.js";
import { readPromoImages, readRelated } from "./ans-related-reader.js";
import { readAnsTaxonomy } from "./ans-taxonomy-reader.js";
import { headlineOr, idOr, openingOf, withoutEmpty } from "./article-parts.js";
import { ARTICLE_TYPES } from "./article-types.js";
import type { FieldReader, ReadingLog } from "./field-reader.js";
import { present, presentOr } from "./present.js";
import type { Refusal } from "./read-fields.js";
import { resolveUrl } from "./resolve-url.js";

/** Options of `ansToArticle`. */
export type AnsReadOptions = {
  /** The site's address, against which a relative `canonical_url` is resolved. By default it stays relative. */
  siteUrl?: string | undefined;
};

const STATUSES = ["draft", "scheduled", "published", "withheld", "canceled"] as const;
const KINDS = ["correction", "clarification", "update", "retraction"] as const;

/** The article in a story of ANS. */
export function readAns(story: FieldReader, options: AnsReadOptions, log: ReadingLog): Article | Refusal {
  const type = story.text("type");
  if (type !== "story")
    return { refused: `Expected an ANS story, got ${JSON.stringify(type?.slice(0, 40) ?? "no type")}.` };
  story.skip("version");
  const address = story.text("canonical_url");
  const body = readElements(story.children("content_elements"), log);
  const headlines = story.child("headlines");
  const main = headlines?.text("basic");
  const standfirst = basic(story, "description") ?? basic(story, "subheadlines");
  const display = story.date("display_date");
  const publish = story.has("publish_date") ? story.date("publish_date") : undefined;
  if (display !== undefined && publish !== undefined && display.iso !== publish.iso) {
    story.lose("publish_date", "The day that readers see is kept, which is another one.");
  }
  const place = story.text("location");
  const owner = story.child("owner");
  const name = owner?.text("name");
  const published = display ?? publish;
  return withoutEmpty({
    id: idOr(story.text("_id"), `${main ?? ""}\n${openingOf(body)}`, ["_id"], log.issues),
    url: address && options.siteUrl ? (resolveUrl(address, options.siteUrl) ?? address) : address,
    canonicalUrl: story.text("canonical_url_external"),
    articleType: story.oneOf("subtype", ARTICLE_TYPES),
    status: story.oneOf("status", STATUSES),
    language: story.text("language"),
    headlines: present({
      main: headlineOr(main, standfirst ?? openingOf(body), ["headlines"], log.issues),
      seo: headlines?.text("meta_title"),
      social: headlines?.text("social"),
    }),
    standfirst,
    byline: readCredits(story, "vanity_credits")
      .map(({ name: shown }) => shown)
      .join(", "),
    authors: readCredits(story, "credits"),
    dateline: place === undefined ? undefined : { place },
    firstPublished: story.date("first_publish_date"),
    published,
    modified: story.date("last_updated_date"),
    ...restrictions(story),
    expires: expiry(story),
    ...readAnsTaxonomy(story),
    images: readPromoImages(story),
    ...readRelated(story),
    body,
    corrections: corrections(story),
    publisher: name === undefined ? undefined : { name },
    source: source(story),
    sponsored: sponsor(story, owner),
    copyright: presentOr({ notice: story.text("copyright") }),
    wordCount: story.child("planning")?.child("story_length")?.count("word_count_actual", 0),
  });
}

function basic(story: FieldReader, key: string): string | undefined {
  return story.child(key)?.text("basic");
}

function restrictions(story: FieldReader): Pick<Article, "access" | "embargoedUntil"> {
  const fields = story.child("content_restrictions");
  const code = fields?.text("content_code");
  const embargo = fields?.child("embargo");
  const isActive = embargo?.flag("active") ?? false;
  const until = embargo?.date("end_time");
  if (isActive && until === undefined) embargo?.lose("active", "The model has no embargo without an end.");
  if (until !== undefined && !isActive) embargo?.lose("end_time", "The embargo is not active.");
  const tiers = code === undefined || code === "premium" ? undefined : [code];
  return {
    access:
      code === undefined ? undefined : code === "free" ? { free: true } : present({ free: false, tiers }),
    embargoedUntil: isActive ? until : undefined,
  };
}

function expiry(story: FieldReader) {
  const publishing = story.child("publishing");
  publishing?.skip("has_published_edition");
  const [operation, ...others] =
    publishing?.child("scheduled_operations")?.children("unpublish_edition") ?? [];
  operation?.skip("operation operation_edition");
  for (const other of others) other.lose("operation_date", "The model has one day of expiry.");
  return operation?.date("operation_date");
}

function corrections(story: FieldReader): Correction[] {
  return story.children("corrections").flatMap((item): Correction[] => {
    item.skip("type _id");
    const text = item.text("text");
    const kind = item.oneOf("correction_type", KINDS);
    const date = item.child("additional_properties")?.date("date");
    if (text === undefined) return [];
    return [present({ text, date, kind })];
  });
}

function source(story: FieldReader): Article["source"] {
  const distributor = story.child("distributor");
  distributor?.skip("mode");
  const name = distributor?.text("name");
  const url = distributor?.child("additional_properties")?.text("url");
  return presentOr({ name: name ?? story.child("source")?.text("name"), url });
}

function sponsor(story: FieldReader, owner: FieldReader | undefined): Article["sponsored"] {
  const isSponsored = owner?.flag("sponsored");
  const label = story.child("label")?.child("sponsored");
  label?.skip("display");
  const by = label?.child("additional_properties")?.text("by");
  const fields = presentOr({ by, label: label?.text("text") });
  return fields ?? (isSponsored ? {} : undefined);
}
