/** One reading of a reader of an article by one signal, and whether it counts. */
export type Visit = { readonly at: number; readonly count: number; counts: boolean };

/** What counting must do for a visit that came in or changed: add its count at its instant, or take it back. */
export type Change = { readonly at: number; readonly count: number };

/** Whether a visit counts, given the instants of the one before it and of the last before it that counts. */
export type CountsRule = (
  at: number,
  previousAt: number | undefined,
  countedAt: number | undefined,
) => boolean;

/**
 * Puts a visit into the visits of the same reader, article and signal, which are in order of time, and gives what that
 * changes, so that what counts in the end is the same in whatever order the visits came.
 */
export function insertVisit(visits: Visit[], at: number, count: number, counts: CountsRule): Change[] {
  let index = visits.length;
  while (index > 0 && isAfter(visits[index - 1] as Visit, at, count)) index--;
  visits.splice(index, 0, { at, count, counts: false });
  const changes: Change[] = [];
  let lastCounted = index - 1;
  while (lastCounted >= 0 && !(visits[lastCounted] as Visit).counts) lastCounted--;
  for (let i = index; i < visits.length; i++) {
    const visit = visits[i] as Visit;
    const does = counts(visit.at, visits[i - 1]?.at, visits[lastCounted]?.at);
    if (i > index && does === visit.counts && does) break;
    if (does !== visit.counts) changes.push({ at: visit.at, count: does ? visit.count : -visit.count });
    visit.counts = does;
    if (does) lastCounted = i;
  }
  return changes;
}

/** Of two at the same instant the one of more count comes first, so that the order of arrival does not matter. */
function isAfter(visit: Visit, at: number, count: number): boolean {
  return visit.at > at || (visit.at === at && visit.count < count);
}
