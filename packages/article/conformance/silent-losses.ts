import type { Article } from "../src/article.js";
import type { ArticleDate } from "../src/article-date.js";
import type { Loss } from "../src/format-result.js";
import { textRuns } from "./text-runs.js";

/** Keys and indexes from the outside in, each behind a point. */
type Path = string;
type Item = { readonly value: unknown; readonly at: Path };

const INLINES = new Set(
  "text strong emphasis underline delete subscript superscript highlight break inlineCode link span abbreviation".split(
    " ",
  ),
);

/** Fields whose text is an address, and lists of them. */
const ADDRESSES = new Set(
  "url canonicalUrl cite poster image licenseUrl commentsUrl aliasUrls sameAs urls".split(" "),
);

/**
 * The places of an article that a trip through a format changed without a line in `lost`. A line names a place and all
 * below it. Items of a list may have others among them, and stand closer together where lost ones are gone, but not in
 * another order; marked text is what a reader sees, and where something in it is lost the words must stay. A date is its day, time of day, offset,
 * precision and zone: `written` is what the format wrote. White space counts as one space. An address is the same where a
 * browser that is on the article's page goes to the same place.
 */
export function silentLosses(before: Article, after: Article | undefined, lost: readonly Loss[]): Path[] {
  const named = new Set(lost.map(({ path }) => path.map((key) => `.${key}`).join("")));
  const url = before.url ?? "";
  const base = URL.canParse(url) ? url : "https://paper.example/";
  return new Comparison(named, base).missing(before, after, "").map((path) => path.slice(1));
}

class Comparison {
  private readonly named: ReadonlySet<string>;
  private readonly base: string;

  constructor(named: ReadonlySet<string>, base: string) {
    this.named = named;
    this.base = base;
  }

  missing(before: unknown, after: unknown, path: Path): Path[] {
    if (isVoid(before, path) || this.isGone(before, path)) return [];
    if (Array.isArray(before)) return this.missingItems(before, Array.isArray(after) ? after : [], path);
    if (isDate(before)) return this.missing(dateParts(before), isDate(after) ? dateParts(after) : {}, path);
    if (typeof before === "object" && before !== null) {
      const other = typeof after === "object" && after !== null ? (after as Record<string, unknown>) : {};
      return Object.entries(before).flatMap(([key, value]) =>
        this.missing(value, other[key], `${path}.${key}`),
      );
    }
    return this.isSame(before, after, path) ? [] : [path];
  }

  /** Whether a line names it, or all that it holds. */
  private isGone(value: unknown, path: Path): boolean {
    if (this.named.has(path)) return true;
    if (typeof value !== "object" || value === null || !("children" in value)) return false;
    const { children } = value;
    if (Object.keys(value).length > 2 || !Array.isArray(children) || children.length === 0) return false;
    return children.every((child, index) => this.isGone(child, `${path}.children.${index}`));
  }

  /** Each item takes the first that fits, behind the one that the item before it took. */
  private missingItems(before: readonly unknown[], after: readonly unknown[], path: Path): Path[] {
    const all = before.map((value, index): Item => ({ value, at: `${path}.${index}` }));
    const items = all.filter(({ value, at }) => !isVoid(value, at) && !this.isGone(value, at));
    if (before.length > 0 && before.every(isInline)) return this.missingText(items, before, after, path);
    const found: Path[] = [];
    let next = 0;
    for (const { value, at } of items) {
      const fits = (other: unknown, place: number) =>
        place >= next && this.missing(value, other, at).length === 0;
      const index = after.findIndex(fits);
      if (index === -1) found.push(...this.missing(value, after[next], at));
      else next = index + 1;
    }
    return found;
  }

  /** Marks may be nested otherwise and texts be joined; where a line names something inside, the words must stay. */
  private missingText(
    items: readonly Item[],
    before: readonly unknown[],
    after: readonly unknown[],
    path: Path,
  ): Path[] {
    const isPartlyNamed = [...this.named].some((named) => named.startsWith(`${path}.`));
    if (isPartlyNamed) {
      const words = squeeze(wordsOf(after));
      return items.filter(({ value }) => !words.includes(squeeze(wordsOf([value])))).map(({ at }) => at);
    }
    const runsOf = (content: readonly unknown[]) =>
      JSON.stringify(textRuns(content, (url) => this.hrefOf(url)));
    return runsOf(before) === runsOf(after) ? [] : [path];
  }

  private isSame(before: unknown, after: unknown, path: Path): boolean {
    if (typeof before === "number" && typeof after === "number") return Math.abs(before - after) < 1e-6;
    if (typeof before !== "string" || typeof after !== "string") return before === after;
    if (squeeze(before) === squeeze(after)) return true;
    const key = /\.([a-z]+)(?:\.\d+)?$/i.exec(path)?.[1] ?? "";
    return ADDRESSES.has(key) && this.hrefOf(before) === this.hrefOf(after);
  }

  private hrefOf(address: string): string {
    return URL.canParse(address, this.base) ? new URL(address, this.base).href : address;
  }
}

/** Nothing to lose: an empty text or list, and `false` where it is what absence means. */
function isVoid(value: unknown, path: Path): boolean {
  if (value === undefined || value === "") return true;
  if (isBlank(value)) return true;
  if (value === false) return !path.endsWith(".free") && !path.endsWith(".ordered");
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** A block, or an item of a list, in which nothing is said. */
function isBlank(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  if ("value" in value) return value.type === "code" && String(value.value).trim() === "";
  if (!("children" in value) || !Array.isArray(value.children)) return false;
  const { type, children } = value;
  if (type === "paragraph" || type === "heading") return textRuns(children, String).length === 0;
  if (type === "list" || type === "listItem") return children.every(isBlank);
  return type === "blockquote" && !("attribution" in value) && children.every(isBlank);
}

function isInline(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value && INLINES.has(String(value.type));
}

/** The words in inline content, marks or none. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join("");
  if (typeof value !== "object" || value === null) return "";
  if ("value" in value) return String(value.value);
  return "children" in value ? wordsOf(value.children) : " ";
}

function isDate(value: unknown): value is ArticleDate {
  return typeof value === "object" && value !== null && "iso" in value && "precision" in value;
}

function dateParts({ iso, offset, zone, precision }: ArticleDate): object {
  const [, day, time = "", second = "", fraction = ""] =
    /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T(\d\d:\d\d)(:\d\d)?(\.\d+)?)?/.exec(iso) ?? [];
  const clock = time === "" ? undefined : `${time}${second || ":00"}${fraction}`;
  return { day, clock, offset, zone, precision };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
