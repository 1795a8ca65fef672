import type { HalfLife } from "../half-life.js";
import { isBefore, type Pick, selectTop } from "./select-top.js";
import { grown, type Tally } from "./tally.js";

/** The least number of candidates that a list keeps; it holds up to twice as many. */
const LEAST_KEPT = 64;

/** A number for each slot. */
export type Sums = Int32Array | Float64Array;

/** What a list sums up: counts of all signals by weight, or the worths of one half-life. */
export type Terms = {
  /** The first of the buckets' columns that it sums, and a weight for it and each that follows. */
  readonly first: number;
  readonly weights: readonly number[];
  /** The weight of the first signal. */
  readonly eventWeight: number;
  readonly halfLife?: HalfLife | undefined;
  /** Which of the open bucket's worths, for a half-life. */
  readonly open: number;
  /** The instant as of which worths stand. */
  readonly landmark: number;
};

/**
 * The running scores of one window that reaches up to the present, and the articles that can be first in it: candidates,
 * and a bound that no other article passes. A query looks at the candidates alone; only when fewer than `k` of them stand
 * before the bound are all articles looked at again.
 */
export class LiveList {
  readonly terms: Terms;
  /** The sums of each column over everything in the window but the open bucket's dense part, by slot. */
  readonly bases: Sums[];
  /** The window's first instant: buckets that start before it are not in `bases`. */
  from = Number.POSITIVE_INFINITY;
  /** What one unit of the open bucket's dense part counts for in the first base. */
  scale = 1;
  /** The most that one event can add to a score. */
  #unit: number;
  #asked = Number.NaN;
  #worth = 1;
  readonly #tally: Tally;
  readonly #sums: typeof Int32Array | typeof Float64Array;
  readonly #names: readonly (string | undefined)[];
  #marks: Uint8Array;
  #kept = LEAST_KEPT;
  #candidates = new Int32Array(2 * LEAST_KEPT);
  #count = 0;
  #boundScore = 0;
  #boundId = "";

  constructor(terms: Terms, tally: Tally, names: readonly (string | undefined)[], isWide: boolean) {
    this.terms = terms;
    this.#tally = tally;
    this.#names = names;
    const capacity = tally.cells.length;
    this.#marks = new Uint8Array(capacity);
    this.#sums = isWide || terms.halfLife ? Float64Array : Int32Array;
    this.bases = terms.weights.map(() => new this.#sums(capacity));
    this.#unit = terms.halfLife ? 0 : terms.eventWeight;
  }

  grow(capacity: number): void {
    this.#marks = grown(this.#marks, new Uint8Array(capacity));
    this.bases.forEach((base, i) => {
      this.bases[i] = grown<Sums>(base, new this.#sums(capacity));
    });
  }

  /** What a unit of a bucket's cells is worth here, as of the instant where those stand: 1 for counts. */
  worthAt(instant: number): number {
    const { halfLife, landmark } = this.terms;
    // Late events mostly ask for the same bucket, and powers are slow.
    if (halfLife && instant !== this.#asked) {
      this.#asked = instant;
      this.#worth = halfLife.factor(instant - landmark);
    }
    return this.#worth;
  }

  /** Takes in the open bucket's start and end. Where an event comes to weigh more than before, slots must be seen sooner. */
  setOpen(start: number, end: number): void {
    this.scale = this.worthAt(start);
    if (!this.terms.halfLife) return;
    const unit = this.terms.eventWeight * this.worthAt(end);
    if (!(unit < 2 ** 16 * this.#unit)) {
      this.#unit = unit;
      this.#tally.wakeAll();
    }
    for (; this.#unit < unit; this.#unit *= 2) this.#tally.hurry();
  }

  scoreOf(slot: number): number {
    const { weights, halfLife, open } = this.terms;
    const dense = halfLife
      ? ((this.#tally.worths[open] as Float64Array)[slot] as number)
      : this.#tally.countOf(slot);
    let score = (weights[0] as number) * (((this.bases[0] as Sums)[slot] as number) + dense * this.scale);
    for (let i = 1; i < weights.length; i++) {
      score += (weights[i] as number) * ((this.bases[i] as Sums)[slot] as number);
    }
    return score;
  }

  /** The scores of all slots. */
  scores(): Float64Array {
    const scores = new Float64Array(this.#names.length);
    for (let slot = 0; slot < scores.length; slot++) scores[slot] = this.scoreOf(slot);
    return scores;
  }

  /** Makes a slot a candidate if its score has reached the bound. Gives how many events can be missed of it from now on. */
  look(slot: number): number {
    if (this.#marks[slot] !== 0) return Number.POSITIVE_INFINITY;
    const score = this.scoreOf(slot);
    if (score >= this.#boundScore && this.#consider(slot, score)) return Number.POSITIVE_INFINITY;
    // A little less than it takes, for sums of worths are rounded.
    return Math.max(1, Math.floor(((this.#boundScore - score) / this.#unit) * 0.999_999) || 1);
  }

  /** Looks at all articles again at the next query. */
  forget(): void {
    this.#unmark();
    this.#boundScore = Number.POSITIVE_INFINITY;
    this.#boundId = "";
  }

  /** Starts over for a window in which nothing is counted. */
  clear(): void {
    this.forget();
    this.#boundScore = 0;
    this.#tally.wakeAll();
  }

  /** The first `k`, exact. */
  top(k: number): readonly Pick[] {
    const ready = this.#fromCandidates(k);
    if (ready) return ready;
    this.#kept = Math.max(LEAST_KEPT, 2 * k);
    if (this.#candidates.length < 2 * this.#kept) this.#candidates = new Int32Array(2 * this.#kept);
    this.#keep(selectTop(this.#kept + 1, this.scores(), this.#names), 0, "");
    this.#tally.wakeAll();
    return this.#fromCandidates(k) ?? [];
  }

  #fromCandidates(k: number): Pick[] | undefined {
    const picks = this.#best(k);
    if (this.#boundScore <= 0 || k === 0) return picks;
    const last = picks[k - 1];
    if (last === undefined) return undefined;
    const id = this.#names[last.slot] as string;
    return isBefore(last.score, id, this.#boundScore, this.#boundId) ? picks : undefined;
  }

  /** The first of the candidates. */
  #best(k: number): Pick[] {
    const slots = this.#candidates.subarray(0, this.#count);
    const scores = new Float64Array(slots.length);
    for (let i = 0; i < slots.length; i++) scores[i] = this.scoreOf(slots[i] as number);
    return selectTop(k, scores, this.#names, slots);
  }

  #consider(slot: number, score: number): boolean {
    const id = this.#names[slot];
    const isIn = () => id !== undefined && isBefore(score, id, this.#boundScore, this.#boundId);
    if (!isIn()) return false;
    if (this.#count === this.#candidates.length) {
      this.#keep(this.#best(this.#kept + 1), this.#boundScore, this.#boundId);
      // That may have raised the bound above this one.
      if (!isIn()) return false;
    }
    this.#marks[slot] = 1;
    this.#candidates[this.#count++] = slot;
    return true;
  }

  #unmark(): void {
    for (const slot of this.#candidates.subarray(0, this.#count)) {
      this.#marks[slot] = 0;
      this.#tally.wake(slot);
    }
    this.#count = 0;
  }

  /** Keeps the first of these as candidates; the bound becomes the next one, or stays where it is before that. */
  #keep(picks: readonly Pick[], boundScore: number, boundId: string): void {
    this.#unmark();
    this.#count = Math.min(picks.length, this.#kept);
    for (let i = 0; i < this.#count; i++) {
      const { slot } = picks[i] as Pick;
      this.#candidates[i] = slot;
      this.#marks[slot] = 1;
    }
    this.#boundScore = boundScore;
    this.#boundId = boundId;
    const next = picks[this.#kept];
    const id = next && this.#names[next.slot];
    if (next && id !== undefined && isBefore(next.score, id, boundScore, boundId)) {
      this.#boundScore = next.score;
      this.#boundId = id;
    }
  }
}
