import type { ArticleDate } from "../article-date.js";
import { findDays } from "./find-days.js";
import { type LinkedData, stringOf } from "./page-json-ld.js";
import type { PageMeta } from "./page-meta.js";
import type { PageScope } from "./page-scope.js";
import { textOf } from "./page-text.js";
import type { PageElement } from "./page-tree.js";
import type { DateReading } from "./read-date.js";
import { readStamp } from "./read-stamp.js";

/** A date of a page, what said so and how sure that is. */
export type FoundDate = {
  readonly date: ArticleDate;
  readonly source: "json-ld" | "meta" | "html" | "text" | "url";
  readonly where: string;
  readonly confidence: number;
};

/** Options of {@link findDates}. */
export type FindDatesOptions = {
  readonly zone?: string | undefined;
  readonly url?: string | undefined;
  readonly monthFirst: boolean;
};

type Candidate = FoundDate & { readonly other?: DateReading | undefined };

type Candidates = { published: Candidate[]; modified: Candidate[] };

const META_PUBLISHED =
  "article:published_time article:published og:published_time og:article:published_time datepublished date_published published_time publishdate publish_date publish-date publication_date pubdate dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date date parsely-pub-date sailthru.date article_date_original article.published originalpublicationdate citation_publication_date citation_date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished bt:pubdate displaydate firstpublished vr:published_time creation_date created article:post_date date.release search_date ptime news_publication_date datum shareaholic:article_published_time".split(
    " ",
  );

const META_MODIFIED =
  "article:modified_time article:modified og:updated_time datemodified modified_time dc.date.modified dcterms.modified last-modified lastmod revised shareaholic:article_modified_time".split(
    " ",
  );

/** Finds when the article was published and changed, by what the page's data, its tags and its visible lines say. */
export function findDates(
  scope: PageScope,
  meta: PageMeta,
  data: LinkedData,
  options: FindDatesOptions,
): { published?: FoundDate | undefined; modified?: FoundDate | undefined } {
  const found: Candidates = { published: [], modified: [] };
  const add = (
    kind: keyof Candidates,
    written: string | undefined,
    source: FoundDate["source"],
    where: string,
    confidence: number,
  ) => {
    const stamp = written === undefined ? undefined : readStamp(written, options);
    if (stamp === undefined) return;
    found[kind].push({ date: stamp.date, other: stamp.other, source, where, confidence });
  };
  add("published", stringOf(data.main, "datePublished"), "json-ld", "datePublished", 0.9);
  add("published", stringOf(data.main, "uploadDate"), "json-ld", "uploadDate", 0.6);
  add("published", stringOf(data.main, "dateCreated"), "json-ld", "dateCreated", 0.6);
  add("modified", stringOf(data.main, "dateModified"), "json-ld", "dateModified", 0.9);
  for (const [index, name] of META_PUBLISHED.entries()) {
    add("published", meta.all(name)[0], "meta", name, index < 3 ? 0.91 : 0.75);
  }
  for (const name of META_MODIFIED) add("modified", meta.all(name)[0], "meta", name, 0.8);
  fromElements(scope, scope.lines(), options, add, found);
  if (found.published.length === 0 && found.modified.length === 0) {
    fromElements(scope, scope.around(), options, add, found);
    found.published = found.published.map((one) => ({ ...one, confidence: one.confidence * 0.6 }));
  }
  if (found.published.length === 0 && found.modified.length === 0) fromBody(scope, options, found);
  if (
    found.published.every(({ date, source }) => source !== "text" && (date.offset ?? "+00:00") === "+00:00")
  )
    fromScripts(scope.elements, add);
  const inUrl = dayOfUrl(options.url);
  if (inUrl !== undefined) add("published", inUrl, "url", "path", 0.7);
  return { published: choose(found.published, found.modified), modified: chooseModified(found.modified) };
}

type Add = (
  kind: keyof Candidates,
  written: string | undefined,
  source: FoundDate["source"],
  where: string,
  confidence: number,
) => void;

const UPDATED =
  /updat|modif|aktuali|geändert|bearbeitet|actualiza|atualiza|mis[e]? à jour|aggiorna|обновл|оновл|изменен|päivitet|uppdater|opdater|oppdater|güncel|更新|수정|تحديث|به.?روز|अपडेट|अद्यतन|diperbarui|zaktualiz|frissítve|កែប្រែ|laatst gewijzigd|last edit/iu;

const DATED = /date|time|publish|posted|pubdate|created|datum|fecha|data|meta|byline|info|when|stamp|author/i;

const MAX_LINE = 220;

function fromElements(
  scope: PageScope,
  elements: Iterable<PageElement>,
  options: FindDatesOptions,
  add: Add,
  found: Candidates,
): void {
  for (const element of elements) {
    const { attributes, name } = element;
    const prop = attributes.get("itemprop")?.toLowerCase() ?? "";
    if (/datepublished|datecreated|uploaddate/.test(prop)) {
      add("published", stampOf(element), "html", `itemprop="${prop}"`, 0.85);
    } else if (prop.includes("datemodified"))
      add("modified", stampOf(element), "html", `itemprop="${prop}"`, 0.8);
    const names = namesOf(element);
    const title = attributes.get("title") ?? "";
    if (/(?:^|[\s-])published(?:\s|$)/.test(names) && /^\d{4}-\d{2}-\d{2}/.test(title)) {
      add("published", title, "html", whereOf(element), 0.45 + 0.35 * scope.nearness(element));
    }
    if (element.textLength > MAX_LINE && scope.isNearHeadline(element))
      fromStrings(element, scope, options, found);
    if (element.textLength < 4 || element.textLength > MAX_LINE) continue;
    if (scope.isInBody(element) && element.name !== "time" && !hasHint(element)) continue;
    if (name === "time" || attributes.has("datetime")) {
      const kind =
        UPDATED.test(namesOf(element)) && !/entry-date|published/.test(namesOf(element))
          ? "modified"
          : "published";
      const weight = attributes.has("pubdate") ? 0.85 : 0.45 + 0.35 * scope.nearness(element);
      const label =
        element.parent === undefined || element.parent.textLength > 80 ? "" : textOf(element.parent);
      add(
        UPDATED.test(label) && !isPublishedToo(label) ? "modified" : kind,
        stampOf(element),
        "html",
        whereOf(element),
        weight,
      );
    }
    const { parent } = element;
    if (parent === undefined || parent.textLength > MAX_LINE || parent.order === 0) {
      fromText(element, textOf(element), scope, options, found);
    } else if (/^h[1-6]$/.test(parent.name) || /^h[1-6]$/.test(parent.parent?.name ?? "")) {
      fromText(element, textOf(element), scope, options, found);
    }
  }
}

/** Dates in the text that stands between the elements of a longer line. */
function fromStrings(
  element: PageElement,
  scope: PageScope,
  options: FindDatesOptions,
  found: Candidates,
): void {
  for (const child of element.children.slice(0, 200)) {
    if (typeof child === "string" && child.length < 120 && /\p{Nd}/u.test(child))
      fromText(element, child.trim(), scope, options, found);
  }
}

function isPublishedToo(label: string): boolean {
  return /publ|posted|veröffentl|erstellt/i.test(label);
}

function fromText(
  element: PageElement,
  text: string,
  scope: PageScope,
  options: FindDatesOptions,
  found: Candidates,
): void {
  if (/^\s*(?:©|\(c\)|copyright)/i.test(text)) return;
  const days = findDays(text, options).slice(0, 3);
  // A heading that is more than a date is a title.
  if (/^h[1-6]$/.test(element.name) && (days[0]?.written.length ?? 0) < text.length * 0.6) return;
  let from = 0;
  for (const { reading, written, index, other } of days) {
    const label = text.slice(from, index);
    from = index + written.length;
    const isHeavy = label.trim().length > 80;
    const hint = hasHint(element) ? 0.15 : 0;
    const share = written.length / Math.max(written.length, text.length);
    const confidence =
      Math.min(0.85, 0.15 + 0.35 * scope.nearness(element) + hint + 0.2 * share) * (isHeavy ? 0.5 : 1);
    found[UPDATED.test(label) ? "modified" : "published"].push({
      date: { written, ...reading },
      other,
      source: "text",
      where: whereOf(element),
      confidence,
    });
  }
}

function hasHint(element: PageElement): boolean {
  if (DATED.test(namesOf(element))) return true;
  if (element.parent !== undefined && DATED.test(namesOf(element.parent))) return true;
  return element.children.some(
    (child) => typeof child !== "string" && (child.name === "time" || DATED.test(namesOf(child))),
  );
}

function namesOf({ attributes }: PageElement): string {
  return `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`;
}

function whereOf(element: PageElement): string {
  const names = namesOf(element).trim().split(/\s+/)[0] ?? "";
  return names === "" ? element.name : `${element.name}.${names.slice(0, 60)}`;
}

function stampOf(element: PageElement): string | undefined {
  const { attributes } = element;
  const stamp = attributes.get("datetime") ?? attributes.get("content");
  return stamp?.trim() ? stamp : textOf(element, 200);
}

/** A page that says nowhere when it was published may do so in a short line of its body, or where that begins. */
function fromBody(scope: PageScope, options: FindDatesOptions, found: Candidates): void {
  let length = 0;
  for (const element of scope.lines()) {
    if (!scope.holdsBody(element) || element.name !== "p") continue;
    const isOpening = length < 300;
    length += element.textLength;
    const text = textOf(element, 400);
    const [day] = isOpening || text.length < 40 ? findDays(text.slice(0, 200), options) : [];
    if (day === undefined) continue;
    const date = { written: day.written, ...day.reading };
    found.published.push({ date, source: "text", where: "body", confidence: 0.25 });
    return;
  }
}

const SCRIPT_DATE =
  /["'_.](?:date_?published|publish(?:ed)?_?(?:date|at|time|on)?|publication_?date|pub_?date|firstPublished|date_?created|(?:created|creation)_?(?:date|at)|date_?creation|showDate)(?:_?time)?["']?\s*[:=(]\s*["'](\d{4}[-/]\d{2}[-/]\d{2}[^"']{0,30})["']/gi;

/** A page without any date for readers may hold one in the data of its scripts. */
function fromScripts(elements: readonly PageElement[], add: Add): void {
  let first: string | undefined;
  for (const { name, attributes, children } of elements) {
    if (name !== "script" || /ld\+json/i.test(attributes.get("type") ?? "")) continue;
    const [text] = children;
    if (typeof text !== "string") continue;
    for (const [, written = ""] of text.slice(0, MAX_SCRIPT).matchAll(SCRIPT_DATE)) {
      first ??= written;
      // A day alone is that of the publication's own calendar.
      if (written.length > 10) continue;
      add("published", written, "text", "script", 0.5);
      return;
    }
  }
  add("published", first, "text", "script", 0.4);
}

const MAX_SCRIPT = 500_000;

/** The day that an address names: `/2020/03/23/`, `-2020-03-23`, `20200323`. */
function dayOfUrl(url: string | undefined): string | undefined {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, "") ?? "";
  const [, year, month, day] =
    /(?:^|[/_.=-])((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?=[/_.?#T-]|$)/.exec(path) ??
    /(?:^|[/_.=-])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?#T-]|$)/.exec(path) ??
    /(?:^|[/_.=-])((?:19|20)\d{2})\/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?#T-]|$)/.exec(path) ??
    [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The day for which most speaks, and of what says it the most exact. */
function choose(published: readonly Candidate[], modified: readonly Candidate[]): FoundDate | undefined {
  // A page that shows one date often calls it that of the last change.
  const all = [...published, ...modified.map((one) => ({ ...one, confidence: one.confidence * 0.55 }))];
  const settled = all.map((one) => settle(one, all)).map((one) => shown(one, all));
  const doubts = new Map<string, number>();
  for (const { date, confidence } of unique(settled)) {
    const day = date.iso.slice(0, 10);
    doubts.set(day, (doubts.get(day) ?? 1) * (1 - confidence));
  }
  let best: Candidate | undefined;
  for (const one of settled) {
    const [mine, theirs] = [doubtOf(one, doubts), best === undefined ? 2 : doubtOf(best, doubts)];
    if (best === undefined || mine < theirs || (mine === theirs && exactness(one) > exactness(best)))
      best = one;
  }
  if (best === undefined) return undefined;
  const { other, ...found } = best;
  void other;
  return { ...found, confidence: Math.min(0.99, 1 - doubtOf(best, doubts)) };
}

/** Two lines of one kind are one witness. */
function unique(candidates: readonly Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const one of candidates) {
    const key = `${one.source} ${one.date.iso.slice(0, 10)}`;
    const before = kept.get(key);
    if (before === undefined || before.confidence < one.confidence) kept.set(key, one);
  }
  return [...kept.values()];
}

function doubtOf({ date }: Candidate, doubts: ReadonlyMap<string, number>): number {
  return doubts.get(date.iso.slice(0, 10)) ?? 1;
}

function exactness({ date, source }: Candidate): number {
  const local = date.offset !== undefined && date.offset !== "+00:00" ? 4 : 0;
  return (
    local + (date.at !== undefined ? 2 : 0) + (date.precision !== "day" ? 1 : 0) + (source === "url" ? -1 : 0)
  );
}

/** The reading of "3/4/2020" that something else on the page says too. */
function settle(one: Candidate, all: readonly Candidate[]): Candidate {
  const { other, date } = one;
  if (other === undefined) return one;
  const days = new Set(
    all.filter((another) => another.other === undefined).map(({ date: { iso } }) => iso.slice(0, 10)),
  );
  if (days.has(date.iso.slice(0, 10)) || !days.has(other.iso.slice(0, 10))) return one;
  return { ...one, date: { written: date.written, ...other } };
}

const DAY_MS = 86_400_000;

/** What is given in UTC may be a day beside the one that readers are shown; the one shown is the publication's. */
function shown(one: Candidate, all: readonly Candidate[]): Candidate {
  const { date } = one;
  if (date.at === undefined || date.offset !== "+00:00") return one;
  const day = Date.parse(date.iso.slice(0, 10));
  for (const another of all) {
    if (another.date.offset === "+00:00" || another === one || another.source === "url") continue;
    if (another.date.at !== undefined && another.date.at !== date.at) continue;
    const gap = Date.parse(another.date.iso.slice(0, 10)) - day;
    const hour = Number(date.iso.slice(11, 13));
    const fits = (gap === DAY_MS && hour >= 10) || (gap === -DAY_MS && hour <= 10);
    if (fits && another.confidence >= 0.5)
      return { ...another, confidence: Math.max(one.confidence, another.confidence) };
  }
  return one;
}

function chooseModified(modified: readonly Candidate[]): FoundDate | undefined {
  const [first] = [...modified].sort((a, b) => b.confidence - a.confidence || exactness(b) - exactness(a));
  if (first === undefined) return undefined;
  const same = modified.filter(({ date }) => date.iso.slice(0, 10) === first.date.iso.slice(0, 10));
  const best = same.reduce((a, b) => (exactness(b) > exactness(a) ? b : a), first);
  const { other, ...found } = best;
  void other;
  return { ...found, confidence: first.confidence };
}
