import type { BoardEntry } from "@nightdesk/ranking";
import type { Answer } from "./oracle.js";

/** The share of lists that are the oracle's: the same articles in the same order with the same scores. */
export class Tally {
  lists = 0;
  same = 0;

  check(label: string, expected: Answer, ask: () => BoardEntry[], tolerance = 0): void {
    this.lists++;
    try {
      const entries = ask();
      const isSame =
        entries.length === expected.length &&
        entries.every(({ id, score, rank }, i) => {
          const answer = expected[i] as { id: string; score: number };
          const isClose = Math.abs(score - answer.score) <= tolerance * Math.abs(answer.score);
          return rank === i + 1 && id === answer.id && isClose;
        });
      if (isSame) this.same++;
      else if (this.lists - this.same < 4) console.error(`${label}: differs from the oracle`);
    } catch (error) {
      console.error(`${label}: ${error}`);
    }
  }

  get share(): number {
    return this.lists === 0 ? Number.NaN : (100 * this.same) / this.lists;
  }
}
