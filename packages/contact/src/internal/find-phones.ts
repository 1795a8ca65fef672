import type { Folded } from "./fold-builder.js";
import { type PhoneSpan, type ReadPhoneOptions, readPhone } from "./read-phone.js";
import type { Span } from "./span.js";
import { splitRun } from "./split-run.js";

/** Options of {@link findPhones}. */
export type FindPhonesOptions = ReadPhoneOptions & {
  /** Stretches that are something else already, in order. */
  readonly taken: readonly Span[];
};

/** What {@link findPhones} returns. */
export type FoundPhones = {
  readonly phones: readonly PhoneSpan[];
  /** Runs of digits that are no telephone number: postcodes are among them. */
  readonly others: readonly Span[];
};

/** No number with its punctuation is longer. */
const LONGEST = 80;
/** Two digits side by side, which every number has, and three more; the rest of the run is looked for around them. */
const SEED = /\d\d(?:[ .\-/()[\]]{0,4}\d){3,}/g;
/** What may follow a number closely: any digits. */
const NEXT = /\D{0,15}?((?:[+([] ?){0,3}\d(?:[ .\-/()[\]]{0,4}\d)*)/y;
const ZIP_IN_FRONT = /^\d{5}(?:-\d{4})? (?:- )?(?=[(+0]|\d{3}[-. ]\d{3}[-. ]\d{4})/;
const MONEY = /[$€£¥]/;
const MAX_PARTS = 6;

/** The telephone numbers of the text in the order in which they stand. */
export function findPhones(folded: Folded, options: FindPhonesOptions): FoundPhones {
  const { text } = folded;
  const { taken } = options;
  const phones: PhoneSpan[] = [];
  const others: Span[] = [];
  let takenAt = 0;
  let edge = 0;

  const readRun = (start: number, end: number): void => {
    for (; (taken[takenAt]?.end ?? Number.POSITIVE_INFINITY) <= start; takenAt++)
      edge = Math.max(edge, taken[takenAt]?.end ?? 0);
    if ((taken[takenAt]?.start ?? Number.POSITIVE_INFINITY) < end || end <= edge) return;
    const before = phones.length;
    for (const part of splitRun(text, Math.max(edge, start), end)) readParts(part);
    if (phones.length === before) others.push({ start, end });
  };
  const readParts = ({ start, end }: Span): void => {
    let from = start;
    let to = end;
    for (let tries = 0; tries < MAX_PARTS && from < to; tries++) {
      const neighbours = taken.slice(Math.max(0, takenAt - 1), takenAt + 1);
      const part = { start: from, end: Math.min(to, from + LONGEST) };
      const phone = readPhone(folded, part, edge, phones.at(-1), neighbours, options);
      if (phone === undefined) {
        const rest = withoutOtherFigure(text, from, to);
        if (rest === undefined) return;
        from = rest.start;
        to = rest.end;
        continue;
      }
      phones.push(phone);
      edge = phone.behind;
      const next = text.slice(phone.end, Math.min(end, phone.end + LONGEST)).search(/[\d(+[]/);
      from = next < 0 ? end : phone.end + next;
      to = end;
    }
  };

  let at = 0;
  SEED.lastIndex = 0;
  for (let seed = SEED.exec(text); seed !== null; seed = SEED.exec(text)) {
    at = seed.index + seed[0].length;
    readRun(runStart(text, seed.index, edge), at);
    // A number is often followed by others that are too short to be found alone: "883 886/887".
    for (let count = -1; phones.length > count; ) {
      count = phones.length;
      const last = phones.at(-1);
      if (last === undefined || at - last.behind > 2) break;
      NEXT.lastIndex = last.behind;
      const next = NEXT.exec(text);
      const run = next?.[1] ?? "";
      if (next === null || run.length < 2 || NEXT.lastIndex <= at) break;
      at = NEXT.lastIndex;
      readRun(at - run.length, at);
    }
    SEED.lastIndex = at;
  }
  return { phones, others };
}

/** The run of digits and punctuation that a seed belongs to: single digits and signs in front of it. */
function runStart(text: string, seed: number, edge: number): number {
  const low = Math.max(edge, seed - LONGEST);
  let start = seed;
  let signs = 0;
  for (let at = seed - 1; at >= low && signs < 5; at--) {
    const unit = text.charAt(at);
    if (unit >= "0" && unit <= "9") signs = 0;
    else if (!/[ .\-/()[\]+]/.test(unit)) break;
    else signs++;
    if (signs === 0 || /[+([]/.test(unit)) start = at;
  }
  return start;
}

/** A run without the postcode or the price that stands at one of its ends. */
function withoutOtherFigure(text: string, start: number, end: number): Span | undefined {
  const zip = ZIP_IN_FRONT.exec(text.slice(start, start + 24));
  if (zip !== null) return { start: start + zip[0].length, end };
  const space = text.slice(start, end).indexOf(" ");
  if (space < 0 || end - start > LONGEST) return undefined;
  if (start > 0 && MONEY.test(text.charAt(start - 1))) return { start: start + space + 1, end };
  if (!MONEY.test(text.charAt(end))) return undefined;
  return { start, end: start + text.slice(start, end).lastIndexOf(" ") };
}
