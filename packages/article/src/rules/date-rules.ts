import type { ArticleDate } from "../article-date.js";
import { findDates } from "../internal/date-words.js";
import { readDate } from "../internal/read-date.js";
import { shown } from "./compare-text.js";
import { READ, type Rule, type RuleContext } from "./rule.js";

const ARTICLE_DOCS = "Google Search Central, Article structured data";
const TOLERANCE_MS = 5 * 60_000;
const DAY_MS = 86_400_000;

/** The year of the first weekly newspaper, the Relation of Strasbourg: no article is older. */
const FIRST_NEWSPAPER = 1605;

const FIELDS = ["firstPublished", "published", "modified", "embargoedUntil", "expires"] as const;

/** Rules about dates, the dateline and the state that depends on them. */
export const DATE_RULES: readonly Rule[] = [
  {
    code: "date.invalid",
    severity: "error",
    profile: "core",
    authority: "ISO 8601; RFC 3339, 5.7: there is no 30 February and no hour 25",
    read: READ,
    fix: "Make the date with articleDate.",
    check: (context, report) => {
      for (const [field, date] of dates(context)) {
        const reading = readDate(date.iso, date.zone);
        if (reading === undefined || reading.at !== date.at)
          report([field], `Expected a date of the calendar, got ${shown(date.iso)}.`);
      }
    },
  },
  {
    code: "date.missing-published",
    severity: "warning",
    profile: "google",
    stricter: { profile: "news-sitemap", severity: "error" },
    authority: `${ARTICLE_DOCS}: datePublished; News sitemaps: publication_date is required`,
    read: READ,
    fix: "Give the date of publication.",
    check: ({ article }, report) => {
      if ((article.published ?? article.firstPublished) === undefined)
        report(["published"], "Expected a date of publication, got none.");
    },
  },
  {
    code: "date.no-offset",
    severity: "warning",
    profile: "google",
    authority: `${ARTICLE_DOCS}: without a zone Google assumes that of Googlebot`,
    read: READ,
    fix: "Give the zone to articleDate, or write the offset.",
    check: (context, report) => {
      for (const [field, date] of dates(context)) {
        if (hasTime(date) && date.offset === undefined)
          report([field], `Expected an offset from UTC, got ${shown(date.iso)}.`);
      }
    },
  },
  {
    code: "date.date-only",
    severity: "info",
    profile: "core",
    authority: "W3C-DTF allows it; readers and feeds then have no time",
    read: READ,
    fix: "Give the time if it is known.",
    check: ({ article }, report) => {
      for (const field of ["published", "modified"] as const) {
        const date = article[field];
        if (date !== undefined && !hasTime(date))
          report([field], `Expected a time of day, got ${shown(date.iso)}.`);
      }
    },
  },
  {
    code: "date.modified-before-published",
    severity: "error",
    profile: "core",
    authority: "The model: what is not published yet cannot be changed; schema.org dateModified",
    read: "2026-11-26",
    fix: "Correct the earlier of the two.",
    check: ({ article }, report) => {
      const { published, modified } = article;
      if (published !== undefined && modified !== undefined && isBefore(modified, published)) {
        report(["modified"], `Expected a date from ${published.iso} on, got ${modified.iso}.`);
      }
    },
  },
  {
    code: "date.future",
    severity: "error",
    profile: "core",
    authority:
      "Google Search Central, Byline dates: no future dates; the model: but of a scheduled article, and five minutes for clocks",
    read: "2026-11-26",
    fix: "Correct the date, or set the status to scheduled.",
    check: ({ article, now }, report) => {
      if (now === undefined || article.status === "scheduled") return;
      for (const field of ["published", "modified"] as const) {
        const date = article[field];
        if (date?.at !== undefined && date.at > now + TOLERANCE_MS)
          report([field], `Expected a past date, got ${date.iso}.`);
      }
    },
  },
  {
    code: "date.implausible",
    severity: "warning",
    profile: "core",
    authority:
      "Before the first newspaper of 1605, or the first instant of Unix time, which stands for no date",
    read: READ,
    fix: "Leave an unknown date out.",
    check: (context, report) => {
      for (const [field, date] of dates(context)) {
        if (date.at === 0 || Number(date.iso.slice(0, 4)) < FIRST_NEWSPAPER)
          report([field], `Expected a likely date, got ${date.iso}.`);
      }
    },
  },
  {
    code: "date.day-shift",
    severity: "info",
    profile: "core",
    authority: "Formats that convert to UTC show another day",
    read: READ,
    fix: "Nothing here: write the date with its own offset, as this package does.",
    check: ({ article }, report) => {
      const date = article.published;
      if (date?.at === undefined || date.at < 0 || Number.isNaN(date.at)) return;
      const day = Math.floor(date.at / DAY_MS);
      if (day !== Date.parse(`${date.iso.slice(0, 10)}T00:00:00Z`) / DAY_MS) {
        report(["published"], `Expected the same day in UTC, got another one for ${date.iso}.`);
      }
    },
  },
  {
    code: "date.weekday-mismatch",
    severity: "warning",
    profile: "core",
    authority: "The calendar",
    read: READ,
    fix: "Find out whether the weekday or the day is wrong.",
    check: (context, report) => {
      for (const [field, date] of dates(context)) {
        if (/^[\d:TZ.+-]*$/.test(date.written)) continue;
        const wrong = findDates(date.written).find(({ weekdayFits }) => !weekdayFits);
        if (wrong !== undefined)
          report([field], `Expected the weekday of ${date.iso.slice(0, 10)}, got ${shown(date.written)}.`);
      }
    },
  },
  {
    code: "dateline.after-published",
    severity: "warning",
    profile: "core",
    authority: "A story cannot be written after it is published",
    read: READ,
    fix: "Correct the day of the dateline or of publication.",
    check: ({ article }, report) => {
      const days = datelineAge(article);
      if (days !== undefined && days < 0)
        report(["dateline", "date"], "Expected a day up to that of publication, got a later one.");
    },
  },
  {
    code: "dateline.stale",
    severity: "info",
    profile: "core",
    authority: "AP style: a dateline is of the day of the news",
    read: READ,
    fix: "Check the day of the dateline.",
    check: ({ article }, report) => {
      const days = datelineAge(article);
      if (days !== undefined && days > 7)
        report(
          ["dateline", "date"],
          `Expected a day in the week before publication, got one ${days} days before.`,
        );
    },
  },
  {
    code: "dateline.no-place",
    severity: "info",
    profile: "core",
    authority: "AP style; schema.org dateline: the place where the story was written",
    read: READ,
    fix: "Name the place.",
    check: ({ article }, report) => {
      if (article.dateline !== undefined && !article.dateline.place && !article.dateline.written) {
        report(["dateline", "place"], "Expected a place, got none.");
      }
    },
  },
  {
    code: "embargo.active",
    severity: "error",
    profile: "iptc",
    authority: "ninjs 3.1 embargoedUntil",
    read: "2026-11-26",
    fix: "Hold it back until then.",
    check: ({ article, now }, report) => {
      const { embargoedUntil, status } = article;
      if (now === undefined || embargoedUntil?.at === undefined || embargoedUntil.at <= now) return;
      if (status === undefined || status === "published") {
        report(["embargoedUntil"], `Expected an embargo that has ended, got ${embargoedUntil.iso}.`);
      }
    },
  },
  {
    code: "status.withheld",
    severity: "error",
    profile: "iptc",
    authority: "ninjs 3.1 pubStatus: withheld and canceled items are not for use",
    read: "2026-11-26",
    fix: "Do not send it out.",
    check: ({ article: { status } }, report) => {
      if (status === "withheld" || status === "canceled")
        report(["status"], `Expected an article that may be used, got ${status}.`);
    },
  },
];

/** Whether one date lies before another, as far as both are known: by the instant, else by the day as written. */
export function isBefore(a: ArticleDate, b: ArticleDate): boolean {
  if (a.at !== undefined && b.at !== undefined) return a.at < b.at;
  const length = Math.min(a.iso.length, b.iso.length, 10);
  return a.iso.slice(0, length) < b.iso.slice(0, length);
}

function datelineAge({ dateline, published, firstPublished }: RuleContext["article"]): number | undefined {
  const [story, appeared] = [dateline?.date?.iso, (firstPublished ?? published)?.iso];
  if (story === undefined || appeared === undefined || story.length < 10 || appeared.length < 10)
    return undefined;
  return (
    (Date.parse(`${appeared.slice(0, 10)}T00:00:00Z`) - Date.parse(`${story.slice(0, 10)}T00:00:00Z`)) /
    DAY_MS
  );
}

function dates({ article }: RuleContext): [string, ArticleDate][] {
  return FIELDS.flatMap((field) => {
    const date = article[field];
    return date === undefined ? [] : [[field, date] as [string, ArticleDate]];
  });
}

function hasTime({ precision }: ArticleDate): boolean {
  return precision === "minute" || precision === "second" || precision === "millisecond";
}
