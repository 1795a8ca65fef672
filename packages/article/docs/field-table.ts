import type { FormatResult } from "../src/format-result.js";
import { articlesToAtom } from "../src/formats/atom.js";
import { articlesToJsonFeed } from "../src/formats/json-feed.js";
import { articleToJsonLd } from "../src/formats/json-ld.js";
import { articleToMarkdown } from "../src/formats/markdown.js";
import { articleToMetaTags } from "../src/formats/meta-tags.js";
import { articlesToNewsSitemap } from "../src/formats/news-sitemap.js";
import { articlesToRss } from "../src/formats/rss.js";
import { plainText } from "../src/plain-text.js";
import { fullArticle } from "./full-article.js";

const feed = { title: "The Paper", url: "https://paper.example/", description: "News" };
const sitemap = { publication: "The Paper", language: "en", now: fullArticle.published?.at ?? 0 };

/** Each format, and the article with every field written in it; of a list of articles the paths begin with an index. */
const FORMATS: readonly { name: string; isList: boolean; written: FormatResult<unknown> }[] = [
  { name: "JSON-LD", isList: false, written: articleToJsonLd(fullArticle, { text: plainText }) },
  { name: "Meta tags", isList: false, written: articleToMetaTags(fullArticle) },
  { name: "RSS", isList: true, written: articlesToRss([fullArticle], feed) },
  { name: "Atom", isList: true, written: articlesToAtom([fullArticle], feed) },
  { name: "JSON Feed", isList: true, written: articlesToJsonFeed([fullArticle], feed) },
  { name: "News sitemap", isList: true, written: articlesToNewsSitemap([fullArticle], sitemap) },
  { name: "Markdown", isList: false, written: articleToMarkdown(fullArticle) },
];

/** What each format carries of each field, as the lines in `lost` have it: all, part or nothing. */
export function fieldTable(): string {
  const head = ["Field", ...FORMATS.map(({ name }) => name)];
  const rows = Object.keys(fullArticle).map((field) => [
    `\`${field}\``,
    ...FORMATS.map((format) => share(field, format)),
  ]);
  const parts = FORMATS.map(({ name, isList, written }) => {
    const inner = written.lost.map(({ path }) => fieldPath(path.slice(isList ? 1 : 0)));
    const fields = [...new Set(inner.filter((field) => field.includes(".")))].map((field) => `\`${field}\``);
    return [name, fields.join(" ") || "-"];
  });
  return `\n${markdownTable(head, rows)}\nOf the fields that are carried in part these stay behind:\n\n${markdownTable(["Format", "Left behind"], parts)}\n`;
}

function share(field: string, { isList, written }: (typeof FORMATS)[number]): "yes" | "part" | "-" {
  const lost = written.lost
    .map(({ path }) => path.slice(isList ? 1 : 0))
    .filter(([first]) => first === field);
  if (lost.length === 0) return "yes";
  if (lost.every((path) => path.length > 1)) return "part";
  // A body is lost as blocks, but its words may be there.
  return field === "body" && JSON.stringify(written.value).includes(plainText(fullArticle.body))
    ? "part"
    : "-";
}

function fieldPath(path: readonly (string | number)[]): string {
  return path.filter((key) => typeof key === "string").join(".");
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n")}\n`;
}
