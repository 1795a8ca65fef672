/** A log of readings of articles, skewed as real ones are, mostly in order. */
export type Workload = {
  readonly ids: readonly string[];
  /** The article of each event, by its index in `ids`. */
  readonly articles: Int32Array;
  /** The instant of each event. */
  readonly ats: Float64Array;
  readonly startAt: number;
  readonly endAt: number;
};

const DAY_MS = 86_400_000;

/** Events of Zipf 1.07 over so many days, 0.5 % of them up to ten minutes late; the same at each call. */
export function createWorkload(articleCount: number, eventCount: number, days: number): Workload {
  let seed = 42;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed + 0.5) / 2 ** 32;
  };
  const cumulated = new Float64Array(articleCount);
  let total = 0;
  for (let rank = 0; rank < articleCount; rank++) {
    total += 1 / (rank + 1) ** 1.07;
    cumulated[rank] = total;
  }
  const articleOf = Int32Array.from({ length: articleCount }, (_, rank) => rank);
  for (let i = articleCount - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [articleOf[i], articleOf[j]] = [articleOf[j] as number, articleOf[i] as number];
  }
  const startAt = Date.UTC(2026, 0, 4, 17);
  const articles = new Int32Array(eventCount);
  const ats = new Float64Array(eventCount);
  for (let event = 0; event < eventCount; event++) {
    const share = random() * total;
    let low = 0;
    let high = articleCount - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulated[middle] as number) < share) low = middle + 1;
      else high = middle;
    }
    articles[event] = articleOf[low] as number;
    const lateMs = random() < 0.005 ? Math.floor(random() * 600_000) : 0;
    ats[event] = Math.max(startAt, startAt + Math.floor(event * ((days * DAY_MS) / eventCount)) - lateMs);
  }
  const ids = Array.from({ length: articleCount }, (_, i) => `/news/${(i * 7919).toString(36)}/article-${i}`);
  return { ids, articles, ats, startAt, endAt: startAt + days * DAY_MS };
}
