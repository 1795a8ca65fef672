import { shown } from "./compare-text.js";
import { READ, type Rule } from "./rule.js";

const SITEMAPS = "Google Search Central, News sitemaps";
const MAX_AGE_MS = 48 * 3_600_000;

/** Rules of the formats that an article is written in. */
export const OUTPUT_RULES: readonly Rule[] = [
  {
    code: "sitemap.too-old",
    severity: "warning",
    profile: "news-sitemap",
    authority: `${SITEMAPS}: articles of the last two days`,
    read: READ,
    fix: "Leave it to the general sitemap.",
    check: ({ article, now }, report) => {
      const at = (article.firstPublished ?? article.published)?.at;
      if (now !== undefined && at !== undefined && at < now - MAX_AGE_MS)
        report(["published"], "Expected a date in the last 48 hours, got an older one.");
    },
  },
  {
    code: "sitemap.no-publication",
    severity: "error",
    profile: "news-sitemap",
    authority: `${SITEMAPS}: name and language of the publication are required`,
    read: READ,
    fix: "Name the publisher, and give the language.",
    check: ({ article }, report) => {
      if (!article.publisher?.name.trim())
        report(["publisher", "name"], "Expected the publication's name, got none.");
      if (!article.language?.trim()) report(["language"], "Expected a language, got none.");
    },
  },
  {
    code: "sitemap.language",
    severity: "error",
    profile: "news-sitemap",
    authority: `${SITEMAPS}: ISO 639, or zh-cn and zh-tw`,
    read: READ,
    fix: "Give a tag that begins with a code of ISO 639.",
    check: ({ article: { language } }, report) => {
      if (language?.trim() && !/^[a-z]{2,3}(?:-|$)/i.test(language))
        report(["language"], `Expected a language of ISO 639, got ${shown(language)}.`);
    },
  },
  {
    code: "feed.no-title-or-description",
    severity: "error",
    profile: "feeds",
    authority: "RSS 2.0, item: at least one of title and description",
    read: READ,
    fix: "Give a headline or a standfirst.",
    check: ({ article }, report) => {
      if (!article.headlines.main.trim() && !article.standfirst?.trim())
        report(["headlines", "main"], "Expected a title or a description, got neither.");
    },
  },
  {
    code: "atom.no-author",
    severity: "error",
    profile: "feeds",
    authority: "RFC 4287, 4.1.2: an entry has an author unless its feed or source has",
    read: READ,
    fix: "Name an author, or the publisher for the feed.",
    check: ({ article }, report) => {
      if ((article.authors ?? []).length === 0 && article.publisher === undefined)
        report(["authors"], "Expected an author or a publisher, got neither.");
    },
  },
  {
    code: "atom.no-updated",
    severity: "error",
    profile: "feeds",
    authority: "RFC 4287, 4.1.2 and 3.3: exactly one updated, a time with an offset",
    read: READ,
    fix: "Give modified or published with an offset.",
    check: ({ article }, report) => {
      const { modified, published, firstPublished } = article;
      if ([modified, published, firstPublished].every((date) => date?.at === undefined))
        report(["modified"], "Expected a date with a time and an offset, got none.");
    },
  },
  {
    code: "jsonfeed.no-content",
    severity: "error",
    profile: "feeds",
    authority: "JSON Feed 1.1, items: content_html or content_text is required",
    read: READ,
    fix: "Give the body.",
    check: ({ article }, report) => {
      if (article.body.length === 0) report(["body"], "Expected content, got none.");
    },
  },
  {
    code: "ninjs.no-uri",
    severity: "error",
    profile: "iptc",
    authority: "ninjs 3.1: uri is the only required property",
    read: READ,
    fix: "Give an address, or an id that is a URI.",
    check: ({ article: { id, url, canonicalUrl } }, report) => {
      if ((canonicalUrl ?? url) === undefined && !/^[a-z][a-z\d+.-]*:\S+$/i.test(id))
        report(["id"], `Expected an address or a URI, got ${shown(id)}.`);
    },
  },
  {
    code: "ninjs.urgency",
    severity: "error",
    profile: "iptc",
    authority: "ninjs 3.1 urgency: a whole number from 1 to 9",
    read: READ,
    fix: "Give a number from 1, the most urgent, to 9.",
    check: ({ article: { extensions } }, report) => {
      const ninjs = extensions?.["ninjs"];
      if (typeof ninjs !== "object" || ninjs === null || Array.isArray(ninjs)) return;
      const urgency = ninjs["urgency"];
      if (
        urgency !== undefined &&
        !(Number.isInteger(urgency) && Number(urgency) >= 1 && Number(urgency) <= 9)
      ) {
        report(
          ["extensions", "ninjs", "urgency"],
          `Expected 1 to 9, got ${shown(JSON.stringify(urgency) ?? "")}.`,
        );
      }
    },
  },
];
