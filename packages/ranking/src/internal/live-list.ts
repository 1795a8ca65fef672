import { isBefore, type Pick, selectTop } from "./select-top.js";

/** The least number of candidates that a list keeps; it holds up to twice as many. */
const LEAST_KEPT = 64;

/** One quantity that a list sums: what is sealed, what the open bucket holds, and how the two become a score. */
export type Term = {
  /** The sum of everything in the window but the open bucket's dense part, by slot. */
  base: Float64Array;
  /** The dense part of the open bucket, by slot. */
  dense: Int32Array | Float64Array;
  /** What one unit of `dense` is worth in `base`. */
  scale: number;
  readonly weight: number;
};

/**
 * The running scores of one window that reaches up to the present, and the articles that can be first in it: candidates,
 * and a bound that no other article passes. A query looks at the candidates alone; only when fewer than `k` of them stand
 * before the bound are all articles looked at again.
 */
export class LiveList {
  readonly terms: readonly Term[];
  /** The window's first instant: buckets that start before it are not in `base`. */
  from: number;
  /** The instant as of which decaying worths stand in `base`. */
  readonly landmark: number;
  readonly isDecaying: boolean;
  readonly #names: readonly (string | undefined)[];
  #marks: Uint8Array;
  #kept = LEAST_KEPT;
  #candidates = new Int32Array(2 * LEAST_KEPT);
  #count = 0;
  #boundScore = 0;
  #boundId = "";

  constructor(
    terms: readonly Term[],
    isDecaying: boolean,
    landmark: number,
    names: readonly (string | undefined)[],
    capacity: number,
  ) {
    this.terms = terms;
    this.isDecaying = isDecaying;
    this.landmark = landmark;
    this.from = Number.POSITIVE_INFINITY;
    this.#names = names;
    this.#marks = new Uint8Array(capacity);
  }

  grow(capacity: number): void {
    const marks = new Uint8Array(capacity);
    marks.set(this.#marks);
    this.#marks = marks;
  }

  scoreOf(slot: number): number {
    let score = 0;
    for (const { base, dense, scale, weight } of this.terms) {
      score += weight * ((base[slot] as number) + (dense[slot] as number) * scale);
    }
    return score;
  }

  /** Takes notice that the scores of the first `length` slots of `log` may have risen. */
  touch(log: Int32Array, length: number): void {
    const [term] = this.terms;
    if (this.terms.length > 1 || term === undefined || term.weight !== 1) {
      for (let i = 0; i < length; i++) this.touchSlot(log[i] as number);
      return;
    }
    const { base, dense, scale } = term;
    const marks = this.#marks;
    let bound = this.#boundScore;
    for (let i = 0; i < length; i++) {
      const slot = log[i] as number;
      const score = (base[slot] as number) + (dense[slot] as number) * scale;
      if (score < bound || marks[slot] !== 0) continue;
      this.#consider(slot, score);
      bound = this.#boundScore;
    }
  }

  touchSlot(slot: number): void {
    if (this.#marks[slot] === 0) this.#consider(slot, this.scoreOf(slot));
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
  }

  /** The first `k`, exact. */
  top(k: number, slots: number): Pick[] {
    const ready = this.#fromCandidates(k);
    if (ready) return ready;
    this.#rebuild(k, slots);
    return this.#fromCandidates(k) ?? [];
  }

  #fromCandidates(k: number): Pick[] | undefined {
    const slots = this.#candidates.subarray(0, this.#count);
    const scores = new Float64Array(this.#count);
    for (let i = 0; i < scores.length; i++) scores[i] = this.scoreOf(slots[i] as number);
    const picks = selectTop(k, scores, this.#names, slots);
    if (this.#boundScore <= 0) return picks;
    const last = picks[k - 1];
    if (k === 0) return picks;
    if (last === undefined) return undefined;
    const id = this.#names[last.slot] as string;
    return isBefore(last.score, id, this.#boundScore, this.#boundId) ? picks : undefined;
  }

  #rebuild(k: number, slots: number): void {
    this.#kept = Math.max(LEAST_KEPT, 2 * k);
    if (this.#candidates.length < 2 * this.#kept) this.#candidates = new Int32Array(2 * this.#kept);
    const scores = new Float64Array(slots);
    for (let slot = 0; slot < slots; slot++) scores[slot] = this.scoreOf(slot);
    this.#keep(selectTop(this.#kept + 1, scores, this.#names), 0, "");
  }

  #consider(slot: number, score: number): void {
    const id = this.#names[slot];
    if (id === undefined || !isBefore(score, id, this.#boundScore, this.#boundId)) return;
    if (this.#count === this.#candidates.length) this.#prune();
    // The pruning may have raised the bound above this one.
    if (!isBefore(score, id, this.#boundScore, this.#boundId)) return;
    this.#marks[slot] = 1;
    this.#candidates[this.#count++] = slot;
  }

  #prune(): void {
    const slots = this.#candidates.slice(0, this.#count);
    const scores = Float64Array.from(slots, (slot) => this.scoreOf(slot));
    this.#keep(selectTop(this.#kept + 1, scores, this.#names, slots), this.#boundScore, this.#boundId);
  }

  #unmark(): void {
    for (let i = 0; i < this.#count; i++) this.#marks[this.#candidates[i] as number] = 0;
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
