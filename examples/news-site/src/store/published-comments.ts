import type { CommentStore, StoredComment } from "@nightdesk/comments";

/** All published comments of an article, in the order in which they came. */
export async function publishedComments(store: CommentStore, articleId: string): Promise<StoredComment[]> {
  const all: StoredComment[] = [];
  let after: string | undefined;
  do {
    const page = await store.list({
      articleId,
      status: "published",
      limit: 1_000,
      ...(after === undefined ? {} : { after }),
    });
    all.push(...page.comments);
    after = page.next;
  } while (after !== undefined);
  return all;
}
