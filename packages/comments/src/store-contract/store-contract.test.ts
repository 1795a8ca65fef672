import { describe, expect, it } from "vitest";
import type { CommentStore } from "../comment-store.js";
import { memoryStore } from "../stores/memory.js";
import { storeChecks } from "./index.js";

/** A store with one method broken, and the check that must find it. */
const BROKEN: readonly [string, number, (store: CommentStore) => Partial<CommentStore>][] = [
  [
    "loses the website",
    0,
    (store) => ({ submit: async (comment) => store.submit({ ...comment, website: undefined }) }),
  ],
  ["answers for any id", 1, (store) => ({ get: async () => (await store.submit(any)).comment })],
  ["stores equal comments twice", 2, (store) => ({ submit: (comment) => store.submit(unlike(comment)) })],
  [
    "stores equal comments twice at once",
    3,
    (store) => ({ submit: (comment) => store.submit(unlike(comment)) }),
  ],
  ["cuts lists", 4, (store) => ({ list: async (query) => store.list({ ...query, limit: 10 }) })],
  ["ignores the cursor", 5, (store) => ({ list: async ({ after: _, ...query }) => store.list(query) })],
  ["knows no history", 6, () => ({ history: async () => ({ duplicates: 0, recent: 0, approved: 0 }) })],
  ["does not move", 7, (store) => ({ setStatus: (id) => store.get(id) })],
  ["lets a nonce be used again", 8, () => ({ useNonce: async () => true })],
  ["does not erase", 9, () => ({ eraseEmail: async () => 1 })],
];

const any = { articleId: "a", name: "x", comment: "y", status: "held", createdAt: 9_000 } as const;
let count = 0;
const unlike = <Comment extends { parent?: string | undefined }>(comment: Comment) => ({
  ...comment,
  parent: `p${++count}`,
});

describe("storeChecks", () => {
  it("has a broken store for each check", () => {
    expect(BROKEN.map(([, at]) => at)).toEqual(storeChecks.map((_, at) => at));
  });

  it.each(BROKEN)("find a store that %s", async (_, at, breakIt) => {
    const store = memoryStore();
    await expect(storeChecks[at]?.run({ ...store, ...breakIt(store) })).rejects.toMatchObject({
      name: "CommentsError",
      code: "contract-broken",
    });
  });
});
