/** A slot and its score. */
export type Pick = { readonly slot: number; readonly score: number };

/** Whether an article of this score and id stands before one of that: by score descending, then by id ascending. */
export function isBefore(score: number, id: string, otherScore: number, otherId: string): boolean {
  return score > otherScore || (score === otherScore && id < otherId);
}

/** Beyond this many entries sorting everything is cheaper than inserting. */
const MOST_INSERTED = 256;

/**
 * The first `k` of the slots with a score above zero, in order. `slots` says which to look at, all of `scores` by default;
 * a slot whose name is gone is left out, and `filter` is asked only of those that would enter the list.
 */
export function selectTop(
  k: number,
  scores: ArrayLike<number>,
  names: readonly (string | undefined)[],
  slots?: ArrayLike<number>,
  filter?: (id: string) => boolean,
): Pick[] {
  const picks: (Pick & { readonly id: string })[] = [];
  const inserts = k <= MOST_INSERTED;
  const length = k > 0 ? scores.length : 0;
  for (let i = 0; i < length; i++) {
    const score = scores[i] as number;
    const last = inserts ? picks[k - 1] : undefined;
    if (!(score > 0) || (last && score < last.score)) continue;
    const slot = slots ? (slots[i] as number) : i;
    const id = names[slot];
    if (id === undefined || (last && !isBefore(score, id, last.score, last.id))) continue;
    if (filter && !filter(id)) continue;
    let place = picks.length;
    if (inserts) {
      for (; place > 0; place--) {
        const { score: other, id: otherId } = picks[place - 1] as (typeof picks)[0];
        if (isBefore(other, otherId, score, id)) break;
      }
    }
    picks.splice(place, 0, { slot, score, id });
    if (last) picks.pop();
  }
  if (!inserts) picks.sort((a, b) => (isBefore(a.score, a.id, b.score, b.id) ? -1 : 1));
  return picks.slice(0, k);
}
