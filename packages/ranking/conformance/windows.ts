/** A window in time and what it is called in a message. */
export type Span = { from: number; to: number };

const HOUR = 3_600_000;
const QUARTER = HOUR / 4;

/**
 * The weeks of a zone from a weekday on that touch a stretch of time, found by asking the runtime for the local date of
 * every quarter of an hour: a new week begins where the date becomes one of that weekday.
 */
export function weeksOf(timeZone: string, weekday: string, from: number, to: number): Span[] {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, weekday: "short", dateStyle: undefined });
  const starts: number[] = [];
  let before = "";
  const first = Math.floor(from / HOUR) * HOUR - 9 * 24 * HOUR;
  for (let at = first; at < to + 9 * 24 * HOUR; at += QUARTER) {
    const day = format.format(at);
    if (day === weekday && before !== "" && before !== weekday) starts.push(at);
    before = day;
  }
  const weeks: Span[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const span = { from: starts[i] as number, to: starts[i + 1] as number };
    if (span.to > from && span.from <= to) weeks.push(span);
  }
  return weeks;
}
