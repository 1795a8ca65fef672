import type { Board } from "./board.js";
import type { Bucket } from "./internal/bucket.js";
import { ByteWriter } from "./internal/byte-writer.js";
import type { Cells } from "./internal/cells.js";
import { MAX_VISITORS } from "./internal/pairs.js";
import { checksum, MAGIC, VERSION } from "./internal/snapshot-format.js";
import { type State, stateOf } from "./internal/state.js";

/**
 * The whole state of a board as bytes for `restoreBoard` and `mergeSnapshot`: equal states give equal bytes, whatever the
 * order in which they came about.
 * @throws {RankingError} `invalid-option` for what is no board.
 * @example
 * import { createBoard, snapshotBoard } from "@nightdesk/ranking";
 * const [one, other] = [createBoard({ timeZone: "UTC" }), createBoard({ timeZone: "UTC" })];
 * for (const id of ["a", "b"]) one.add(id, 0);
 * for (const id of ["b", "a"]) other.add(id, 0);
 * snapshotBoard(one).join() === snapshotBoard(other).join() // => true
 */
export function snapshotBoard(board: Board): Uint8Array {
  return writeSnapshot(stateOf(board));
}

/** Articles, visitors and readers stand in order of their names, whatever order they came in. */
function writeSnapshot(state: State): Uint8Array {
  const { engine } = state;
  engine.spill();
  for (const { cells } of [engine.archive, ...engine.buckets]) for (const part of cells) part.fold();
  const writer = new ByteWriter();
  for (const byte of MAGIC) writer.byte(byte);
  writer.varint(VERSION);
  writer.text(JSON.stringify({ ...state.options, dedupe: state.options.dedupe }));
  writer.varint(state.accepted + engine.added);
  for (const instant of [state.clock, engine.archiveEnd, engine.archiveLandmark]) writer.float(instant);
  writeNames(writer, [...state.rejected.keys()].sort(), (reason) => {
    writer.varint(state.rejected.get(reason) as number);
  });
  writeNames(writer, [...state.batches]);

  const ids = [...engine.slots.keys()].sort();
  writeNames(writer, ids);
  const ranks = rankOf(ids, engine.slots);
  const numbers = state.visitors?.numbers ?? new Map<string, number>();
  const readers = [...numbers.keys()].sort();
  writeNames(writer, readers);
  const visitorRanks = rankOf(readers, numbers);

  writer.varint(engine.buckets.length);
  for (const bucket of [engine.archive, ...engine.buckets]) {
    if (bucket !== engine.archive) {
      writer.float(bucket.start);
      writer.float(bucket.end);
      writer.byte(bucket.rolled ? 1 : 0);
    }
    const drained = bucket.cells.slice(engine.columns);
    for (const cells of bucket.cells.slice(0, engine.columns)) writeCells(writer, cells, ranks);
    writer.byte(drained.length > 0 ? 1 : 0);
    for (const cells of drained) writeCells(writer, cells, ranks);
    writePairs(writer, bucket, ranks, visitorRanks);
  }
  writeVisits(writer, state, ranks);
  return seal(writer.bytes());
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

function writePairs(
  writer: ByteWriter,
  bucket: Bucket,
  ranks: ReadonlyMap<number, number>,
  visitorRanks: ReadonlyMap<number, number>,
): void {
  const keys: number[] = [];
  for (const key of bucket.pairs?.sorted() ?? []) {
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

function seal(bytes: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(bytes.length + 4);
  sealed.set(bytes);
  const sum = checksum(bytes, bytes.length);
  for (let i = 0; i < 4; i++) sealed[bytes.length + i] = (sum >>> (8 * i)) & 255;
  return sealed;
}
