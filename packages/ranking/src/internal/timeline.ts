import type { ResolvedBoardOptions } from "../board-options.js";
import type { HalfLife } from "../half-life.js";
import { type Bucket, createBucket, indexFrom } from "./bucket.js";
import { type Zone, zoneOf } from "./zone.js";

/** The buckets of a board in order of time, and the open one. */
export class Timeline {
  readonly options: ResolvedBoardOptions;
  readonly zone: Zone;
  readonly signals: readonly string[];
  readonly halfLives: readonly HalfLife[];
  /** How many cells a bucket has. */
  readonly columns: number;
  readonly buckets: Bucket[] = [];
  /** What was rolled out of the days, all of it before `archiveEnd`; its worths are as of `archiveLandmark`. */
  archive: Bucket;
  archiveEnd = Number.NEGATIVE_INFINITY;
  archiveLandmark = Number.NEGATIVE_INFINITY;
  /** The newest bucket, if single events of it are counted dense. */
  open: Bucket | undefined;
  openStart = Number.NaN;
  openEnd = Number.NaN;

  constructor(options: ResolvedBoardOptions, halfLives: readonly HalfLife[]) {
    this.options = options;
    this.zone = zoneOf(options.timeZone);
    this.signals = Object.keys(options.signals);
    this.halfLives = halfLives;
    this.columns = this.signals.length + halfLives.length;
    this.archive = this.createBucket(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY);
  }

  createBucket(start: number, end: number, rolled = false): Bucket {
    return createBucket(start, end, rolled, this.signals.length, this.halfLives.length);
  }

  /** The bucket that holds the instant, a new one where there is none. */
  bucketAt(at: number): Bucket {
    if (this.open && at >= this.openStart && at < this.openEnd) return this.open;
    const index = indexFrom(this.buckets, Math.floor(at) + 1) - 1;
    const found = this.buckets[index];
    if (found && at < found.end) return found;
    const { bucketMs } = this.options;
    const grid = Math.floor(at / bucketMs) * bucketMs;
    const day = this.zone.dayAt(at);
    const bucket = this.createBucket(
      Math.max(grid, this.zone.startOfDay(day)),
      Math.min(grid + bucketMs, this.zone.startOfDay(day + 1)),
    );
    this.buckets.splice(index + 1, 0, bucket);
    return bucket;
  }

  /** The day that holds the instant, if finer buckets were rolled into it. */
  rolledAt(at: number): Bucket | undefined {
    const bucket = this.buckets[indexFrom(this.buckets, at + 1) - 1];
    return bucket?.rolled && at < bucket.end ? bucket : undefined;
  }

  get archiveIsEmpty(): boolean {
    return this.archive.cells.every((cells) => cells.isEmpty);
  }

  /** The instant as of which a bucket's worths stand. */
  landmarkOf(bucket: Bucket): number {
    return bucket === this.archive ? this.archiveLandmark : bucket.start;
  }
}
