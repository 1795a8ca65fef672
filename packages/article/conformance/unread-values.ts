import type { Figure } from "@internal/scorecard";
import type { Article } from "../src/article.js";
import type { FormatResult } from "../src/format-result.js";
import { safeParseArticle } from "../src/parse-article.js";
import { plainText } from "../src/plain-text.js";

/**
 * How the reader of a format does on real items: whether they become articles of the model, and whether each text and
 * number in them is in the article or below a line in `lost`. Where a text is found in the article is not asked.
 */
export function readingFigures(
  format: string,
  items: readonly { name: string; value: unknown }[],
  read: (value: unknown) => FormatResult<Article>,
): Figure[] {
  let valid = 0;
  let articles = 0;
  let unread = 0;
  for (const { name, value } of items) {
    const { value: article, lost } = read(value);
    if (article === undefined) continue;
    articles++;
    if (safeParseArticle(article).success) valid++;
    const shown = `${squeeze(JSON.stringify(article))} ${squeeze(plainText(article.body))}`;
    const named = new Set(lost.map(({ path }) => path.join(".")));
    for (const { path, text } of leavesOf(value, "")) {
      if (isNamed(path, named) || isFound(text, shown)) continue;
      unread++;
      if (process.env["NIGHTDESK_MISSES"]) console.error(`${name} ${path}: ${text.slice(0, 80)}`);
    }
  }
  return [
    { name: `${format}: real items read`, value: articles, goal: "none" },
    {
      name: `${format}: real items that become valid articles (%)`,
      value: (100 * valid) / articles,
      goal: { equals: 100 },
    },
    {
      name: `${format}: values of real items neither in the article nor in lost`,
      value: unread,
      goal: { equals: 0 },
    },
  ];
}

type Leaf = { readonly path: string; readonly text: string };

/** Types, roles and versions tell how to read the rest; names of parts and counts of characters say nothing of their own. */
const SILENT =
  /(?:^|\.)(?:type|role|rel|contentType|version|standard\..*|_id|name|channels\.\d+|alignment|subtype|mode|slug|pubStatus|charCount|list_type|operation|operation_edition)$/;

function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value === "string" || typeof value === "number") {
    return SILENT.test(path) || value === "" || value === 0 ? [] : [{ path, text: String(value) }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

function isNamed(path: string, named: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1))
    if (named.has(path.slice(0, end))) return true;
  return false;
}

/** Markup becomes blocks: its words must be there, ten characters of each stretch of text between two tags. */
function isFound(text: string, shown: string): boolean {
  const stretches = text
    .split(/<[^>]*>|&\w+;|&#\d+;|["\\]/)
    .map((part) => squeeze(part).trim().slice(0, 10).trim());
  return stretches.every((stretch) => shown.includes(stretch));
}

function squeeze(text: string): string {
  return text.replace(/\\[nt]|\s+/g, " ");
}
