import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import type { Feed, FeedEntry, FeedHead, FeedText } from "../src/feed-model.js";
import { feedToArticles, parseFeed } from "../src/formats/feed.js";
import { filesOf, rowsOf } from "./rows.js";

type Check = { path: (string | number)[]; value: unknown };

/** The paths that the figure counts: the others are of modules that articles do not have. */
const COUNTED =
  /^(?:title|title_detail|link|links|id|guid|summary|summary_detail|subtitle|subtitle_detail|tagline|tagline_detail|description|info|info_detail|content|authors?|author_detail|contributors|published|published_parsed|updated|updated_parsed|created|created_parsed|tags|category|rights|rights_detail|copyright|copyright_detail|source|language|publisher|publisher_detail|enclosures)$/;

/** The address from which the suite's files are served. */
const SERVED_FROM = "http://127.0.0.1:8097/";

/** Scores `parseFeed` against the assertions of a feed suite. */
export function feedFigures(dataDir: string): Figure[] {
  const files = filesOf(join(dataDir, "labelled"), /^feeds.*\.jsonl(?:\.gz)?$/);
  if (files.length === 0) {
    console.error("No labelled feeds (labelled/feeds*.jsonl.gz).");
    return [];
  }
  let right = 0;
  let counted = 0;
  let baseRight = 0;
  let baseCounted = 0;
  let refused = 0;
  let threw = 0;
  for (const row of files.flatMap(rowsOf)) {
    const xml = String(row["xml"]);
    let feed: Feed | undefined;
    try {
      feed = parseFeed(xml, { url: addressOf(xml, String(row["id"])) }).value;
      if (feed !== undefined) feedToArticles(feed);
      else refused++;
    } catch {
      threw++;
    }
    const isBase = row["kind"] === "base";
    for (const { path, value } of checksOf(row)) {
      const field = String(path[0] === "feed" ? path[1] : path[2]);
      if (!COUNTED.test(field)) continue;
      const isRight = feed !== undefined && isEqual(valueAt(shown(feed), path), value);
      if (!isRight && process.env["NIGHTDESK_MISSES"]) {
        console.error(
          `${row["id"]} ${path.join(".")}: expected ${JSON.stringify(value)}, got ${JSON.stringify(feed && valueAt(shown(feed), path))}`,
        );
      }
      counted++;
      if (isRight) right++;
      if (isBase) baseCounted++;
      if (isBase && isRight) baseRight++;
    }
  }
  // The issue counts in checks; a larger or smaller suite is held to the same share.
  const figures: Figure[] = [
    { name: "feeds: checks right (%)", value: percent(right, counted), goal: { atLeast: percent(400, 439) } },
    { name: "feeds: checks counted", value: counted, goal: "none" },
    { name: "feeds: files that throw", value: threw, goal: { equals: 0 } },
    { name: "feeds: files taken for no feed", value: refused, goal: { equals: 0 } },
  ];
  if (baseCounted > 0) {
    const goal = { atLeast: percent(55, 60) };
    figures.push({ name: "feeds: xml:base checks right (%)", value: percent(baseRight, baseCounted), goal });
    figures.push({ name: "feeds: xml:base checks counted", value: baseCounted, goal: "none" });
  }
  return figures;
}

function percent(part: number, whole: number): number {
  return (100 * part) / whole;
}

function checksOf(row: Record<string, unknown>): Check[] {
  return Array.isArray(row["checks"]) ? (row["checks"] as Check[]) : [];
}

/** A comment at the top of a file names the headers that it is served with. */
function addressOf(xml: string, id: string): string {
  const served = new URL(`tests/${id}`, SERVED_FROM).href;
  const header = /^(?:Header: *)?Content-Location: *(\S+)/m.exec(xml.slice(0, 2000))?.[1];
  return header === undefined ? served : new URL(header, served).href;
}

function shown(feed: Feed): unknown {
  return {
    feed: { ...head(feed), info: feed.info?.value, info_detail: detail(feed.info) },
    entries: feed.entries.map(entry),
  };
}

function head(from: FeedHead): Record<string, unknown> {
  const [author] = from.authors;
  const summary = from.summary ?? from.subtitle;
  return {
    title: from.title?.value,
    title_detail: detail(from.title),
    id: from.id,
    guid: from.id,
    link: from.url,
    links: from.links.map(link),
    subtitle: (from.subtitle ?? from.summary)?.value,
    subtitle_detail: detail(from.subtitle ?? from.summary),
    tagline: summary?.value,
    tagline_detail: detail(summary),
    description: summary?.value,
    summary: summary?.value,
    summary_detail: detail(summary),
    author: author && personText(author),
    author_detail: author,
    authors: from.authors,
    contributors: from.contributors,
    publisher: from.publisher && personText(from.publisher),
    publisher_detail: from.publisher,
    published: from.published?.written,
    published_parsed: tuple(from.published?.at),
    updated: from.updated?.written,
    updated_parsed: tuple(from.updated?.at),
    created: from.created?.written,
    created_parsed: tuple(from.created?.at),
    rights: from.rights?.value,
    rights_detail: detail(from.rights),
    copyright: from.rights?.value,
    copyright_detail: detail(from.rights),
    language: from.language,
    tags: from.tags,
    category: from.tags[0]?.term,
    icon: from.icon,
    logo: from.logo,
    generator: from.generator?.name,
    generator_detail: from.generator && { ...from.generator, href: from.generator.url },
  };
}

function entry(from: FeedEntry): Record<string, unknown> {
  const described = from.summary ?? from.content[0];
  return {
    ...head(from),
    description: described?.value,
    summary: described?.value,
    summary_detail: detail(described),
    content: (from.content.length > 0 ? from.content : from.summary ? [from.summary] : []).map(detail),
    enclosures: from.links.filter(({ rel }) => rel === "enclosure").map(link),
    source: from.source && head(from.source),
  };
}

const MEDIA_TYPES = { text: "text/plain", html: "text/html", xhtml: "application/xhtml+xml" };

function detail(text: FeedText | undefined): unknown {
  return (
    text && {
      value: text.value,
      type: text.mediaType ?? MEDIA_TYPES[text.kind],
      language: text.language,
      base: text.base,
    }
  );
}

function link({ rel, url, mediaType, title, language, length }: FeedHead["links"][number]): unknown {
  return { rel, href: url, url, type: mediaType, title, hreflang: language, length };
}

/** The suite writes a person as "name (email)". */
function personText({ name, email, url }: FeedHead["authors"][number]): string | undefined {
  return name !== undefined && email !== undefined ? `${name} (${email})` : (name ?? email ?? url);
}

function tuple(at: number | undefined): number[] | undefined {
  if (at === undefined) return undefined;
  const date = new Date(at);
  const yearStart = Date.UTC(date.getUTCFullYear(), 0, 1);
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    (date.getUTCDay() + 6) % 7,
    Math.floor((at - yearStart) / 86_400_000) + 1,
    0,
  ];
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null
        ? (inside as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

function isEqual(got: unknown, expected: unknown): boolean {
  return JSON.stringify(got) === JSON.stringify(expected);
}
