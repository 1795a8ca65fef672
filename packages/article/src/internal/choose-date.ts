import type { DateCandidate, FoundDate } from "./date-candidates.js";

/** The day for which most speaks, and of what says it the most exact. */
export function chooseDate(
  published: readonly DateCandidate[],
  modified: readonly DateCandidate[],
): FoundDate | undefined {
  // A page that shows one date often calls it that of the last change.
  const all = [...published, ...modified.map((one) => ({ ...one, confidence: one.confidence * 0.55 }))];
  const settled = all.map((one) => settle(one, all)).map((one) => shown(one, all));
  const doubts = new Map<string, number>();
  for (const { date, confidence } of unique(settled)) {
    const day = date.iso.slice(0, 10);
    doubts.set(day, (doubts.get(day) ?? 1) * (1 - confidence));
  }
  let best: DateCandidate | undefined;
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
function unique(candidates: readonly DateCandidate[]): DateCandidate[] {
  const kept = new Map<string, DateCandidate>();
  for (const one of candidates) {
    const key = `${one.source} ${one.date.iso.slice(0, 10)}`;
    const before = kept.get(key);
    if (before === undefined || before.confidence < one.confidence) kept.set(key, one);
  }
  return [...kept.values()];
}

function doubtOf({ date }: DateCandidate, doubts: ReadonlyMap<string, number>): number {
  return doubts.get(date.iso.slice(0, 10)) ?? 1;
}

function exactness({ date, source }: DateCandidate): number {
  const local = date.offset !== undefined && date.offset !== "+00:00" ? 4 : 0;
  return (
    local + (date.at !== undefined ? 2 : 0) + (date.precision !== "day" ? 1 : 0) + (source === "url" ? -1 : 0)
  );
}

/** The reading of "3/4/2020" that something else on the page says too. */
function settle(one: DateCandidate, all: readonly DateCandidate[]): DateCandidate {
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
function shown(one: DateCandidate, all: readonly DateCandidate[]): DateCandidate {
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

/** The surest date of a change, and of those on its day the most exact. */
export function chooseModified(modified: readonly DateCandidate[]): FoundDate | undefined {
  const [first] = [...modified].sort((a, b) => b.confidence - a.confidence || exactness(b) - exactness(a));
  if (first === undefined) return undefined;
  const same = modified.filter(({ date }) => date.iso.slice(0, 10) === first.date.iso.slice(0, 10));
  const best = same.reduce((a, b) => (exactness(b) > exactness(a) ? b : a), first);
  const { other, ...found } = best;
  void other;
  return { ...found, confidence: first.confidence };
}
