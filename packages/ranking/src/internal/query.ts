import { type Bucket, indexFrom } from "./bucket.js";
import type { Engine } from "./engine.js";
import { LiveList } from "./live-list.js";
import { addBucket, moveList } from "./move-list.js";
import { type Pick, selectTop } from "./select-top.js";

/** More entries than this are not kept up to date but looked for at each query. */
const MOST_LIVE = 256;
/** How many windows are kept up to date at once; each costs some time at each reading. */
const MOST_LISTS = 6;

/** What a list sums, over which instants, and how much of it is wanted. */
export type Query = {
  /** Names the window, so that its list is found again when time has moved on. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** The instant as of which decaying scores stand. */
  readonly now: number;
  /** The index of a half-life, or undefined for weighted counts. */
  readonly halfLife?: number | undefined;
  readonly k: number;
  readonly filter?: ((id: string) => boolean) | undefined;
};

/** The first `k` of a query in order. */
export function select(engine: Engine, query: Query, asked: Set<string>): readonly Pick[] {
  const list = liveList(engine, query, asked);
  if (list) {
    moveList(engine, list, query.from);
    const wanted = query.filter ? Math.min(MOST_LIVE, 4 * query.k + 16) : query.k;
    let picks = list.top(wanted);
    const all = picks.length < wanted;
    const { filter } = query;
    if (filter) picks = picks.filter(({ slot }) => filter(engine.names[slot] as string)).slice(0, query.k);
    if (!filter || all || picks.length === query.k) {
      const { halfLife, landmark } = list.terms;
      const factor = halfLife?.factor(landmark - query.now);
      return factor === undefined ? picks : picks.map(({ slot, score }) => ({ slot, score: score * factor }));
    }
  }
  return selectTop(query.k, scoresOf(engine, query), engine.names, undefined, query.filter);
}

/** The scores of every slot, counted afresh from the buckets. */
export function scoresOf(engine: Engine, query: Query): Float64Array {
  engine.widen();
  engine.tally.settle();
  const list = createList(engine, query, query.now);
  const buckets = bucketsIn(engine, query.from, query.to);
  for (const bucket of buckets) addBucket(engine, list, bucket, 1);
  list.scale = engine.open && buckets.includes(engine.open) ? list.worthAt(engine.openStart) : 0;
  return list.scores();
}

export function bucketsIn(engine: Engine, from: number, to: number): Bucket[] {
  const buckets = engine.buckets.slice(indexFrom(engine.buckets, from), indexFrom(engine.buckets, to));
  return from === Number.NEGATIVE_INFINITY ? [engine.archive, ...buckets] : buckets;
}

function liveList(engine: Engine, query: Query, asked: Set<string>): LiveList | undefined {
  const newest = engine.buckets.at(-1);
  if (query.k > MOST_LIVE || newest === undefined || newest.start >= query.to) return undefined;
  const { lists, open } = engine;
  engine.widen();
  engine.tally.settle();
  const known = lists.get(query.key);
  // Worths grow with time until numbers end: then the list starts again from a later landmark.
  if (known && !(known.worthAt(newest.start) > 2 ** 500)) return known;
  lists.delete(query.key);
  // A window asked for only once is not worth keeping.
  if (!asked.has(query.key)) {
    if (asked.size > 64) asked.clear();
    asked.add(query.key);
    return undefined;
  }
  if (lists.size >= MOST_LISTS) {
    const [oldest] = lists.keys();
    lists.delete(oldest as string);
  }
  engine.spill();
  const list = createList(engine, query, newest.start);
  lists.set(query.key, list);
  if (open) list.setOpen(open.start, open.end);
  return list;
}

function createList(
  { signals, weights, halfLives, tally, names, isWide }: Engine,
  { halfLife }: Query,
  landmark: number,
): LiveList {
  const eventWeight = weights[0] as number;
  const terms =
    halfLife === undefined
      ? { first: 0, weights, open: 0 }
      : { first: signals.length + halfLife, weights: [1], open: halfLife, halfLife: halfLives[halfLife] };
  return new LiveList({ ...terms, eventWeight, landmark }, tally, names, isWide);
}
