import type { Folded } from "./fold-builder.js";
import { type PhoneSpan, type ReadPhoneOptions, readPhone } from "./read-phone.js";
import type { Span } from "./span.js";
import { splitRun } from "./split-run.js";

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

/** The telephone numbers of a text whose links are masked, in the order in which they stand. */
export function findPhones(folded: Folded, options: ReadPhoneOptions): FoundPhones {
  const { key } = folded;
  const phones: PhoneSpan[] = [];
  const others: Span[] = [];
  let edge = 0;

  const readRun = (start: number, end: number): void => {
    const before = phones.length;
    for (const part of splitRun(key, Math.max(edge, start), end)) readPart(part.start, part.end);
    if (phones.length === before) others.push({ start, end });
  };
  const readPart = (start: number, end: number): void => {
    let from = start;
    let to = end;
    for (let tries = 0; tries < MAX_PARTS && from < to; tries++) {
      const part = { start: from, end: Math.min(to, from + LONGEST) };
      const phone = readPhone(folded, part, edge, phones.at(-1), options);
      if (phone !== undefined) {
        phones.push(phone);
        edge = phone.behind;
        const next = key.slice(phone.end, Math.min(end, phone.end + LONGEST)).search(/[\d(+[]/);
        from = next < 0 ? end : phone.end + next;
        to = end;
        continue;
      }
      // A postcode or a price may stand at one of the ends.
      const run = key.slice(from, to);
      const zip = ZIP_IN_FRONT.exec(run.slice(0, 24));
      const space = run.indexOf(" ");
      if (zip !== null) from += zip[0].length;
      else if (space < 0 || run.length > LONGEST) return;
      else if (MONEY.test(key.charAt(from - 1))) from += space + 1;
      else if (MONEY.test(key.charAt(to))) to = from + run.lastIndexOf(" ");
      else return;
    }
  };

  SEED.lastIndex = 0;
  for (let seed = SEED.exec(key); seed !== null; seed = SEED.exec(key)) {
    let at = seed.index + seed[0].length;
    readRun(runStart(key, seed.index, edge), at);
    // A number is often followed by others that are too short to be found alone: "883 886/887".
    for (let count = -1; phones.length > count; ) {
      count = phones.length;
      const behind = phones.at(-1)?.behind ?? 0;
      if (at - behind > 2) break;
      NEXT.lastIndex = behind;
      const run = NEXT.exec(key)?.[1] ?? "";
      if (run.length < 2 || NEXT.lastIndex <= at) break;
      at = NEXT.lastIndex;
      readRun(at - run.length, at);
    }
    SEED.lastIndex = at;
  }
  return { phones, others };
}

/** The run of digits and punctuation that a seed belongs to: single digits and signs in front of it. */
function runStart(key: string, seed: number, edge: number): number {
  let start = seed;
  let signs = 0;
  for (let at = seed - 1; at >= Math.max(edge, seed - LONGEST) && signs < 5; at--) {
    const unit = key.charAt(at);
    if (/\d/.test(unit)) signs = 0;
    else if (/[ .\-/()[\]+]/.test(unit)) signs++;
    else break;
    if (signs === 0 || /[+([]/.test(unit)) start = at;
  }
  return start;
}
