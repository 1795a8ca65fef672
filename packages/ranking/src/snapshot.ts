import type { RejectReason } from "./board.js";
import { type BoardOptions, resolveOptions } from "./board-options.js";
import { RankingError } from "./errors.js";
import type { Bucket } from "./internal/bucket.js";
import { ByteReader } from "./internal/byte-reader.js";
import { ByteWriter } from "./internal/byte-writer.js";
import type { Cells } from "./internal/cells.js";
import { MAX_VISITORS } from "./internal/pairs.js";
import { createState, type State } from "./internal/state.js";

/** "NDRB", and the version of what follows. */
const MAGIC = [0x4e, 0x44, 0x52, 0x42];
const VERSION = 1;

/** The bytes of a state, in which articles, visitors and readers stand in order of their names, whatever order they came in. */
export function writeSnapshot(state: State): Uint8Array {
  const { engine } = state;
  engine.spill();
  engine.fold();
  const writer = new ByteWriter();
  for (const byte of MAGIC) writer.byte(byte);
  writer.varint(VERSION);
  writer.text(JSON.stringify({ ...state.options, dedupe: state.options.dedupe }));
  writer.varint(state.accepted);
  for (const instant of [state.clock, engine.archiveEnd, engine.archiveLandmark]) writer.float(instant);
  writeNames(writer, [...state.rejected.keys()].sort(), (reason) => {
    writer.varint(state.rejected.get(reason) as number);
  });
  writeNames(writer, [...state.batches]);

  const ids = [...engine.slots.keys()].sort();
  writeNames(writer, ids);
  const ranks = rankOf(ids, engine.slots);
  const readers = [...state.visitors.keys()].sort();
  writeNames(writer, readers);
  const visitorRanks = rankOf(readers, state.visitors);

  writer.varint(engine.buckets.length);
  for (const bucket of [engine.archive, ...engine.buckets]) {
    if (bucket !== engine.archive) {
      writer.float(bucket.start);
      writer.float(bucket.end);
      writer.byte(bucket.rolled ? 1 : 0);
    }
    for (const cells of bucket.cells) writeCells(writer, cells, ranks);
    const { drained } = bucket;
    writer.byte(drained ? 1 : 0);
    for (const cells of drained ?? []) writeCells(writer, cells, ranks);
    writePairs(writer, bucket, ranks, visitorRanks);
  }
  writeVisits(writer, state, ranks);
  return seal(writer.bytes());
}

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
  const state = createState(resolveOptions(JSON.parse(reader.text()) as BoardOptions));
  const { engine } = state;
  state.accepted = reader.varint();
  state.clock = reader.float();
  engine.archiveEnd = reader.float();
  engine.archiveLandmark = reader.float();
  readNames(reader, (reason) => state.rejected.set(reason as RejectReason, reader.varint()));
  readNames(reader, (batch) => state.batches.add(batch));
  readNames(reader, (id) => engine.slotOf(id));
  readNames(reader, (visitor) => state.visitors.set(visitor, state.visitors.size));
  const sums = engine.createTable();
  const count = reader.varint();
  for (let i = -1; i < count; i++) {
    let bucket = engine.archive;
    if (i >= 0) {
      bucket = engine.createBucket(reader.float(), reader.float(), reader.byte() === 1);
      engine.buckets.push(bucket);
    }
    for (const cells of bucket.cells) {
      const total = readCells(reader, cells, sums);
      if (cells.whole) engine.volume += total;
    }
    if (reader.byte() === 1) {
      const { cells } = engine.createBucket(0, 0);
      const drained = cells.slice(0, engine.signals.length);
      for (const part of drained) readCells(reader, part, sums);
      bucket.drained = drained;
    }
    let key = -1;
    const keys = Float64Array.from({ length: reader.length() }, () => (key += reader.varint() + 1));
    bucket.pairs.replace(keys);
  }
  readVisits(reader, state);
  if (!reader.done) throw new RangeError("there are bytes after the end");
  return state;
}

function writeNames<Name extends string>(
  writer: ByteWriter,
  names: readonly Name[],
  then?: (name: Name) => void,
): void {
  writer.varint(names.length);
  for (const name of names) {
    writer.text(name);
    then?.(name);
  }
}

function readNames(reader: ByteReader, take: (name: string) => void): void {
  for (let rest = reader.length(); rest > 0; rest--) take(reader.text());
}

/** The place in order of each numbered name, by its number. */
function rankOf(sorted: readonly string[], numbers: ReadonlyMap<string, number>): Map<number, number> {
  return new Map(sorted.map((name, rank) => [numbers.get(name) as number, rank]));
}

function writeCells(writer: ByteWriter, cells: Cells, ranks: ReadonlyMap<number, number>): void {
  const entries: [number, number][] = [];
  cells.each((slot, amount) => {
    const rank = ranks.get(slot);
    if (rank !== undefined) entries.push([rank, amount]);
  });
  entries.sort(([a], [b]) => a - b);
  writer.varint(entries.length);
  let last = -1;
  for (const [rank, amount] of entries) {
    writer.varint(rank - last - 1);
    last = rank;
    if (cells.whole) writer.signed(amount);
    else writer.float(amount);
  }
}

/** Reads cells and gives the sum of their amounts, each without its sign. */
function readCells(reader: ByteReader, cells: Cells, sums: Float64Array): number {
  let slot = -1;
  let total = 0;
  const slots: number[] = [];
  for (let rest = reader.length(); rest > 0; rest--) {
    slot += reader.varint() + 1;
    if (slot >= sums.length) throw new RangeError("a cell has no article");
    slots.push(slot);
    const amount = cells.whole ? reader.signed() : reader.float();
    sums[slot] = amount;
    total += Math.abs(amount);
  }
  cells.replace(sums, slots);
  return total;
}

function writePairs(
  writer: ByteWriter,
  bucket: Bucket,
  ranks: ReadonlyMap<number, number>,
  visitorRanks: ReadonlyMap<number, number>,
): void {
  const keys: number[] = [];
  for (const key of bucket.pairs.sorted()) {
    const rank = ranks.get(Math.floor(key / MAX_VISITORS));
    if (rank !== undefined) keys.push(rank * MAX_VISITORS + (visitorRanks.get(key % MAX_VISITORS) as number));
  }
  keys.sort((a, b) => a - b);
  writer.varint(keys.length);
  let last = -1;
  for (const key of keys) {
    writer.varint(key - last - 1);
    last = key;
  }
}

function writeVisits(writer: ByteWriter, state: State, ranks: ReadonlyMap<number, number>): void {
  const signals = state.engine.signals.length;
  const readers = [...(state.visits?.readers ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  writer.varint(readers.length);
  for (const [reader, byKey] of readers) {
    writer.text(reader);
    const known = [...byKey]
      .map(([key, visits]) => ({
        key: (ranks.get(Math.floor(key / signals)) ?? -1) * signals + (key % signals),
        visits,
      }))
      .filter(({ key }) => key >= 0)
      .sort((a, b) => a.key - b.key);
    writer.varint(known.length);
    for (const { key, visits } of known) {
      writer.varint(key);
      writer.varint(visits.length);
      for (const visit of visits) {
        writer.float(visit.at);
        writer.varint(visit.count);
        writer.byte(visit.counts ? 1 : 0);
      }
    }
  }
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

function seal(bytes: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(bytes.length + 4);
  sealed.set(bytes);
  const sum = checksum(bytes, bytes.length);
  for (let i = 0; i < 4; i++) sealed[bytes.length + i] = (sum >>> (8 * i)) & 255;
  return sealed;
}

function storedChecksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < 4; i++) sum |= (bytes[bytes.length - 4 + i] as number) << (8 * i);
  return sum >>> 0;
}

/** FNV-1a, 32 bits, which notices every change of a single byte. */
function checksum(bytes: Uint8Array, length: number): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < length; i++) sum = Math.imul(sum ^ (bytes[i] as number), 0x01000193);
  return sum >>> 0;
}

function damaged(cause?: unknown): RankingError {
  return new RankingError("damaged-snapshot", "snapshot: expected the whole bytes that snapshot() gave", {
    cause,
  });
}
