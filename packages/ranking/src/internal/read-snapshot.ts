import type { RejectReason } from "../board.js";
import type { ResolvedBoardOptions } from "../board-options.js";
import { countOnce } from "../count-once.js";
import { RankingError } from "../errors.js";
import { halfLife } from "../half-life.js";
import { uniqueVisitors } from "../unique-visitors.js";
import { ByteReader } from "./byte-reader.js";
import { Cells } from "./cells.js";
import { Pairs } from "./pairs.js";
import { checksum, MAGIC, VERSION } from "./snapshot-format.js";
import { createState, type State } from "./state.js";

/** The state of these bytes. @throws {RankingError} `damaged-snapshot`, `unknown-snapshot-version`. */
export function readSnapshot(bytes: Uint8Array): State {
  if (!(bytes instanceof Uint8Array) || MAGIC.some((byte, i) => bytes[i] !== byte)) throw damaged();
  if (bytes.length < 9 || checksum(bytes, bytes.length - 4) !== storedChecksum(bytes)) throw damaged();
  const reader = new ByteReader(bytes.subarray(MAGIC.length, bytes.length - 4));
  try {
    const version = reader.varint();
    if (version !== VERSION) {
      throw new RankingError(
        "unknown-snapshot-version",
        `snapshot: expected version ${VERSION}, got ${version}`,
      );
    }
    return readState(reader);
  } catch (cause) {
    if (cause instanceof RankingError && cause.code === "unknown-snapshot-version") throw cause;
    throw damaged(cause);
  }
}

function readState(reader: ByteReader): State {
  const { halfLivesMs, visitors, dedupe, ...options } = JSON.parse(reader.text()) as ResolvedBoardOptions;
  const state = createState({
    ...options,
    halfLives: halfLivesMs.map(halfLife),
    visitors: visitors ? uniqueVisitors() : undefined,
    dedupe: dedupe && countOnce(dedupe),
  });
  const { engine } = state;
  state.accepted = reader.varint();
  state.clock = reader.float();
  engine.tooLateBefore = state.clock - state.options.maxLateMs;
  engine.archiveEnd = reader.float();
  engine.archiveLandmark = reader.float();
  readNames(reader, (reason) => state.rejected.set(reason as RejectReason, reader.varint()));
  readNames(reader, (batch) => state.batches.add(batch));
  readNames(reader, (id) => engine.slotOf(id));
  readNames(reader, (visitor) => state.visitors?.numberOf(visitor));
  const articles = engine.names.length;
  const count = reader.varint();
  for (let i = -1; i < count; i++) {
    let bucket = engine.archive;
    if (i >= 0) {
      bucket = engine.createBucket(reader.float(), reader.float(), reader.byte() === 1);
      engine.buckets.push(bucket);
    }
    for (const cells of bucket.cells) {
      const total = readCells(reader, cells, articles);
      if (cells.whole) engine.volume += total;
    }
    if (reader.byte() === 1) {
      for (const _ of engine.signals) {
        const drained = new Cells(true);
        readCells(reader, drained, articles);
        bucket.cells.push(drained);
      }
    }
    let key = -1;
    const keys = Float64Array.from({ length: reader.length() }, () => (key += reader.varint() + 1));
    if (keys.length > 0) {
      bucket.pairs = new Pairs();
      bucket.pairs.replace(keys);
    }
  }
  readVisits(reader, state);
  if (!reader.done) throw new RangeError("there are bytes after the end");
  return state;
}

function readNames(reader: ByteReader, take: (name: string) => void): void {
  for (let rest = reader.length(); rest > 0; rest--) take(reader.text());
}

/** Reads cells and gives the sum of their amounts, each without its sign. */
function readCells(reader: ByteReader, cells: Cells, articles: number): number {
  let slot = -1;
  let total = 0;
  const slots: number[] = [];
  const amounts: number[] = [];
  for (let rest = reader.length(); rest > 0; rest--) {
    slot += reader.varint() + 1;
    if (slot >= articles) throw new RangeError("a cell has no article");
    slots.push(slot);
    const amount = cells.whole ? reader.signed() : reader.float();
    amounts.push(amount);
    total += Math.abs(amount);
  }
  cells.replace(slots, amounts);
  return total;
}

function readVisits(reader: ByteReader, state: State): void {
  for (let readers = reader.length(); readers > 0; readers--) {
    const name = reader.text();
    const byKey = new Map();
    for (let keys = reader.length(); keys > 0; keys--) {
      const key = reader.varint();
      const visits = Array.from({ length: reader.length() }, () => ({
        at: reader.float(),
        count: reader.varint(),
        counts: reader.byte() === 1,
      }));
      byKey.set(key, visits);
    }
    state.visits?.readers.set(name, byKey);
  }
}

function storedChecksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < 4; i++) sum |= (bytes[bytes.length - 4 + i] as number) << (8 * i);
  return sum >>> 0;
}

function damaged(cause?: unknown): RankingError {
  return new RankingError("damaged-snapshot", "snapshot: expected the whole bytes that snapshotBoard gave", {
    cause,
  });
}
