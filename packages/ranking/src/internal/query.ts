import { exp2 } from "@internal/portable-math";
import type { Bucket } from "./bucket.js";
import { indexFrom } from "./bucket.js";
import type { Engine } from "./engine.js";
import { LiveList } from "./live-list.js";
import { moveList } from "./move-list.js";
import { MAX_VISITORS, union } from "./pairs.js";
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
  engine.flush();
  const list = liveList(engine, query, asked);
  if (list) {
    moveList(engine, list, query.from);
    const wanted = query.filter ? Math.min(MOST_LIVE, 4 * query.k + 16) : query.k;
    let picks = list.top(wanted, engine.names.length);
    const all = picks.length < wanted;
    const { filter } = query;
    if (filter) picks = picks.filter(({ slot }) => filter(engine.names[slot] as string)).slice(0, query.k);
    if (!filter || all || picks.length === query.k)
      return picks.map((pick) => scaled(pick, engine, list, query));
  }
  return selectTop(query.k, scoresOf(engine, query), engine.names, undefined, query.filter);
}

/** The scores of every slot, counted afresh from the buckets. */
export function scoresOf(engine: Engine, { from, to, now, halfLife }: Query): Float64Array {
  const buckets = bucketsIn(engine, from, to);
  if (halfLife !== undefined) {
    const ms = engine.options.halfLivesMs[halfLife] as number;
    return engine.sum(engine.signals.length + halfLife, buckets, (bucket) => {
      return exp2((engine.landmarkOf(bucket) - now) / ms);
    });
  }
  const scores = new Float64Array(engine.names.length);
  for (const [signal, weight] of engine.weights.entries()) {
    const sums = engine.sum(signal, buckets, () => 1);
    for (let slot = 0; slot < sums.length; slot++) {
      scores[slot] = (scores[slot] as number) + weight * (sums[slot] as number);
    }
  }
  return scores;
}

/** The number of distinct visitors of every slot in these instants. */
export function visitorsOf(engine: Engine, from: number, to: number): Float64Array {
  const counts = new Float64Array(engine.names.length);
  for (const key of union(bucketsIn(engine, from, to).map((bucket) => bucket.pairs))) {
    const slot = Math.floor(key / MAX_VISITORS);
    counts[slot] = (counts[slot] as number) + 1;
  }
  return counts;
}

function bucketsIn(engine: Engine, from: number, to: number): Bucket[] {
  const buckets = engine.buckets.slice(indexFrom(engine.buckets, from), indexFrom(engine.buckets, to));
  return from === Number.NEGATIVE_INFINITY ? [engine.archive, ...buckets] : buckets;
}

function liveList(engine: Engine, query: Query, asked: Set<string>): LiveList | undefined {
  const newest = engine.buckets.at(-1);
  if (query.k > MOST_LIVE || newest === undefined || newest.start >= query.to) return undefined;
  const known = engine.lists.get(query.key);
  if (known) {
    if (query.halfLife === undefined) return known;
    const halfLives =
      (newest.start - known.landmark) / (engine.options.halfLivesMs[query.halfLife] as number);
    // Worths grow with time until numbers end: then the list starts again from a later landmark.
    if (halfLives < 500) return known;
    engine.lists.delete(query.key);
  }
  // A window asked for only once is not worth keeping.
  if (!asked.has(query.key)) {
    if (asked.size > 64) asked.clear();
    asked.add(query.key);
    return undefined;
  }
  if (engine.lists.size >= MOST_LISTS) {
    const [oldest] = engine.lists.keys();
    engine.lists.delete(oldest as string);
  }
  engine.spill();
  const columns =
    query.halfLife === undefined
      ? engine.signals.map((_, signal) => signal)
      : [engine.signals.length + query.halfLife];
  const list = new LiveList(
    columns.map((column) => ({
      base: engine.createTable(),
      dense: engine.dense[column] as Int32Array,
      scale: 1,
      weight: engine.weights[query.halfLife === undefined ? column : -1] ?? 1,
    })),
    query.halfLife !== undefined,
    newest.start,
    engine.names,
    engine.capacity,
  );
  engine.lists.set(query.key, list);
  engine.setScales(list);
  return list;
}

function scaled(pick: Pick, engine: Engine, list: LiveList, { halfLife, now }: Query): Pick {
  if (halfLife === undefined) return pick;
  const ms = engine.options.halfLivesMs[halfLife] as number;
  return { slot: pick.slot, score: pick.score * exp2((list.landmark - now) / ms) };
}
