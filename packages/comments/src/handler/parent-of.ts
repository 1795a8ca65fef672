import type { CommentStore, StoredComment } from "../comment-store.js";

/** The comment that is answered, where there is one of that id under this article. */
export async function parentOf(
  store: CommentStore,
  articleId: string,
  id: string | undefined,
): Promise<StoredComment | undefined> {
  const parent = id === undefined ? undefined : await store.get(id);
  return parent?.articleId === articleId && parent.status !== "removed" ? parent : undefined;
}

/** How deep the parent lies; a walk of a few steps, as threads are not deep. */
export async function moderationParent(
  store: CommentStore,
  parent: StoredComment | undefined,
): Promise<{ published: boolean; depth: number } | undefined> {
  if (parent === undefined) return undefined;
  let depth = 1;
  for (let at = parent; at.parent !== undefined && depth < 100; depth++) {
    const above = await store.get(at.parent);
    if (above === undefined) break;
    at = above;
  }
  return { published: parent.status === "published", depth };
}
