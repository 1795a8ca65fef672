import type { CommentStore, StoredComment } from "../comment-store.js";
import { duplicateKey } from "../internal/duplicate-key.js";

/**
 * A store in the memory of the process, for tests and demonstrations: it forgets everything with the process, and keeps
 * every nonce until `forget`.
 *
 * @example
 * import { memoryStore } from "@nightdesk/comments/stores/memory";
 *
 * const store = memoryStore();
 * const comment = { articleId: "42", name: "Sok", comment: "Hello", status: "published", createdAt: 0 } as const;
 * (await store.submit(comment)).created; // => true
 * (await store.submit(comment)).created; // => false
 */
export function memoryStore(): CommentStore {
  const comments = new Map<string, StoredComment>();
  const byKey = new Map<string, string>();
  const nonces = new Map<string, number>();
  const all = () => [...comments.values()];
  const sameEmail = (a: string | undefined, b: string) =>
    a !== undefined && a.toLowerCase() === b.toLowerCase();
  return {
    submit: async (comment) => {
      const key = await duplicateKey(comment);
      const known = comments.get(byKey.get(key) ?? "");
      if (known !== undefined) return { comment: known, created: false };
      const stored: StoredComment = { ...comment, id: String(comments.size + 1) };
      comments.set(stored.id, stored);
      byKey.set(key, stored.id);
      return { comment: stored, created: true };
    },
    get: async (id) => comments.get(id),
    list: async ({ articleId, status, limit = 100, after = "0" }) => {
      const found = all().filter(
        (each) =>
          (articleId === undefined || each.articleId === articleId) &&
          [status].flat().includes(each.status) &&
          Number(each.id) > Number(after),
      );
      const page = found.slice(0, limit);
      const next = page.at(-1)?.id;
      return { comments: page, ...(found.length > limit && next !== undefined && { next }) };
    },
    history: async (query) => {
      const { email, name, visitor, now, floodWindowMs = 300_000 } = query;
      const key = await duplicateKey(query);
      const same = (each: StoredComment) =>
        (visitor !== undefined && each.visitor === visitor) ||
        (email !== undefined && sameEmail(each.email, email));
      return {
        duplicates: byKey.has(key) ? 1 : 0,
        recent: all().filter((each) => each.createdAt > now - floodWindowMs && same(each)).length,
        approved: all().filter(
          (each) =>
            each.status === "published" &&
            each.name === name &&
            email !== undefined &&
            sameEmail(each.email, email),
        ).length,
      };
    },
    setStatus: async (id, status) => {
      const comment = comments.get(id);
      if (comment === undefined) return undefined;
      const moved = { ...comment, status };
      comments.set(id, moved);
      return moved;
    },
    useNonce: async (nonce, expiresAt) => {
      if (nonces.has(nonce)) return false;
      nonces.set(nonce, expiresAt);
      return true;
    },
    exportEmail: async (email) => all().filter((each) => sameEmail(each.email, email)),
    eraseEmail: async (email) => {
      const mine = all().filter((each) => sameEmail(each.email, email));
      for (const { id, articleId, parent, createdAt } of mine) {
        for (const [key, owner] of byKey) if (owner === id) byKey.delete(key);
        comments.set(id, {
          id,
          articleId,
          ...(parent !== undefined && { parent }),
          name: "",
          comment: "",
          status: "removed",
          createdAt,
        });
      }
      return mine.length;
    },
    forget: async (before) => {
      for (const [nonce, expiresAt] of nonces) if (expiresAt < before) nonces.delete(nonce);
      const old = all().filter(
        (each) => each.createdAt < before && (each.email ?? each.visitor) !== undefined,
      );
      for (const { email: _, visitor: __, ...rest } of old) comments.set(rest.id, rest);
      return old.length;
    },
  };
}
