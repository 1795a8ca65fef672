import type {
  Board,
  BoardEntry,
  PopularOptions,
  ReadingEvent,
  RecordOptions,
  RecordOutcome,
  RejectReason,
  TopOptions,
} from "./board.js";
import { type BoardOptions, resolveOptions } from "./board-options.js";
import { type Change, countsRule, insertVisit, type Visit } from "./dedupe.js";
import { RankingError } from "./errors.js";
import { zoneOf } from "./internal/zone.js";
import { boundsIn, isInstant } from "./window.js";

const MAX_ID_UNITS = 1024;
const MAX_COUNT = 2 ** 53;
const ACCEPTED: RecordOutcome = Object.freeze({ accepted: true });

type Cell = { counts: number[]; decayed: number[]; visitors: Set<string> };
type Bucket = { start: number; cells: Map<string, Cell> };

/**
 * An empty board: it counts readings as they come, in any order, and lists the most read of any window.
 * @throws {RankingError} `invalid-option` for an option out of its range.
 * @example
 * import { createBoard } from "@nightdesk/ranking";
 * const board = createBoard({ timeZone: "Asia/Phnom_Penh" });
 * const now = Date.UTC(2026, 1, 19, 12);
 * board.record({ id: "summit", at: now });
 * board.top({ k: 5, window: "week", now }) // => [{ id: "summit", score: 1, rank: 1 }]
 */
export function createBoard(options: BoardOptions): Board {
  return build(options, []);
}

type StoredBucket = [number, [string, number[], number[], string[]][]];

function build(given: BoardOptions, stored: StoredBucket[]): Board {
  const options = resolveOptions(given);
  const zone = zoneOf(options.timeZone);
  const signals = Object.keys(options.signals);
  const weights = Object.values(options.signals);
  const rule = options.dedupe && countsRule(options.dedupe, zone);
  const buckets = new Map<number, Bucket>();
  const visits = new Map<string, Visit[]>();
  const rejected: Partial<Record<RejectReason, number>> = {};
  let accepted = 0;
  for (const [start, cells] of stored) {
    buckets.set(start, {
      start,
      cells: new Map(
        cells.map(([id, counts, decayed, visitors]) => [
          id,
          { counts, decayed, visitors: new Set(visitors) },
        ]),
      ),
    });
  }

  function cellAt(id: string, at: number): { cell: Cell; start: number } {
    const grid = Math.floor(at / options.bucketMs) * options.bucketMs;
    const start = Math.max(grid, zone.startOfDay(zone.dayAt(at)));
    let bucket = buckets.get(start);
    if (!bucket) {
      bucket = { start, cells: new Map() };
      buckets.set(start, bucket);
    }
    let cell = bucket.cells.get(id);
    if (!cell) {
      cell = {
        counts: signals.map(() => 0),
        decayed: options.halfLivesMs.map(() => 0),
        visitors: new Set(),
      };
      bucket.cells.set(id, cell);
    }
    return { cell, start };
  }

  function apply(id: string, signal: number, { at, count }: Change): void {
    const { cell, start } = cellAt(id, at);
    cell.counts[signal] = (cell.counts[signal] ?? 0) + count;
    options.halfLivesMs.forEach((halfLife, i) => {
      const worth = count * (weights[signal] ?? 0) * 2 ** ((at - start) / halfLife);
      cell.decayed[i] = (cell.decayed[i] ?? 0) + worth;
    });
  }

  function reject(reason: RejectReason): RecordOutcome {
    rejected[reason] = (rejected[reason] ?? 0) + 1;
    return { accepted: false, reason };
  }

  function record(event: ReadingEvent, { now }: RecordOptions = {}): RecordOutcome {
    if (typeof event !== "object" || event === null) return reject("invalid-event");
    const { id, at, count = 1, signal = signals[0] as string } = event;
    if (typeof id !== "string" || id === "" || id.length > MAX_ID_UNITS) return reject("invalid-id");
    if (!isInstant(at)) return reject("invalid-at");
    if (!Number.isInteger(count) || count === 0 || Math.abs(count) > MAX_COUNT)
      return reject("invalid-count");
    const column = signals.indexOf(signal);
    if (column < 0) return reject("unknown-signal");
    if (now !== undefined && at > now + options.maxSkewMs) return reject("from-the-future");
    if (now !== undefined && at <= now - options.dayRetentionMs) return reject("too-late");
    const reader = options.dedupe?.by === "session" ? event.session : event.visitor;
    if (rule && reader !== undefined && count > 0) {
      const key = JSON.stringify([id, column, reader]);
      const seen = visits.get(key) ?? [];
      visits.set(key, seen);
      const changes = insertVisit(seen, at, count, rule);
      for (const change of changes) apply(id, column, change);
      if (changes.length === 0) return reject("duplicate");
    } else {
      apply(id, column, { at, count });
    }
    if (options.visitors && event.visitor !== undefined) cellAt(id, at).cell.visitors.add(event.visitor);
    accepted++;
    return ACCEPTED;
  }

  function cellsOf(from: number, to: number): Map<string, Cell[]> {
    const byId = new Map<string, Cell[]>();
    for (const bucket of [...buckets.values()].sort((a, b) => a.start - b.start)) {
      if (bucket.start < from || bucket.start >= to) continue;
      for (const [id, cell] of bucket.cells) {
        const cells = byId.get(id);
        if (cells) cells.push(cell);
        else byId.set(id, [cell]);
      }
    }
    return byId;
  }

  function top({ k = 5, window = "week", now, filter, measure = "score" }: TopOptions): BoardEntry[] {
    if (measure === "visitors" && !options.visitors) {
      throw new RankingError(
        "uniques-not-tracked",
        'measure: "visitors" needs a board made with visitors: true',
      );
    }
    const { from, to } = boundsIn(window, now, zone, options.firstDay);
    const scores: [string, number][] = [];
    for (const [id, cells] of cellsOf(from, to)) {
      scores.push([id, measure === "visitors" ? uniqueOf(cells) : scoreOf(cells)]);
    }
    return rank(scores, checkK(k), filter);
  }

  function scoreOf(cells: Cell[]): number {
    return weights.reduce(
      (sum, weight, i) => sum + weight * cells.reduce((all, cell) => all + (cell.counts[i] ?? 0), 0),
      0,
    );
  }

  function popular({ k = 5, now, halfLifeMs, filter }: PopularOptions): BoardEntry[] {
    if (halfLifeMs === undefined) return top({ k, window: "all", now, ...(filter && { filter }) });
    const index = options.halfLivesMs.indexOf(halfLifeMs);
    if (index < 0) {
      throw new RankingError(
        "half-life-not-tracked",
        `halfLifeMs: expected one of the board's halfLivesMs (${options.halfLivesMs.join(", ") || "none"}), got ${halfLifeMs}`,
      );
    }
    const { from, to } = boundsIn("all", now, zone, options.firstDay);
    const scores = new Map<string, number>();
    for (const bucket of [...buckets.values()].sort((a, b) => a.start - b.start)) {
      if (bucket.start < from || bucket.start >= to) continue;
      const factor = 2 ** ((bucket.start - now) / halfLifeMs);
      for (const [id, cell] of bucket.cells) {
        scores.set(id, (scores.get(id) ?? 0) + (cell.decayed[index] ?? 0) * factor);
      }
    }
    return rank([...scores], checkK(k), filter);
  }

  function remove(id: string): boolean {
    let found = false;
    for (const bucket of buckets.values()) found = bucket.cells.delete(id) || found;
    return found;
  }

  function snapshot(): Uint8Array {
    const state: StoredBucket[] = [...buckets.values()]
      .sort((a, b) => a.start - b.start)
      .map(({ start, cells }) => [
        start,
        [...cells]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, cell]) => [id, cell.counts, cell.decayed, [...cell.visitors].sort()]),
      ]);
    const text = JSON.stringify({ version: 0, options: given, state });
    const bytes = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++) {
      bytes[2 * i] = text.charCodeAt(i) & 255;
      bytes[2 * i + 1] = text.charCodeAt(i) >> 8;
    }
    return bytes;
  }

  return {
    record,
    top,
    popular,
    remove,
    snapshot,
    stats: () => ({
      articles: cellsOf(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY).size,
      accepted,
      rejected: { ...rejected },
    }),
  };
}

/**
 * The board whose state `snapshot` gave, options included.
 * @throws {RankingError} `damaged-snapshot` for bytes that are not whole, `unknown-snapshot-version` for a newer format.
 */
export function restoreBoard(bytes: Uint8Array): Board {
  let text = "";
  for (let i = 0; i + 1 < bytes.length; i += 2)
    text += String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8));
  try {
    const { options, state } = JSON.parse(text) as { options: BoardOptions; state: StoredBucket[] };
    return build(options, state);
  } catch (cause) {
    throw new RankingError("damaged-snapshot", "snapshot: expected the whole bytes that snapshot() gave", {
      cause,
    });
  }
}

function uniqueOf(cells: Cell[]): number {
  const all = new Set<string>();
  for (const cell of cells) for (const visitor of cell.visitors) all.add(visitor);
  return all.size;
}

function checkK(k: number): number {
  if (Number.isInteger(k) && k >= 0) return k;
  throw new RankingError("invalid-option", `k: expected a whole number of 0 or more, got ${String(k)}`);
}

function rank(scores: [string, number][], k: number, filter?: (id: string) => boolean): BoardEntry[] {
  return scores
    .filter(([id, score]) => score > 0 && (filter === undefined || filter(id)))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, k)
    .map(([id, score], i) => ({ id, score, rank: i + 1 }));
}
