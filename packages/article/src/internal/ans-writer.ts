import type { Article, ArticleMedia } from "../article.js";
import type { Author } from "../author.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import type { ArticleImage } from "../image.js";
import { ansElements } from "./ans-elements.js";
import { ANS_VERSION, ansImage, creditOf } from "./ans-image.js";
import { append } from "./append.js";
import { dateTime } from "./date-time.js";
import { carries, lossesOf } from "./losses.js";
import { isPresent, present, presentOr } from "./present.js";

const CARRIED =
  "id url articleType status language headlines standfirst byline authors dateline.place firstPublished published modified embargoedUntil expires section tags images media corrections.*.text corrections.*.kind corrections.*.date related access.free access.tiers publisher.name source copyright.notice sponsored wordCount";

/** The article as a story; what it cannot carry is added to `lost`. */
export function writeAns(
  article: Article,
  lost: Loss[],
): { type: "story"; version: "0.10.12"; [key: string]: unknown } {
  const isHttp = /^https?:\/\/\S*$/.test(article.canonicalUrl ?? "");
  const carried = isHttp ? `${CARRIED} canonicalUrl` : CARRIED;
  append(lost, lossesOf(article, carries(carried), "ANS"));
  const date = (key: "firstPublished" | "published" | "modified" | "embargoedUntil") =>
    dateTime(article[key], [key], "ANS", lost);
  const { headlines, sponsored, source, publisher } = article;
  const published = date("published");
  const endTime = date("embargoedUntil");
  const code = contentCode(article, lost);
  return {
    type: "story",
    version: ANS_VERSION,
    ...present({
      _id: article.id,
      subtype: article.articleType,
      canonical_url: article.url,
      canonical_url_external: isHttp ? article.canonicalUrl : undefined,
      status: article.status,
      language: article.language,
      headlines: present({ basic: headlines.main, meta_title: headlines.seo, social: headlines.social }),
      description: article.standfirst ? { basic: article.standfirst } : undefined,
      credits: article.authors?.length ? { by: article.authors.map(authorOf) } : undefined,
      vanity_credits: article.byline ? { by: [creditOf(article.byline)] } : undefined,
      location: article.dateline?.place,
      first_publish_date: date("firstPublished"),
      display_date: published,
      publish_date: published,
      last_updated_date: date("modified"),
      content_restrictions: presentOr({
        content_code: code,
        embargo: article.embargoedUntil && present({ active: true, end_time: endTime }),
      }),
      publishing: publishing(article),
      taxonomy: presentOr({
        primary_section: article.section && section(article.section),
        tags: article.tags?.map(tag),
      }),
      promo_items: presentOr(promoItems(article.images ?? [], lost)),
      related_content: presentOr({
        basic: article.related?.filter(({ url }) => isPresent(url)).map(related),
        media: article.media?.filter(({ url }) => isPresent(url)).map(media),
      }),
      content_elements: ansElements(article.body, ["body"], lost),
      corrections: article.corrections?.map(({ text, date: at, kind }) =>
        present({
          type: "correction",
          text,
          correction_type: kind,
          additional_properties: at && { date: at.iso },
        }),
      ),
      owner: presentOr({ name: publisher?.name, sponsored: sponsored && true }),
      label: sponsored && { sponsored: sponsor(sponsored) },
      distributor: source && {
        mode: "custom",
        ...present({ name: source.name, additional_properties: presentOr({ url: source.url }) }),
      },
      copyright: article.copyright?.notice,
      planning:
        article.wordCount === undefined
          ? undefined
          : { story_length: { word_count_actual: article.wordCount } },
    }),
  };
}

function authorOf({ kind, name, honorific, role, url, sameAs = [], email, image, id }: Author): object {
  const isEmail = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/.test(email ?? "");
  return present({
    type: "author",
    _id: id,
    name,
    role,
    url,
    email: isEmail ? email : undefined,
    image: image ? { type: "image", version: ANS_VERSION, url: image } : undefined,
    social_links: sameAs.filter(isPresent).map((address) => ({ url: address })),
    additional_properties: presentOr({
      honorific,
      kind: kind === "organization" ? kind : undefined,
      email: isEmail ? undefined : email,
    }),
  });
}

function section({ name, code, url }: NonNullable<Article["section"]>): object {
  return present({ type: "section", version: ANS_VERSION, _id: code, name, path: url });
}

function tag({ name, code, scheme, url }: NonNullable<Article["tags"]>[number]): object {
  return present({ _id: code, text: name, additional_properties: presentOr({ scheme, url }) });
}

/** The first picture that leads is the basic one; the order is that of the article. */
function promoItems(images: readonly ArticleImage[], lost: Loss[]): object {
  const lead = Math.max(
    0,
    images.findIndex(({ role }) => role === "main"),
  );
  return Object.fromEntries(
    images.flatMap((image, index) =>
      ansImage(image, ["images", index], lost).map((item) => [
        index === lead ? "basic" : `image_${index + 1}`,
        item,
      ]),
    ),
  );
}

function related({ id, url, title, image }: NonNullable<Article["related"]>[number]): object {
  const referent = { type: "story", id: id || url, referent_properties: present({ url, title, image }) };
  return { type: "reference", referent };
}

function media({ kind, url, title, mediaType, bytes, durationMs }: ArticleMedia): object {
  const facts = present({ title, mime_type: mediaType, bytes, duration_ms: durationMs });
  return { type: "reference", referent: { type: kind, id: url, referent_properties: facts } };
}

function sponsor({ by, label }: NonNullable<Article["sponsored"]>): object {
  return { text: label ?? "", ...present({ additional_properties: presentOr({ by }) }) };
}

/** Arc takes a published story off where an operation is planned for it. */
function publishing({ expires, status }: Article): object | undefined {
  if (expires === undefined) return undefined;
  const operation = {
    operation: "unpublish_edition",
    operation_edition: "default",
    operation_date: expires.iso,
  };
  return {
    has_published_edition: status === "published",
    scheduled_operations: { unpublish_edition: [operation] },
  };
}

/** The code `free`, or the one tier that opens the story. A wall without one is written as `premium`, never left out. */
function contentCode({ access }: Article, lost: Loss[]): string | undefined {
  if (access === undefined) return undefined;
  const { free, tiers = [] } = access;
  const [tier] = tiers;
  const lose = (path: ArticlePath, message: string) => lost.push({ path, message });
  if (free) {
    if (tier) lose(["access", "tiers"], "ANS has no tiers of what is free.");
    return "free";
  }
  if (tier && tier !== "free" && tier !== "premium") {
    if (tiers.length > 1) lose(["access", "tiers"], "ANS has one content code: the first tier is written.");
    return tier;
  }
  if (tier) lose(["access", "tiers"], "ANS has one content code: premium stands for the tiers.");
  return "premium";
}
