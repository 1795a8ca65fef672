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
  const picks: { slot: number; score: number; id: string }[] = [];
  const length = k > 0 ? (slots ?? scores).length : 0;
  for (let i = 0; i < length; i++) {
    const score = scores[i] as number;
    if (!(score > 0)) continue;
    const full = picks.length >= k;
    if (full && score < (picks[k - 1] as Pick).score) continue;
    const slot = slots ? (slots[i] as number) : i;
    const id = names[slot];
    if (id === undefined) continue;
    const last = picks[k - 1];
    if (last && !isBefore(score, id, last.score, last.id)) continue;
    if (filter && !filter(id)) continue;
    if (full) picks.pop();
    const pick = { slot, score, id };
    if (k > MOST_INSERTED) {
      if (full) insert(picks, pick);
      else if (picks.push(pick) === k) sort(picks);
    } else insert(picks, pick);
  }
  return k > MOST_INSERTED ? sort(picks) : picks;
}

type NamedPick = Pick & { readonly id: string };

function insert(picks: NamedPick[], pick: NamedPick): void {
  let low = 0;
  let high = picks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = picks[middle] as NamedPick;
    if (isBefore(other.score, other.id, pick.score, pick.id)) low = middle + 1;
    else high = middle;
  }
  picks.splice(low, 0, pick);
}

function sort(picks: NamedPick[]): NamedPick[] {
  return picks.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
