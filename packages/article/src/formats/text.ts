import type { Article } from "../article.js";
import type { ArticleDate } from "../article-date.js";
import type { ArticleIssue } from "../errors.js";
import type { FormatResult, Loss } from "../format-result.js";
import { contactRange, endsSentence } from "../internal/contact-lines.js";
import { findDates } from "../internal/date-words.js";
import { derivedId } from "../internal/derived-id.js";
import { type PageLine, pageLines } from "../internal/page-lines.js";
import { authorsOfByline } from "../internal/split-names.js";
import { plainText } from "../plain-text.js";

/** Options of {@link textToArticle}. */
export type TextToArticleOptions = {
  /** The article's key. By default one is derived from the headline. */
  id?: string | undefined;
  /** The address of the page. */
  url?: string | undefined;
  /** The language of the text, BCP 47. None by default. */
  language?: string | undefined;
  /** The IANA zone of times on the page. None by default: they then have no instant. */
  zone?: string | undefined;
};

/** The most characters of a page's text that are read: far more than any article. */
const MAX_LENGTH = 20_000_000;

/** How many short lines may stand between two paragraphs of one body. */
const MAX_GAP = 3;

/**
 * The article in the text of a scraped page: headline, byline, paragraphs, contact block. Lines of the page around it
 * ("Related Posts", a comment form, share buttons; in English, French and Khmer) are left out, each with a
 * `text.furniture` issue and a line in `lost`. A date above the headline is the page's own and goes to
 * `extensions.page.date`; a dated line by the headline is `published`; a day named in the opening paragraph is the
 * dateline's.
 *
 * @example
 * import { textToArticle } from "@nightdesk/article/text";
 * const page = "Related Posts\n\nRain fills the reservoirs\n\nThe reservoirs north of the town are full again.\n\nLEAVE A REPLY";
 * const { value, issues } = textToArticle(page);
 * value?.headlines.main; // => "Rain fills the reservoirs"
 * issues.map(({ code, path }) => [code, ...path]); // => [["text.furniture", "line", 1], ["text.furniture", "line", 7], ["id.missing", "id"]]
 */
export function textToArticle(text: string, options: TextToArticleOptions = {}): FormatResult<Article> {
  const refused = refusal(text);
  if (refused !== undefined) return { value: undefined, issues: [refused], lost: [] };
  return new PageReader(pageLines(text, options.zone), options).read();
}

/**
 * The words of an article as plain text: headline, standfirst, byline, then the body, with empty lines between.
 *
 * @example
 * import { articleToText } from "@nightdesk/article/text";
 * const body = [{ type: "paragraph" as const, children: [{ type: "text" as const, value: "It rained." }] }];
 * articleToText({ id: "a1", headlines: { main: "Rain" }, byline: "By Sok Dara", body });
 * // => "Rain\n\nBy Sok Dara\n\nIt rained.\n"
 */
export function articleToText(article: Article): string {
  const dateline = article.dateline?.written ?? article.dateline?.place;
  const parts = [
    article.headlines.main,
    article.standfirst,
    article.byline,
    dateline,
    plainText(article.body),
  ];
  return `${parts.filter((part) => part !== undefined && part !== "").join("\n\n")}\n`;
}

function refusal(text: unknown): ArticleIssue | undefined {
  const issue = (code: ArticleIssue["code"], message: string) => ({ code, path: [], message });
  if (typeof text !== "string") return issue("input.not-text", `Expected a text, got a ${typeof text}.`);
  if (text.length > MAX_LENGTH) {
    return issue("input.too-large", `Expected at most ${MAX_LENGTH} characters, got ${text.length}.`);
  }
  if (/^\s{0,100}[<{]/.test(text)) {
    return issue("input.not-this-format", "Expected the text of a page, got markup or JSON.");
  }
  return undefined;
}

class PageReader {
  private readonly issues: ArticleIssue[] = [];
  private readonly lost: Loss[] = [];
  private readonly lines: readonly PageLine[];
  private readonly options: TextToArticleOptions;

  constructor(lines: readonly PageLine[], options: TextToArticleOptions) {
    this.lines = lines;
    this.options = options;
  }

  read(): FormatResult<Article> {
    const contact = contactRange(this.lines);
    const items = listItems(this.lines);
    const isContact = (index: number) =>
      contact !== undefined && index >= contact.start && index < contact.end;
    const isBody = (index: number) => this.lines[index]?.kind === "prose" && !isContact(index);
    const run = longestRun(this.lines, isBody, items);
    if (run === undefined) {
      const message = "Expected at least one paragraph of running text, got none.";
      return { value: undefined, issues: [{ code: "input.not-this-format", path: [], message }], lost: [] };
    }
    const headlineIndex = this.findHeadline(run.start, items);
    const body: PageLine[] = [];
    const head: PageLine[] = [];
    for (const [index, line] of this.lines.entries()) {
      if (index === headlineIndex || isContact(index)) continue;
      const inBody = index >= run.start && index < run.end && !items.has(index);
      if (inBody && (line.kind === "prose" || line.kind === "short")) body.push(line);
      else if (line.kind === "date" || line.kind === "byline" || line.kind === "tags") head.push(line);
      else this.leaveOut(line);
    }
    return { value: this.article(headlineIndex, body, head, contact), issues: this.issues, lost: this.lost };
  }

  private article(
    headlineIndex: number | undefined,
    body: readonly PageLine[],
    head: readonly PageLine[],
    contact: { start: number; end: number } | undefined,
  ): Article {
    const headline = headlineIndex === undefined ? undefined : this.lines[headlineIndex];
    const main = this.headlineText(headline, body[0]);
    const headlineLine = headline?.line ?? 0;
    const { published, modified, pageDate } = this.dates(head, headlineLine);
    const byline = head.find(({ kind, line }) => kind === "byline" && line > headlineLine)?.text;
    for (const line of head) if (line.kind === "byline" && line.text !== byline) this.leaveOut(line);
    const tagLine = head.find(({ kind }) => kind === "tags")?.text;
    const named = body.slice(0, 1).flatMap(({ text }) => findDates(text, this.options.zone))[0];
    const { url, language } = this.options;
    return {
      id: this.id(main),
      ...(url !== undefined && { url }),
      ...(language !== undefined && { language }),
      headlines: { main },
      ...(byline !== undefined && { byline, authors: authorsOfByline(byline) }),
      ...(named !== undefined && { dateline: { date: named.date } }),
      ...(published !== undefined && { published }),
      ...(modified !== undefined && { modified }),
      ...(tagLine !== undefined && { tags: tagsOf(tagLine) }),
      body: body.map(({ text }) => ({ type: "paragraph", children: [{ type: "text", value: text }] })),
      ...(contact !== undefined && { contact: { text: this.contactText(contact) } }),
      ...(pageDate !== undefined && {
        extensions: { page: { date: { written: pageDate.written, iso: pageDate.iso } } },
      }),
    };
  }

  private findHeadline(bodyStart: number, items: ReadonlySet<number>): number | undefined {
    const candidates: number[] = [];
    for (let index = bodyStart - 1; index >= Math.max(0, bodyStart - 6); index--) {
      const kind = this.lines[index]?.kind;
      if (kind === "list" || kind === "form") break;
      if (kind === "short") candidates.push(index);
    }
    const [nearest] = candidates;
    // Below the titles of a list only the nearest line can be the headline of what follows.
    if (nearest === undefined || items.has(nearest)) return nearest;
    const length = (index: number) => this.lines[index]?.text.length ?? 0;
    return candidates.reduce((best, index) => (length(index) > length(best) ? index : best), nearest);
  }

  private headlineText(headline: PageLine | undefined, first: PageLine | undefined): string {
    if (headline !== undefined) return headline.text;
    const message =
      "Expected a line above the first paragraph as the headline, got none; the paragraph's opening stands for it.";
    this.issues.push({ code: "headline.missing", path: ["headlines", "main"], message });
    const opening = first?.text ?? "";
    return opening.length > 120 ? `${opening.slice(0, 119).trimEnd()}…` : opening;
  }

  private id(headline: string): string {
    if (this.options.id !== undefined) return this.options.id;
    const message = "Expected an id in the options, got none; one was derived from the headline.";
    this.issues.push({ code: "id.missing", path: ["id"], message });
    return derivedId(headline);
  }

  private dates(head: readonly PageLine[], headlineLine: number) {
    let published: ArticleDate | undefined;
    let modified: ArticleDate | undefined;
    let pageDate: ArticleDate | undefined;
    for (const line of head) {
      if (line.kind !== "date" || line.date === undefined) continue;
      const { date, label, weekdayFits } = line.date;
      if (!weekdayFits) {
        const message = `Expected the weekday of ${date.iso.slice(0, 10)}, got ${JSON.stringify(date.written)}.`;
        this.issues.push({ code: "date.conflict", path: ["line", line.line], message });
      }
      const isUpdate = /updat|modif|mis à jour|mise à jour|កែប្រែ/iu.test(label);
      if (line.line < headlineLine && label === "" && pageDate === undefined) pageDate = date;
      else if (isUpdate && modified === undefined) modified = date;
      else if (!isUpdate && published === undefined) published = date;
      else this.leaveOut(line);
    }
    return { published, modified, pageDate };
  }

  private contactText({ start, end }: { start: number; end: number }): string {
    const block = this.lines.slice(start, end);
    const first = block[0]?.line ?? 0;
    const message = `Took ${block.length} lines out of the body as a contact block.`;
    this.issues.push({ code: "text.contact", path: ["line", first], message });
    return block.map(({ text }) => text).join("\n");
  }

  private leaveOut({ line, text }: PageLine): void {
    const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    const path = ["line", line];
    this.issues.push({
      code: "text.furniture",
      path,
      message: `Expected the article, got the page around it: ${shown}.`,
    });
    this.lost.push({ path, message: `Left out: ${shown}` });
  }
}

/** The short lines that follow the heading of a list: titles of other articles. */
function listItems(lines: readonly PageLine[]): ReadonlySet<number> {
  const items = new Set<number>();
  let inList = false;
  for (const [index, { kind }] of lines.entries()) {
    if (kind === "list") inList = true;
    else if (kind === "short" && inList) items.add(index);
    else if (kind !== "date" && kind !== "line" && kind !== "byline") inList = false;
  }
  return items;
}

/** The paragraphs that belong together with the most text; a comment form ends them for good. */
function longestRun(
  lines: readonly PageLine[],
  isBody: (index: number) => boolean,
  items: ReadonlySet<number>,
): { start: number; end: number } | undefined {
  let best: { start: number; end: number; size: number } | undefined;
  let current: { start: number; end: number; size: number } | undefined;
  let gap = 0;
  for (const [index, { kind, text }] of lines.entries()) {
    if (isBody(index)) {
      if (current === undefined || gap > MAX_GAP) current = { start: index, end: index, size: 0 };
      current.end = index + 1;
      current.size += text.length;
      gap = 0;
      if (best === undefined || current.size > best.size) best = current;
    } else if (kind === "form") current = undefined;
    else if (kind === "short" && !items.has(index)) {
      // A short sentence right after a paragraph belongs to it; a title further down need not.
      if (current?.end === index && endsSentence(text)) current.end++;
      else gap++;
    }
  }
  return best;
}

function tagsOf(line: string): { name: string }[] {
  const names = line.slice(line.search(/[:៖]/u) + 1).split(",");
  return names.flatMap((name) => (name.trim() === "" ? [] : [{ name: name.trim() }]));
}
