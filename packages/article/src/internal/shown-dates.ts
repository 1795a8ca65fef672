import type { DateCandidates, FindDatesOptions } from "./date-candidates.js";
import { findDays } from "./find-days.js";
import type { PageScope } from "./page-scope.js";
import { textOf } from "./page-text.js";
import type { PageElement } from "./page-tree.js";
import { wordSet } from "./word-set.js";

const UPDATED =
  /updat|modif|aktuali|geändert|bearbeitet|actualiza|atualiza|mis[e]? à jour|aggiorna|обновл|оновл|изменен|päivitet|uppdater|opdater|oppdater|güncel|更新|수정|تحديث|به.?روز|अपडेट|अद्यतन|diperbarui|zaktualiz|frissítve|កែប្រែ|änderung|gewijzigd|last edit|changed|revis/iu;

const PUBLISHED =
  /publi|posted|erschienen|veröffentl|verfasst|erstellt|eingestellt|pubbl|yayın|dimuat|diterbitkan|опубл|дата|تاريخ النشر|نشر|انتشار|प्रकाशित|প্রকাশ|發[布佈]|发布|公開|입력|등록|ផ្សាយ|เผยแพร่|đăng|created|filed/iu;

const DATED = /date|time|publish|posted|pubdate|created|datum|fecha|data|meta|byline|info|when|stamp|author/i;

const MAX_LINE = 220;

/** Elements that are no line, however short the page is. */
const WHOLES = wordSet("#page html body main article");

/** Adds the dates that elements show or carry: `time`, microdata, short lines. */
export function addShownDates(
  scope: PageScope,
  elements: Iterable<PageElement>,
  options: FindDatesOptions,
  found: DateCandidates,
): void {
  for (const element of elements) {
    const { attributes, name } = element;
    const prop = attributes.get("itemprop")?.toLowerCase() ?? "";
    if (/datepublished|datecreated|uploaddate/.test(prop)) {
      found.add("published", stampOf(element), "html", `itemprop="${prop}"`, 0.85);
    } else if (prop.includes("datemodified"))
      found.add("modified", stampOf(element), "html", `itemprop="${prop}"`, 0.8);
    const names = namesOf(element);
    const title = attributes.get("title") ?? "";
    if (/(?:^|[\s-])published(?:\s|$)/.test(names) && /^\d{4}-\d{2}-\d{2}/.test(title)) {
      found.add("published", title, "html", whereOf(element), 0.45 + 0.35 * scope.nearness(element));
    }
    if (element.textLength > MAX_LINE && scope.isNearHeadline(element))
      fromStrings(element, scope, options, found);
    if (element.textLength < 4 || element.textLength > MAX_LINE || WHOLES.has(name)) continue;
    if (scope.isInBody(element) && element.name !== "time" && !hasHint(element)) continue;
    if (name === "time" || attributes.has("datetime")) {
      const kind =
        UPDATED.test(namesOf(element)) && !/entry-date|published/.test(namesOf(element))
          ? "modified"
          : "published";
      const weight = attributes.has("pubdate") ? 0.85 : 0.45 + 0.35 * scope.nearness(element);
      const label =
        element.parent === undefined || element.parent.textLength > 80 ? "" : textOf(element.parent);
      found.add(
        UPDATED.test(label) && !PUBLISHED.test(label) ? "modified" : kind,
        stampOf(element),
        "html",
        whereOf(element),
        weight,
      );
    }
    const { parent } = element;
    if (parent === undefined || parent.textLength > MAX_LINE || WHOLES.has(parent.name)) {
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
  found: DateCandidates,
): void {
  for (const child of element.children.slice(0, 200)) {
    if (typeof child === "string" && child.length < 120 && /\p{Nd}/u.test(child))
      fromText(element, child.trim(), scope, options, found);
  }
}

function fromText(
  element: PageElement,
  text: string,
  scope: PageScope,
  options: FindDatesOptions,
  found: DateCandidates,
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
    const hint = (hasHint(element) ? 0.15 : 0) + (label.length < 60 && PUBLISHED.test(label) ? 0.15 : 0);
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
export function addBodyDate(scope: PageScope, options: FindDatesOptions, found: DateCandidates): void {
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
