import type { NewComment } from "../comment-store.js";
import { matchKey } from "../text/match-key.js";
import { toBase64Url } from "./base64-url.js";
import { lengthPrefixed } from "./length-prefixed.js";

/** A hash that two comments share where they say the same under the same name in the same place. */
export async function duplicateKey(
  comment: Pick<NewComment, "articleId" | "parent" | "name" | "comment">,
): Promise<string> {
  const bytes = lengthPrefixed([
    comment.articleId,
    comment.parent ?? "",
    matchKey(comment.name),
    matchKey(comment.comment),
  ]);
  return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
