import type { Span } from "./span.js";

/** Texts up to this length are read whole. */
const SHORT = 1500;
/** How far from what may be a field other fields and its label may stand, in units. */
const REACH = 330;
/**
 * Five digits with what may stand between the digits of a number, the signs of which every address holds one, and the
 * scripts that have digits and signs of their own.
 */
const SIGNS =
  /\d\d(?:[ .\-/()[\]\t\x80-\uffff]{0,8}\d){3}|[@&\u0660-\u1fff\u3000-\uffef]|\.[A-Za-z\x80-\uffff]|[([{] ?[aA]/g;

/** The stretches of a text, whole lines in order, outside of which nothing can be a contact detail; the whole where it is short. */
export function skim(source: string): Span[] {
  if (source.length <= SHORT) return [{ start: 0, end: source.length }];
  const stretches: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  SIGNS.lastIndex = 0;
  for (let sign = SIGNS.exec(source); sign !== null; sign = SIGNS.exec(source)) {
    const behind = sign.index + sign[0].length + REACH;
    const front = sign.index - REACH;
    if (last === undefined || front > last.end) {
      last = { start: stretchStart(source, last?.end ?? 0, sign.index), end: 0 };
      stretches.push(last);
    }
    if (behind > last.end) {
      const line = source.indexOf("\n", behind);
      last.end = line < 0 ? source.length : line + 1;
    }
    // What stands in a stretch already needs no second look, but for its last units.
    SIGNS.lastIndex = Math.max(SIGNS.lastIndex, last.end - REACH);
  }
  return stretches;
}

/** Where what belongs to a sign may begin, not in front of `low`: with the paragraph above its own, or a line far enough away. */
function stretchStart(source: string, low: number, sign: number): number {
  const far = Math.max(low, sign - REACH);
  const front = source.slice(far, sign);
  const own = front.lastIndexOf("\n\n");
  const above = own > 0 ? front.lastIndexOf("\n\n", own - 1) : -1;
  return above >= 0 ? far + above + 2 : low + source.slice(low, far).lastIndexOf("\n") + 1;
}
