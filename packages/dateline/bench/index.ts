import { gzipSync } from "node:zlib";
import { compare, type Figure } from "@internal/scorecard";
import { formatMasthead } from "@nightdesk/dateline";
import { findDates } from "@nightdesk/dateline/parse";
import { formatRelative } from "@nightdesk/dateline/relative";
import * as chrono from "chrono-node";
import { build } from "esbuild";

const ZONE = "Asia/Phnom_Penh";
const NOW = Date.parse("2026-02-19T10:00:00+07:00");
const MINUTE_MS = 60_000;

/** A thousand instants of six weeks, a page of which a front page would show. */
const INSTANTS = Array.from({ length: 1000 }, (_, index) => NOW - index * 61 * MINUTE_MS);

const PARAGRAPH =
  "PHNOM PENH, Feb. 17 - The harbour authority said on Tuesday that the new quay, begun on 3 March 2024, would open " +
  "in September 2026. Trade through the port grew 20.8 percent to 31 million tonnes, it added, and 12 of 30 berths " +
  "were full. A second stage is planned for the third quarter of 2027. Talks from 17 to 19 January 2026 settled the " +
  "price; the contract was signed at 9:30 a.m. on Jan. 23, 2026. ";
const ARTICLE = PARAGRAPH.repeat(10);

/** Speed against Intl and chrono-node, and what each entry weighs. */
export async function bench({ quick }: { quick: boolean }): Promise<Figure[]> {
  const rounds = quick ? { rounds: 3, minMs: 20 } : { rounds: 15, minMs: 80 };
  return [...(await benchFormat(rounds)), ...(await benchParse(rounds)), ...(await weigh())];
}

async function benchFormat(rounds: { rounds: number; minMs: number }): Promise<Figure[]> {
  const options = { timeZone: ZONE, locale: "en" };
  const french = { timeZone: ZONE, locale: "fr" };
  const cached = new Intl.DateTimeFormat("en", { dateStyle: "full", timeZone: ZONE });
  const cachedFrench = new Intl.DateTimeFormat("fr", { dateStyle: "full", timeZone: ZONE });
  const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  const each = (format: (at: number) => string) => () => {
    let length = 0;
    for (const at of INSTANTS) length += format(at).length;
    return length;
  };
  const few = INSTANTS.slice(0, 20);
  const times = await compare(
    {
      masthead: each((at) => formatMasthead(at, options)),
      cached: each((at) => cached.format(at)),
      french: each((at) => formatMasthead(at, french)),
      cachedFrench: each((at) => cachedFrench.format(at)),
      // A new formatter each time, as toLocaleDateString makes one; twenty, because it is so slow.
      fresh: () =>
        few.map((at) => new Intl.DateTimeFormat("en", { dateStyle: "full", timeZone: ZONE }).format(at)),
      relative: each((at) => formatRelative(at, { ...options, now: NOW }).text),
      cachedRelative: each((at) => relative.format(Math.ceil((at - NOW) / 3_600_000), "hour")),
    },
    rounds,
  );
  const perFresh = times.fresh / few.length;
  const perMasthead = times.masthead / INSTANTS.length;
  return [
    { name: "masthead (microseconds)", value: perMasthead * 1000, goal: "none" },
    { name: "masthead: time of a cached Intl", value: times.masthead / times.cached, goal: { atMost: 1.3 } },
    {
      name: "masthead in French: time of a cached Intl",
      value: times.french / times.cachedFrench,
      goal: { atMost: 1.3 },
    },
    {
      name: "masthead: times faster than a new Intl each",
      value: perFresh / perMasthead,
      goal: { atLeast: 30 },
    },
    {
      name: "relative with its next change: time of a cached Intl without",
      value: times.relative / times.cachedRelative,
      goal: "none",
    },
  ];
}

async function benchParse(rounds: { rounds: number; minMs: number }): Promise<Figure[]> {
  const options = { publishedAt: NOW, timeZone: ZONE };
  const reference = { instant: new Date(NOW), timezone: 420 };
  const times = await compare(
    {
      article: () => findDates(ARTICLE, options),
      chronoArticle: () => chrono.parse(ARTICLE, reference),
      line: () => findDates("signed on the 23rd of January 2025", options),
      chronoLine: () => chrono.parse("signed on the 23rd of January 2025", reference),
    },
    rounds,
  );
  return [
    {
      name: `parse an article of ${ARTICLE.length} characters (milliseconds)`,
      value: times.article,
      goal: "none",
    },
    {
      name: "parse an article: times faster than chrono-node",
      value: times.chronoArticle / times.article,
      goal: "none",
    },
    {
      name: "parse one line: times faster than chrono-node",
      value: times.chronoLine / times.line,
      goal: "none",
    },
  ];
}

/** The gzip size of each entry as a bundler takes it whole, in KB of 1024 bytes. */
async function weigh(): Promise<Figure[]> {
  const goals: Readonly<Record<string, Figure["goal"]>> = {
    "@nightdesk/dateline": { atMost: 3 },
    "@nightdesk/dateline/relative": { atMost: 3 },
    "@nightdesk/dateline/range": { atMost: 3 },
    "@nightdesk/dateline/press": { atMost: 3 },
    "@nightdesk/dateline/parse": "none",
    "chrono-node": "none",
  };
  const figures: Figure[] = [];
  for (const [entry, goal] of Object.entries(goals)) {
    const { outputFiles } = await build({
      stdin: { contents: `export * from ${JSON.stringify(entry)};`, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    const bytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
    figures.push({ name: `${entry} (KB gzip)`, value: bytes / 1024, goal });
  }
  return figures;
}
