import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { RelatedArticle } from "../src/related-article.js";

/** An article of a corpus, with the labels that say what it is related to: it shares one with each article that is. */
export type LabelledArticle = RelatedArticle & { readonly id: string; readonly labels: readonly string[] };

type Row = Readonly<Record<string, unknown>>;

/** The files of a folder whose name fits, in order of name. */
export function findFiles(dataDir: string, pattern: RegExp): string[] {
  return readdirSync(dataDir)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(dataDir, name));
}

/** The text of a file, unpacked where it is gzip. */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The rows of JSON Lines files. A line that is no object is reported and counts as absent. */
export function readRows(files: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (const file of files) {
    for (const line of readText(file).split("\n")) {
      if (line.trim() === "") continue;
      try {
        rows.push(JSON.parse(line) as Row);
      } catch (error) {
        console.error(`${file}: a line is no JSON (${error instanceof Error ? error.message : error})`);
      }
    }
  }
  return rows;
}

/** What the index is given of a row: title, body and, for titles with a time, that time. Never the label. */
export function toArticle(row: Row, labels: readonly string[]): LabelledArticle {
  return {
    id: String(row["id"]),
    title: textOf(row["title"]),
    text: textOf(row["body"]),
    language: textOf(row["lang"]),
    publishedAt: typeof row["published"] === "number" ? row["published"] : undefined,
    labels,
  };
}

/** The queries that every figure uses: articles that share a label with another; of more than 500 the 500 at floor(j*n/500). */
export function sampleQueries(articles: readonly LabelledArticle[]): LabelledArticle[] {
  const holders = new Map<string, number>();
  for (const { labels } of articles)
    for (const label of labels) holders.set(label, (holders.get(label) ?? 0) + 1);
  const able = articles.filter(({ labels }) => labels.some((label) => (holders.get(label) ?? 0) > 1));
  if (able.length <= 500) return able;
  return Array.from({ length: 500 }, (_, j) => able[Math.floor((j * able.length) / 500)]).filter(
    (one) => one !== undefined,
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
