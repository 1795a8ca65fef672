import { type CompareOptions, compare, type Figure } from "@internal/scorecard";
import { articleSchema, safeParseArticle } from "@nightdesk/article";
import { parseFeed } from "@nightdesk/article/feed";
import { blocksToHtml, htmlToBlocks } from "@nightdesk/article/html";
import { parseFeed as rowanParseFeed } from "@rowanmanning/feed-parser";
import { parseFeed as feedsmithParseFeed } from "feedsmith";
import sanitizeHtml from "sanitize-html";
import { bundleSize } from "./bundle-size.js";
import { extractFigures } from "./extract.js";
import { articleInput, html, rss } from "./inputs.js";
import { parseAndCheck } from "./parse-and-check.js";
import { timeWithoutEval } from "./time-without-eval.js";

const MB = 1_000_000;

/** Speed beside the peers at their best settings, and the size of what a browser loads. */
export async function bench({ quick }: { quick: boolean }): Promise<Figure[]> {
  // The compiler of the runtime is done with any of the candidates within a second.
  const options = quick ? { rounds: 5, warmup: 20, minMs: 50 } : { rounds: 11, warmup: 10, minMs: 150 };
  return [
    ...(await articleFigures(options, quick)),
    ...(await htmlFigures(options)),
    ...(await feedFigures(options)),
    ...(await extractFigures(options)),
    ...(await sizeFigures()),
  ];
}

async function articleFigures(options: CompareOptions, quick: boolean): Promise<Figure[]> {
  const input = articleInput();
  const times = await compare(
    {
      zod: () => articleSchema.safeParse(input),
      parse: () => safeParseArticle(input),
      all: () => parseAndCheck(input),
    },
    options,
  );
  const { allowed, forbidden } = timeWithoutEval(quick ? 3 : 7);
  return [
    { name: "article of 6 KB: parse (ms)", value: times.parse, goal: "none" },
    {
      name: "article of 6 KB: parse and all rules, zod parse = 1",
      value: times.all / times.zod,
      goal: { atMost: 2 },
    },
    {
      name: "article of 6 KB: the same where eval is forbidden, here = 1",
      value: forbidden / allowed,
      goal: { atMost: 1.2 },
    },
  ];
}

async function htmlFigures(options: CompareOptions): Promise<Figure[]> {
  const text = html(200_000);
  const times = await compare(
    {
      own: () => blocksToHtml(htmlToBlocks(text).value),
      sanitizeHtml: () =>
        sanitizeHtml(text, { allowedTags: sanitizeHtml.defaults.allowedTags.concat("img") }),
    },
    options,
  );
  return [
    { name: "HTML in and out (MB/s)", value: perSecond(text, times.own), goal: { atLeast: 10 } },
    {
      name: "HTML in and out: sanitize-html (MB/s)",
      value: perSecond(text, times.sanitizeHtml),
      goal: "none",
    },
  ];
}

async function feedFigures(options: CompareOptions): Promise<Figure[]> {
  const text = rss(300_000);
  const times = await compare(
    {
      own: () => parseFeed(text),
      feedsmith: () => feedsmithParseFeed(text),
      rowan: () => rowanParseFeed(text),
    },
    options,
  );
  return [
    { name: "RSS: parse (MB/s)", value: perSecond(text, times.own), goal: { atLeast: 30 } },
    { name: "RSS: feedsmith (MB/s)", value: perSecond(text, times.feedsmith), goal: "none" },
    { name: "RSS: @rowanmanning/feed-parser (MB/s)", value: perSecond(text, times.rowan), goal: "none" },
  ];
}

async function sizeFigures(): Promise<Figure[]> {
  const size = async (name: string, source: string, goal: Figure["goal"]): Promise<Figure> => ({
    name: `${name}: gzip (KB)`,
    value: await bundleSize(source),
    goal,
  });
  return [
    await size(
      "model, parsed and checked",
      'export { parseArticle, safeParseArticle } from "@nightdesk/article"',
      { atMost: 12 },
    ),
    await size("JSON-LD", 'export { articleToJsonLd, jsonLdScript } from "@nightdesk/article/json-ld"', {
      atMost: 2,
    }),
    await size("feeds read", 'export { parseFeed } from "@nightdesk/article/feed"', { atMost: 30 }),
    await size("feeds read into articles", 'export * from "@nightdesk/article/feed"', "none"),
    await size("pages read", 'export { extractArticle } from "@nightdesk/article/extract"', { atMost: 45 }),
    await size("HTML in and out", 'export * from "@nightdesk/article/html"', "none"),
    await size("page text", 'export * from "@nightdesk/article/text"', "none"),
    await size("WordPress", 'export * from "@nightdesk/article/wordpress"', "none"),
    await size("validation", 'export * from "@nightdesk/article/validate"', "none"),
    await size("feedsmith", 'export { parseFeed } from "feedsmith"', "none"),
  ];
}

function perSecond(text: string, ms: number): number {
  return Buffer.byteLength(text) / MB / (ms / 1000);
}
