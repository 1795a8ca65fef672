import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import type { Article } from "../src/article.js";
import type { Block } from "../src/block.js";
import { type Extraction, extractArticle } from "../src/formats/extract.js";
import { plainText } from "../src/plain-text.js";
import { replicaFigures } from "./extract-replica.js";
import { authorKey, bodyScore, meanF1, type ShingleScore, titleKey } from "./extract-scores.js";
import { filesOf, rowsOf } from "./rows.js";

type Labels = {
  title?: string;
  author?: string | readonly string[];
  date?: string;
  body?: string;
  with?: readonly string[];
  without?: readonly string[];
};

type Page = { url: string; html: string; expected: Labels };

/** Scores `extractArticle` on pages that people have labelled, and on a replica that misleads by its widgets. */
export function extractFigures(dataDir: string): Figure[] {
  const labelled = (kind: string) =>
    filesOf(join(dataDir, "labelled"), new RegExp(`^${kind}.*\\.jsonl(?:\\.gz)?$`))
      .flatMap(rowsOf)
      .map(pageOf);
  return [
    ...pageFigures(labelled("pages")),
    ...dateFigures(labelled("dates")),
    ...bodyFigures(labelled("bodies")),
    ...replicaFigures(dataDir),
  ];
}

/** Metadata of all kinds of pages. What a label leaves empty is not asked, but an author where there is none counts. */
function pageFigures(pages: readonly Page[]): Figure[] {
  if (pages.length === 0) {
    console.error("No labelled pages (labelled/pages*.jsonl.gz).");
    return [];
  }
  const title = new Share();
  const author = new Share();
  const falseAuthor = new Share();
  const date = new Share();
  let [right, wrong, missed] = [0, 0, 0];
  for (const { url, html, expected } of pages) {
    const article = read(html, url).value;
    if (expected.title) title.add(titleKey(article?.headlines.main ?? "") === titleKey(expected.title));
    const label = authorKey(expected.author ?? "");
    const came = authorKey((article?.authors ?? []).map(({ name }) => name));
    if (label === "") falseAuthor.add(came !== "");
    else author.add(came === label);
    if (expected.date) date.add(dayOf(article) === expected.date);
    const text = tidy([article?.standfirst ?? "", plainText(article?.body ?? [])].join(" "));
    for (const segment of expected.with ?? []) {
      if (text.includes(tidy(segment))) right++;
      else missed++;
    }
    for (const segment of expected.without ?? []) if (text.includes(tidy(segment))) wrong++;
  }
  return [
    { name: "extract: titles right (%)", value: title.percent(), goal: { atLeast: 88 } },
    { name: "extract: authors right (%)", value: author.percent(), goal: { atLeast: 72 } },
    {
      name: "extract: authors where a page names none (%)",
      value: falseAuthor.percent(),
      goal: { atMost: 15 },
    },
    { name: "extract: dates right (%)", value: date.percent(), goal: { atLeast: 88 } },
    {
      name: "extract: segments of bodies, F1",
      value: (2 * right) / (2 * right + wrong + missed),
      goal: "none",
    },
    { name: "extract: pages counted", value: pages.length, goal: "none" },
  ];
}

function dateFigures(pages: readonly Page[]): Figure[] {
  if (pages.length === 0) {
    console.error("No dated news pages (labelled/dates*.jsonl.gz).");
    return [];
  }
  const right = new Share();
  const beside = new Share();
  for (const { url, html, expected } of pages) {
    const day = dayOf(read(html, url).value);
    right.add(day === expected.date);
    beside.add(Math.abs(Date.parse(day) - Date.parse(expected.date ?? "")) === 86_400_000);
  }
  return [
    { name: "extract: dates of news pages right (%)", value: right.percent(), goal: { atLeast: 92 } },
    { name: "extract: dates of news pages off by a day (%)", value: beside.percent(), goal: { atMost: 1 } },
    { name: "extract: news pages counted", value: pages.length, goal: "none" },
  ];
}

/** The labels leave captions out, which the blocks keep beside their pictures. */
function bodyFigures(pages: readonly Page[]): Figure[] {
  if (pages.length === 0) {
    console.error("No labelled bodies (labelled/bodies*.jsonl.gz).");
    return [];
  }
  const scores: ShingleScore[] = [];
  const withCaptions: ShingleScore[] = [];
  for (const { url, html, expected } of pages) {
    const body = read(html, url).value?.body ?? [];
    scores.push(bodyScore(expected.body ?? "", plainText(withoutCaptions(body))));
    withCaptions.push(bodyScore(expected.body ?? "", plainText(body)));
  }
  return [
    { name: "extract: bodies, F1 of runs of four words", value: meanF1(scores), goal: { atLeast: 0.97 } },
    { name: "extract: bodies with their captions, F1", value: meanF1(withCaptions), goal: "none" },
    { name: "extract: bodies counted", value: pages.length, goal: "none" },
  ];
}

class Share {
  private hits = 0;
  private all = 0;

  add(hit: boolean): void {
    this.all++;
    if (hit) this.hits++;
  }

  percent(): number {
    return (100 * this.hits) / this.all;
  }
}

function pageOf(row: Record<string, unknown>): Page {
  const expected = (row["expected"] ?? {}) as Labels;
  return { url: String(row["url"] ?? row["id"]), html: String(row["html"]), expected };
}

/** A page that throws is told, and counts as one from which nothing was read. */
function read(html: string, url: string): Pick<Extraction, "value"> {
  try {
    return extractArticle(html, { url });
  } catch (error) {
    console.error(`${url} threw: ${String(error)}`);
    return { value: undefined };
  }
}

/** The day as the page has it: no conversion to another zone. */
function dayOf(article: Article | undefined): string {
  return (article?.published?.iso ?? "").slice(0, 10);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function withoutCaptions(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (
      block.type === "gallery" ||
      block.type === "image" ||
      block.type === "video" ||
      block.type === "embed"
    ) {
      const { caption, ...rest } = block;
      void caption;
      return rest.type === "gallery"
        ? { ...rest, children: withoutCaptions(rest.children) as typeof rest.children }
        : rest;
    }
    return block.type === "blockquote" ? { ...block, children: withoutCaptions(block.children) } : block;
  });
}
