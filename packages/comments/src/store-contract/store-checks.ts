import type { CommentStore, NewComment } from "../comment-store.js";
import { expectEqual } from "./expect-equal.js";

/** One thing that every store does. */
export type StoreCheck = {
  /** What it is, as the name of a test. */
  name: string;
  /**
   * Ends where the store does it. All checks may run on one store, in any order; each writes under articles, e-mail
   * addresses and visitors of its own. The store may hold other comments, none of them older than 2,000 ms since 1970.
   *
   * @throws CommentsError `contract-broken` with what was expected and what came.
   */
  run(store: CommentStore): Promise<void>;
};

const now = Date.UTC(2026, 1, 19, 8);
const AT_ONCE = 1_000;

function make(articleId: string, change: Partial<NewComment> = {}): NewComment {
  return {
    articleId: `contract-${articleId}`,
    name: "Sok",
    email: `Sok.${articleId}@example.org`,
    comment: "Hello",
    status: "published",
    createdAt: now,
    visitor: `visitor-${articleId}`,
    ...change,
  };
}

/**
 * What a store of comments has to do, as checks that any test runner can run: those of this package run them against real
 * engines. Two of them store 2,000 comments at once.
 *
 * @example
 * import { storeChecks } from "@nightdesk/comments/store-contract";
 * import { memoryStore } from "@nightdesk/comments/stores/memory";
 *
 * // With a test runner: for (const { name, run } of storeChecks) it(name, () => run(store));
 * const store = memoryStore();
 * for (const check of storeChecks) await check.run(store);
 * storeChecks.length; // => 10
 */
export const storeChecks: readonly StoreCheck[] = [
  {
    name: "gives back what was stored, and what was left out stays out",
    run: async (store) => {
      const full = make("full", { parent: "7", website: "https://example.com/", status: "held" });
      const { comment, created } = await store.submit(full);
      expectEqual(created, true, "created");
      expectEqual(comment, { ...full, id: comment.id }, "the comment of submit");
      expectEqual(await store.get(comment.id), comment, "get");
      const bare = {
        articleId: "contract-bare",
        name: "x",
        comment: "y",
        status: "spam",
        createdAt: now,
      } as const;
      const stored = await store.submit(bare);
      expectEqual(stored.comment, { ...bare, id: stored.comment.id }, "a comment without optional fields");
    },
  },
  {
    name: "finds nothing under an id that is none of its own",
    run: async (store) => {
      for (const id of ["0", "99999999", "x", "-1", "1e3", "9".repeat(30), "'; --"]) {
        expectEqual(await store.get(id), undefined, `get(${JSON.stringify(id)})`);
        expectEqual(await store.setStatus(id, "spam"), undefined, `setStatus(${JSON.stringify(id)})`);
      }
    },
  },
  {
    name: "stores equal comments once, those of another name, place or text each",
    run: async (store) => {
      const { comment } = await store.submit(make("equal"));
      const again = await store.submit(make("equal", { comment: " HELLO ", createdAt: now + 1 }));
      expectEqual(again, { comment, created: false }, "the same words once more");
      for (const change of [{ name: "Dara" }, { parent: "1" }, { comment: "Hello!" }]) {
        expectEqual((await store.submit(make("equal", change))).created, true, JSON.stringify(change));
      }
    },
  },
  {
    name: "stores one of 1,000 equal submissions at once",
    run: async (store) => {
      const all = await Promise.all(Array.from({ length: AT_ONCE }, () => store.submit(make("one"))));
      expectEqual(all.filter(({ created }) => created).length, 1, "comments created");
      expectEqual(new Set(all.map(({ comment }) => comment.id)).size, 1, "different ids");
    },
  },
  {
    name: "stores all of 1,000 different submissions at once",
    run: async (store) => {
      const texts = Array.from({ length: AT_ONCE }, (_, i) => `Hello ${i}`);
      await Promise.all(texts.map((comment) => store.submit(make("all", { comment }))));
      const query = { articleId: "contract-all", status: "published", limit: 2 * AT_ONCE } as const;
      const { comments } = await store.list(query);
      expectEqual(comments.map(({ comment }) => comment).sort(), texts.sort(), "the texts that are listed");
    },
  },
  {
    name: "lists by article and status, page after page, in the order of arrival",
    run: async (store) => {
      const articleId = "contract-list";
      for (let i = 0; i < 5; i++)
        await store.submit(make("list", { comment: `c${i}`, status: i === 3 ? "held" : "published" }));
      const first = await store.list({ articleId, status: "published", limit: 3 });
      expectEqual(
        first.comments.map(({ comment }) => comment),
        ["c0", "c1", "c2"],
        "the first page",
      );
      expectEqual(typeof first.next, "string", "the cursor of the first page");
      const query = { articleId, status: "published", limit: 3, after: first.next ?? "" } as const;
      const second = await store.list(query);
      expectEqual(
        second.comments.map(({ comment }) => comment),
        ["c4"],
        "the second page",
      );
      expectEqual(second.next, undefined, "the cursor of the last page");
      const both = await store.list({ articleId, status: ["held", "published"] });
      expectEqual(both.comments.length, 5, "comments of two statuses");
    },
  },
  {
    name: "tells moderation about duplicates, recent and approved comments",
    run: async (store) => {
      const vanna = make("history", { name: "Vanna", email: "vanna@example.org" });
      await store.submit(vanna);
      await store.submit({ ...vanna, comment: "x", status: "held" });
      const ask = (change: object) =>
        store.history({ ...vanna, email: "VANNA@example.org", now: now + 1_000, ...change });
      expectEqual(await ask({}), { duplicates: 1, recent: 2, approved: 1 }, "at once");
      const later = await ask({ comment: "new", now: now + 300_000 });
      expectEqual(later, { duplicates: 0, recent: 0, approved: 1 }, "behind the flood window");
      const stranger = await ask({ comment: "new", email: undefined, visitor: undefined });
      expectEqual(
        stranger,
        { duplicates: 0, recent: 0, approved: 0 },
        "of a reader without e-mail and visitor",
      );
    },
  },
  {
    name: "moves a comment through the queue",
    run: async (store) => {
      const articleId = "contract-queue";
      const { comment } = await store.submit(make("queue", { status: "held" }));
      expectEqual((await store.list({ articleId, status: "held" })).comments, [comment], "the queue");
      const moved = await store.setStatus(comment.id, "published");
      expectEqual(moved, { ...comment, status: "published" }, "the approved comment");
      expectEqual((await store.list({ articleId, status: "held" })).comments, [], "the queue after it");
    },
  },
  {
    name: "uses a nonce up once, however many come at once",
    run: async (store) => {
      const use = () => store.useNonce("contract-nonce-0123456789", now + 1_000);
      const uses = await Promise.all(Array.from({ length: 50 }, use));
      expectEqual(uses.filter(Boolean).length, 1, "uses that counted");
      await store.forget(2_000);
      expectEqual(await use(), false, "one more use after forget");
    },
  },
  {
    name: "exports, erases and forgets who wrote",
    run: async (store) => {
      const { comment } = await store.submit(make("erase", { email: "Gone@example.org" }));
      expectEqual(await store.exportEmail("gone@EXAMPLE.org"), [comment], "exportEmail");
      expectEqual(await store.eraseEmail("gone@example.org"), 1, "comments erased");
      expectEqual(await store.exportEmail("gone@example.org"), [], "exportEmail afterwards");
      const { id, articleId, createdAt } = comment;
      const empty = { id, articleId, name: "", comment: "", status: "removed", createdAt };
      expectEqual(await store.get(id), empty, "the place of the erased comment");
      expectEqual((await store.submit(make("erase"))).created, true, "the same words afterwards");
      const old = (await store.submit(make("old", { createdAt: 1_000 }))).comment;
      expectEqual(await store.forget(2_000), 1, "comments forgotten");
      const { email: _, visitor: __, ...rest } = old;
      expectEqual(await store.get(old.id), rest, "the forgotten comment");
      expectEqual(await store.forget(2_000), 0, "comments forgotten the second time");
    },
  },
];
