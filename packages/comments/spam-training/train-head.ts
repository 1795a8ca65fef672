import type { SpamHead } from "../src/spam-model/spam-head.js";

/** A comment to train on: the places of its features, what it is, and how much it counts. */
export type Example = { places: readonly number[]; spam: boolean; importance: number };

/** Options of {@link trainHead}. */
export type TrainHeadOptions = {
  /** How closely the weights follow the examples. */
  cost: number;
  /** The most features that are kept. */
  size: number;
};

const ROUNDS = 20;

/**
 * A linear model of the examples: a support vector machine with squared hinge loss, found by dual coordinate descent
 * (Hsieh et al. 2008), once with all features that stand in two examples or more, then with those that mattered most,
 * and rounded to whole numbers. The same examples always give the same model.
 */
export function trainHead(examples: readonly Example[], options: TrainHeadOptions): SpamHead {
  const counts = new Map<number, number>();
  for (const { places } of examples)
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const common = new Set([...counts].filter(([, count]) => count > 1).map(([place]) => place));
  const first = solve(examples, common, options.cost);
  const matter = (place: number) =>
    Math.abs(first.weights.get(place) ?? 0) * Math.sqrt(counts.get(place) ?? 0);
  const kept = [...common].sort((a, b) => matter(b) - matter(a) || a - b).slice(0, options.size);
  const { bias, weights } = solve(examples, new Set(kept), options.cost);
  const greatest = Math.max(...[...weights.values()].map(Math.abs));
  const unit = greatest / 127;
  const rounded = [...weights].map(([place, weight]) => [place, Math.round(weight / unit)] as const);
  return {
    bias: Math.round(bias / unit),
    threshold: 0,
    unit,
    weights: new Map(rounded.filter(([, weight]) => weight !== 0)),
  };
}

function solve(examples: readonly Example[], kept: ReadonlySet<number>, cost: number) {
  const index = new Map([...kept].map((place, at) => [place, at]));
  const rows = examples.map(({ places }) => places.flatMap((place) => index.get(place) ?? []));
  const weights = new Float64Array(kept.size + 1);
  const alphas = new Float64Array(examples.length);
  const order = examples.map((_, at) => at);
  let state = 1;
  const below = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = below(at + 1);
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const at of order) {
      const example = examples[at];
      const row = rows[at];
      if (example === undefined || row === undefined || example.importance === 0) continue;
      const sign = example.spam ? 1 : -1;
      let sum = weights[kept.size] ?? 0;
      for (const each of row) sum += weights[each] ?? 0;
      const slack = 1 / (2 * cost * example.importance);
      const old = alphas[at] ?? 0;
      const next = Math.max(0, old - (sign * sum - 1 + slack * old) / (row.length + 1 + slack));
      alphas[at] = next;
      const change = (next - old) * sign;
      if (change === 0) continue;
      for (const each of row) weights[each] = (weights[each] ?? 0) + change;
      weights[kept.size] = (weights[kept.size] ?? 0) + change;
    }
  }
  return {
    bias: weights[kept.size] ?? 0,
    weights: new Map([...index].map(([place, at]) => [place, weights[at] ?? 0])),
  };
}
