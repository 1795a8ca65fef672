import { escapeHtml } from "@internal/markup";
import type { Article } from "../article.js";
import type { Author } from "../author.js";
import type { Loss } from "../format-result.js";
import { append } from "./append.js";
import { bodyHtml } from "./body-html.js";
import { dateTime } from "./date-time.js";
import { carries, lossesOf } from "./losses.js";
import { present } from "./present.js";

const CARRIED =
  "id url canonicalUrl status headlines standfirst authors.*.kind authors.*.name authors.*.url authors.*.email authors.*.image authors.*.id published modified section.name section.code section.url tags.*.name tags.*.code tags.*.url images access.free access.tiers";

const STATUS = { draft: "draft", scheduled: "scheduled", published: "published" } as const;

/** The article as a post; what Ghost cannot carry is added to `lost`. */
export function writeGhostPost(article: Article, lost: Loss[]): { title: string; [key: string]: unknown } {
  append(lost, lossesOf(article, carries(CARRIED), "Ghost"));
  const { headlines, status, section, tags = [], published, modified } = article;
  const publishedAt = dateTime(published, ["published"], "Ghost", lost);
  const updatedAt = dateTime(modified, ["modified"], "Ghost", lost);
  if (status !== undefined && !(status in STATUS)) {
    lost.push({ path: ["status"], message: `Ghost has no status ${status}: it is written as a draft.` });
  }
  const isHidden = (name: string | undefined) => name?.startsWith("#") ?? true;
  if (section !== undefined && isHidden(section.name)) {
    lost.push({ path: ["section"], message: "Ghost takes a name with # for a tag that readers do not see." });
  }
  const first = isHidden(section?.name) ? tags.findIndex(({ name }) => !isHidden(name)) : -1;
  if (first >= 0) {
    lost.push({ path: ["tags", first], message: "Ghost takes the first tag for the section." });
  }
  for (const [index, { scheme, name }] of tags.entries()) {
    const own = name.startsWith("#") ? "internal" : undefined;
    if (scheme && scheme !== own)
      lost.push({ path: ["tags", index, "scheme"], message: "Ghost has no schemes of tags." });
  }
  for (const [index, { kind }] of (article.authors ?? []).entries()) {
    if (kind === "organization")
      lost.push({ path: ["authors", index, "kind"], message: "Ghost has people as authors." });
  }
  return {
    ...present({
      id: article.id,
      url: article.url,
      canonical_url: article.canonicalUrl,
      status: status && (status in STATUS ? status : "draft"),
      meta_title: headlines.seo,
      og_title: headlines.social,
      custom_excerpt: article.standfirst,
      html: bodyHtml(article.body, lost),
      authors: article.authors?.map(authorOf),
      published_at: publishedAt,
      updated_at: updatedAt,
      tags: [...(section === undefined ? [] : [section]), ...tags].map(({ name, code, url }) =>
        present({ id: code, name, url }),
      ),
      ...pictures(article, lost),
      ...visibility(article, lost),
    }),
    title: headlines.main,
  };
}

function authorOf({ name, url, email, image, id }: Author): object {
  return present({ id, name, url, email, profile_image: image });
}

/** Ghost has one picture with a text and a caption, and one for shares; neither has sides, a credit or versions. */
function pictures({ images = [] }: Article, lost: Loss[]): object {
  const social = images.findIndex(({ role, url }) => role === "social" && url !== "");
  const main = Math.max(
    images.findIndex(({ role, url }) => role === "main" && url !== ""),
    images.findIndex(({ role, url }) => role !== "social" && url !== ""),
  );
  const found: Record<string, string | undefined> = {};
  for (const [index, image] of images.entries()) {
    const path = ["images", index];
    if (index !== main && index !== social) {
      lost.push({ path, message: "Ghost has one picture of a post, and one for shares." });
      continue;
    }
    const { url, role, alt, caption, ...others } = image;
    const unread = index === main ? others : { ...others, alt, caption };
    for (const [key, value] of Object.entries(unread)) {
      const isVoid = value === undefined || value === "" || value === false;
      if (!isVoid) lost.push({ path: [...path, key], message: `Ghost has no place for images.${key}.` });
    }
    if (index === main && role && role !== "main") {
      lost.push({ path: [...path, "role"], message: "Ghost's picture of a post is the main one." });
    }
    if (index === social && index < main) {
      lost.push({ path, message: "Ghost has the picture for shares behind that of the post." });
    }
    if (index === social) found["og_image"] = url;
    else
      Object.assign(found, {
        feature_image: url,
        feature_image_alt: alt,
        feature_image_caption: caption && escapeHtml(caption),
      });
  }
  return found;
}

/** Who may read it. A wall whose kind Ghost does not know is written as `paid`, never left out. */
function visibility({ access }: Article, lost: Loss[]): object {
  if (access === undefined) return {};
  const { free, tiers = [] } = access;
  if (free && tiers.length > 0) {
    lost.push({ path: ["access", "tiers"], message: "Ghost has no tiers of what is free." });
  }
  if (free) return { visibility: "public" };
  const [only, second] = tiers;
  if (only === undefined) return { visibility: "paid" };
  if (only === "members" && second === undefined) return { visibility: "members" };
  return { visibility: "tiers", tiers: tiers.map((name) => ({ name })) };
}
