import { sanitizeHtml } from "../sanitize/sanitize-html.js";
import { isWordPressEmail } from "./is-wordpress-email.js";
import { wordPressUrl } from "./wordpress-url.js";

/** The error codes of WordPress for a submitted comment. */
export type WordPressErrorCode =
  | "comment_id_not_found"
  | "comment_reply_to_unapproved_comment"
  | "comment_closed"
  | "comment_on_trash"
  | "comment_on_draft"
  | "comment_on_password_protected"
  | "not_logged_in"
  | "require_name_email"
  | "require_valid_email"
  | "require_valid_comment"
  | "comment_author_column_length"
  | "comment_author_email_column_length"
  | "comment_author_url_column_length"
  | "comment_content_column_length"
  | "comment_duplicate"
  | "comment_flood";

/** What of the site decides about a comment. */
export type WordPressContext = {
  /** The post; `undefined` where there is none of that id. */
  post:
    | { status: "publish" | "private" | "draft" | "trash"; commentsOpen: boolean; passwordRequired?: boolean }
    | undefined;
  /** The user who is logged in, with the rights that count here. */
  user?: {
    id: number;
    name: string;
    email: string;
    url?: string;
    canReadPost?: boolean;
    canModerate?: boolean;
    /** May post any HTML, and the form carried the proof of it. */
    unfilteredHtml?: boolean;
  };
  /** Whether the comment that is answered is approved; `undefined` where nothing is answered. */
  parentApproved?: boolean;
  /** Earlier comments: those that could be duplicates, and the last ones of the visitor. */
  history?: readonly WordPressHistoryEntry[];
  /** The settings of the site, under WordPress's names, with its defaults. */
  settings?: {
    requireNameEmail?: boolean;
    commentRegistration?: boolean;
    allowEmptyComment?: boolean;
    floodSeconds?: number;
  };
};

/** An earlier comment on the same post. */
export type WordPressHistoryEntry = {
  comment: string;
  author?: string;
  email?: string;
  userId?: number;
  parent?: number;
  /** Its age in seconds. */
  secondsAgo: number;
};

/** A comment as WordPress would store it. */
export type WordPressComment = {
  comment: string;
  author: string;
  email: string;
  url: string;
  userId: number;
  parent: number;
  type: string;
};

/** The stored comment, or the first error in WordPress's order, with its HTTP status. */
export type WordPressResult =
  | { ok: true; stored: WordPressComment }
  | {
      ok: false;
      code: WordPressErrorCode;
      status: number;
      /** Whether WordPress says something about it; it is silent where that would tell that a draft exists. */
      silent: boolean;
    };

/**
 * What WordPress does with a submitted comment, in its order of checks and with its error codes: the post, the reader's
 * rights, name and e-mail, the text, the lengths in bytes, duplicates, the flood. Fields are read under WordPress's names
 * (`comment`, `author`, `email`, `url`, `comment_parent`, `comment_type`); what is no text counts as empty. The HTML of the comment goes
 * through `sanitizeHtml`, which unlike WordPress drops the content of scripts too.
 *
 * @example
 * import { submitWordPressComment } from "@nightdesk/comments/wordpress";
 *
 * const post = { status: "publish", commentsOpen: true } as const;
 * const result = submitWordPressComment({ comment: "Hello", author: "Sok", email: "no" }, { post });
 * result.ok ? "" : result.code; // => "require_valid_email"
 */
export function submitWordPressComment(
  fields: Readonly<Record<string, unknown>>,
  context: WordPressContext,
): WordPressResult {
  const { user, settings = {} } = context;
  const refusal = checkPost(context);
  if (refusal !== undefined) return refusal;
  if (user === undefined && settings.commentRegistration) return error("not_logged_in", 403);
  const stored: WordPressComment = {
    comment: textOf(fields, "comment").trim(),
    author: user?.name ?? textOf(fields, "author").trim(),
    email: user?.email ?? textOf(fields, "email").trim(),
    url: user?.url ?? textOf(fields, "url").trim(),
    userId: user?.id ?? 0,
    parent: Math.abs(Number.parseInt(textOf(fields, "comment_parent"), 10) || 0),
    type: textOf(fields, "comment_type") || "comment",
  };
  if ((settings.requireNameEmail ?? true) && user === undefined) {
    if (stored.email === "" || stored.author === "") return error("require_name_email", 200);
    if (!isWordPressEmail(stored.email)) return error("require_valid_email", 200);
  }
  if (stored.comment === "" && !settings.allowEmptyComment) return error("require_valid_comment", 200);
  const long = tooLong(stored);
  if (long !== undefined) return error(long, 200);
  stored.url = wordPressUrl(stored.url);
  if (!user?.unfilteredHtml) stored.comment = sanitizeHtml(stored.comment);
  return checkHistory(stored, context) ?? { ok: true, stored };
}

function checkPost({ post, user, parentApproved }: WordPressContext): WordPressResult | undefined {
  if (parentApproved === false) return error("comment_reply_to_unapproved_comment", 403);
  if (post === undefined || (post.status === "private" && !user?.canReadPost)) {
    return error("comment_id_not_found", 404, true);
  }
  if (!post.commentsOpen) return error("comment_closed", 403);
  if (post.status === "trash") return error("comment_on_trash", 403, true);
  if (post.status === "draft") return error("comment_on_draft", 403, !user?.canReadPost);
  if (post.passwordRequired) return error("comment_on_password_protected", 403, true);
  return undefined;
}

/** The lengths of WordPress's columns, in bytes. */
function tooLong(comment: WordPressComment): WordPressErrorCode | undefined {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  if (bytes(comment.author) > 245) return "comment_author_column_length";
  if (bytes(comment.email) > 100) return "comment_author_email_column_length";
  if (bytes(comment.url) > 200) return "comment_author_url_column_length";
  return bytes(comment.comment) > 65_525 ? "comment_content_column_length" : undefined;
}

function checkHistory(
  stored: WordPressComment,
  { user, history = [], settings }: WordPressContext,
): WordPressResult | undefined {
  const floodSeconds = settings?.floodSeconds ?? 15;
  let flood = false;
  for (const earlier of history) {
    const sameAuthor =
      stored.userId === 0
        ? (earlier.author === stored.author && earlier.author !== "") ||
          (earlier.email === stored.email && stored.email !== "")
        : (earlier.userId ?? stored.userId) === stored.userId;
    if (!sameAuthor) continue;
    const sameParent = (earlier.parent ?? 0) === stored.parent;
    if (sameParent && earlier.comment === stored.comment) return error("comment_duplicate", 409);
    flood ||= earlier.secondsAgo < floodSeconds;
  }
  return flood && !user?.canModerate ? error("comment_flood", 429) : undefined;
}

function error(code: WordPressErrorCode, status: number, silent = false): WordPressResult {
  return { ok: false, code, status, silent };
}

function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === "string" ? value : "";
}
