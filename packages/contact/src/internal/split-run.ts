import type { Span } from "./span.js";

/** The fewest digits that make a number on their own, so that a slash behind them may part two numbers; with a country's code. */
const WHOLE_DIGITS = 7;
const WHOLE_ABROAD = 10;
/** What may part two numbers: a slash, or a dash between spaces in front of a number dialled whole. */
const BETWEEN = /\/| - (?=[0+(])/g;
/** A run without slashes, list marks and dashes between spaces: most are. */
const ONE_NUMBER = /^(?!\d{1,2}\. )\+?(?:[([]\d{1,4}[)\]])?(?:[\d.]| (?!- )|-)*\d$/;

/** A run of digits and punctuation cut at each slash with a whole number in front of it, list marks taken off either end. */
export function splitRun(text: string, start: number, end: number): Span[] {
  const run = text.slice(start, end);
  const behind = text.slice(end, end + 5);
  if (ONE_NUMBER.test(run) && !/^[.)]/.test(behind)) return [{ start, end }];
  let from = 0;
  let to = run.length;
  const lead = /^\d{1,2}[.)] +(?=[\d(+[])/.exec(run)?.[0].length ?? 0;
  if (run.length - lead > 5 && /^$|[\s·|]/.test(text.slice(Math.max(0, start - 1), start))) from = lead;
  const [tail = "", mark] = (/^[.)] {0,3}\p{L}/u.test(behind) && / +(\d{1,2})$/.exec(run.slice(-8))) || [];
  // The list in front has come to the mark before this one.
  if (Number(mark) > 1) {
    const last = new RegExp(`(?:^|\\s)${Number(mark) - 1}[.)] `);
    if (last.test(text.slice(Math.max(0, start - 300), start))) to -= tail.length;
  }
  const open = run.lastIndexOf("(");
  if (open > from + 4 && !run.includes(")", open)) to = Math.min(to, open);
  const whole = /^(?:[([ ]*\+|00)/.test(run.slice(from, from + 6)) ? WHOLE_ABROAD : WHOLE_DIGITS;
  const parts: Span[] = [];
  const add = (until: number): void => {
    const part = run.slice(from, until);
    // Punctuation comes off both ends; an opening bracket is kept where its closing one is inside.
    const head = /^(?:[ .\-/)\]]*(?:[([](?![^)\]]{0,8}[)\]]))? *)/.exec(part)?.[0].length ?? 0;
    const length = part.search(/\D*$/);
    if (length > head) parts.push({ start: start + from + head, end: start + from + length });
  };
  for (const { index } of run.matchAll(BETWEEN)) {
    if (index < from || index >= to) continue;
    if (parts.length === 0 && run.slice(from, index).replace(/\D/g, "").length < whole) continue;
    add(index);
    from = index + 1;
  }
  add(to);
  return parts;
}
