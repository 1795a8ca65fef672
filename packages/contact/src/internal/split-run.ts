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
  if (ONE_NUMBER.test(run) && !/[.)]/.test(text.charAt(end))) return [{ start, end }];
  let from = 0;
  let to = run.length;
  const lead = /^\d{1,2}[.)] +(?=[\d(+[])/.exec(run);
  if (
    lead !== null &&
    run.length - lead[0].length > 5 &&
    /^$|[\s·|]/.test(text.slice(Math.max(0, start - 1), start))
  )
    from = lead[0].length;
  const tail = /^[.)] {0,3}\p{L}/u.test(text.slice(end, end + 5)) ? / +(\d{1,2})$/.exec(run.slice(-8)) : null;
  if (tail !== null && continuesMarks(text.slice(Math.max(0, start - 300), start), Number(tail[1])))
    to -= tail[0].length;
  const open = run.lastIndexOf("(");
  if (open > from + 4 && !run.includes(")", open)) to = Math.min(to, open);
  const whole = /^(?:[([ ]*\+|00)/.test(run.slice(from, from + 6)) ? WHOLE_ABROAD : WHOLE_DIGITS;
  const parts: Span[] = [];
  const add = (a: number, b: number): void => {
    const part = trim(run, a, b);
    if (part.end > part.start) parts.push({ start: start + part.start, end: start + part.end });
  };
  for (const { index } of run.matchAll(BETWEEN)) {
    if (index < from || index >= to || (parts.length === 0 && digitCount(run, from, index) < whole)) continue;
    add(from, index);
    from = index + 1;
  }
  add(from, to);
  return parts;
}

/** Whether the list in front has come to the mark before this one. */
function continuesMarks(before: string, mark: number): boolean {
  return mark > 1 && new RegExp(`(?:^|\\s)${mark - 1}[.)] `).test(before);
}

/** Punctuation off both ends; an opening bracket is kept where its closing one is inside. */
function trim(run: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[ .\-/)\]]/.test(run.charAt(from))) from++;
  if (/[([]/.test(run.charAt(from)) && !/[)\]]/.test(run.slice(from, Math.min(to, from + 10)))) from++;
  while (from < to && run.charAt(from) === " ") from++;
  while (to > from && !/\d/.test(run.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function digitCount(run: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end && count < WHOLE_ABROAD; i++)
    if (run.charAt(i) >= "0" && run.charAt(i) <= "9") count++;
  return count;
}
