import { basename } from "node:path";
import type { Figure } from "@internal/scorecard";
import { createRelatedIndex } from "../src/related-index.js";
import { findFiles, readText } from "./corpora.js";

/** A post of the related_post_gen benchmark: what is related to it shares the most tags. */
export type TaggedPost = { readonly _id: string; readonly tags: readonly string[] };

/** The five most related posts of each post, as places in the list. Ids sort as their places do, so ties go to the lower one. */
export function mostSharedTags(posts: readonly TaggedPost[]): number[][] {
  const index = createRelatedIndex(
    posts.map(({ tags }, i) => ({ id: String(i).padStart(9, "0"), tags })),
    { tagWeighting: "count" },
  );
  return posts.map((_, i) =>
    index.relatedTo(String(i).padStart(9, "0"), { maxReasons: 0 }).map(({ id }) => Number(id)),
  );
}

/** The same by counting for every pair of posts. */
export function bruteForce(posts: readonly TaggedPost[]): number[][] {
  const bits = new Map<string, number>();
  const masks = posts.map(({ tags }) => {
    let mask = 0n;
    for (const tag of tags) {
      if (!bits.has(tag)) bits.set(tag, bits.size);
      mask |= 1n << BigInt(bits.get(tag) ?? 0);
    }
    return Number(mask);
  });
  if (bits.size > 31) throw new Error(`more than 31 tags: ${bits.size}`);
  return masks.map((mask, i) => {
    const best: { at: number; shared: number }[] = [];
    masks.forEach((other, at) => {
      const shared = at === i ? 0 : countBits(mask & other);
      if (shared === 0 || (best.length === 5 && shared <= (best[4]?.shared ?? 0))) return;
      let place = best.length;
      while (place > 0 && (best[place - 1]?.shared ?? 0) < shared) place--;
      best.splice(place, 0, { at, shared });
      best.length = Math.min(best.length, 5);
    });
    return best.map(({ at }) => at);
  });
}

/** Whether every post has the five that counting gives, and how far the sum of shared tags falls short of its. */
export function tagFigures(dataDir: string): Figure[] {
  const files = findFiles(dataDir, /^related_post_gen.*\.json(\.gz)?$/);
  if (files.length === 0) console.error(`no related_post_gen*.json.gz in ${dataDir}: not scored`);
  return files.flatMap((file) => {
    const name = basename(file).replace(/^related_post_gen-|\.json(\.gz)?$/g, "");
    const posts = JSON.parse(readText(file)) as TaggedPost[];
    const [ours, theirs] = [mostSharedTags(posts), bruteForce(posts)];
    const equal = ours.filter((list, i) => list.join() === theirs[i]?.join()).length;
    return [
      {
        name: `tags ${name}: shared tags, part of the most possible (%)`,
        value: (100 * sumShared(posts, ours)) / sumShared(posts, theirs),
        goal: { equals: 100 },
      },
      {
        name: `tags ${name}: lists equal to counting, ties by place (%)`,
        value: (100 * equal) / posts.length,
        goal: { equals: 100 },
      },
    ];
  });
}

function sumShared(posts: readonly TaggedPost[], lists: readonly (readonly number[])[]): number {
  const tags = posts.map((post) => new Set(post.tags));
  let sum = 0;
  lists.forEach((list, i) => {
    for (const at of list) for (const tag of tags[at] ?? []) if (tags[i]?.has(tag)) sum++;
  });
  return sum;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
