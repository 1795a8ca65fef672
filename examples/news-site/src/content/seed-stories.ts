import { type Article, type ArticleInput, parseArticle } from "@nightdesk/article";
import { editionDay, timeElement } from "@nightdesk/dateline";
import { publication } from "../publication.js";
import { sectionSlug } from "../section-slug.js";
import type { Story } from "../store/articles.js";
import { allDrafts } from "./all-drafts.js";
import type { Draft } from "./draft.js";
import { motifOf } from "./motif-of.js";

const dayMs = 24 * 3_600_000;

/** The demonstration articles, dated back from `now`: what today's plan dates later than `now` came out yesterday. */
export function seedStories(now: number): Story[] {
  const today = editionDay(now, { timeZone: publication.timeZone }).startAt;
  return Object.entries(allDrafts).flatMap(([section, drafts]) =>
    drafts.map((draft) => {
      // The zone of the publication keeps one offset all year, so its days all have 24 hours.
      const planned = today - draft.published.daysAgo * dayMs + timeOfDayMs(draft.published.at);
      const publishedAt = planned > now ? planned - dayMs : planned;
      const article = toArticle(draft, section, publishedAt);
      return { article, path: `/${sectionSlug(article)}/${draft.slug}`, publishedAt };
    }),
  );
}

function toArticle(draft: Draft, section: string, publishedAt: number): Article {
  const { place, contact, articleType } = draft;
  const input: ArticleInput = {
    id: draft.slug,
    language: draft.language ?? publication.locale,
    headlines: { main: draft.headline },
    standfirst: draft.standfirst,
    authors: draft.authors.map((name) => ({ kind: "person", name })),
    published: timeElement(publishedAt, publication).dateTime,
    section: { name: section },
    tags: draft.tags?.map((name) => ({ name })),
    body: draft.body.map(toBlock),
    articleType,
    dateline: place === undefined ? undefined : { place },
    contact: contact === undefined ? undefined : { text: contact },
    images: [
      {
        role: "main",
        url: `/art/${motifOf(draft.tags ?? [])}/${draft.slug}.svg`,
        alt: "",
        decorative: true,
        width: 1200,
        height: 675,
        mediaType: "image/svg+xml",
        credit: "Drawing: made by the site",
      },
    ],
  };
  return parseArticle(input);
}

function toBlock(part: Draft["body"][number]): ArticleInput["body"][number] {
  if (typeof part === "string") return paragraph(part);
  if ("heading" in part)
    return { type: "heading", depth: 2, children: [{ type: "text", value: part.heading }] };
  if ("quote" in part) {
    return { type: "blockquote", pull: true, attribution: part.by, children: [paragraph(part.quote)] };
  }
  return {
    type: "list",
    ordered: false,
    children: part.list.map((item) => ({ type: "listItem", children: [paragraph(item)] })),
  };
}

function paragraph(value: string) {
  return { type: "paragraph" as const, children: [{ type: "text" as const, value }] };
}

/** Milliseconds from midnight to a time such as "07:40". */
function timeOfDayMs(at: string): number {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  return (hours * 60 + minutes) * 60_000;
}
