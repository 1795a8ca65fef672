import type { StoredComment } from "../comment-store.js";

/** A comment of a WXR file: what a store keeps, and what only WordPress knows. */
export type WxrComment = StoredComment & {
  /** What kind of comment it is; left out for an ordinary one. */
  type?: "pingback" | "trackback" | (string & {});
  /** The id of the WordPress user who wrote it; left out for guests. */
  userId?: string;
  /** What plug-ins noted about it, in the order of the file. */
  meta?: readonly { key: string; value: string }[];
};

/** What is odd about a comment; it was read or written all the same. */
export type WxrIssue = {
  /**
   * - `not-wxr`: no channel of an export was found
   * - `unfinished`: the file ends inside a tag or an element
   * - `doctype`: a document type, which is not followed
   * - `no-date`: no date that can be read; it stands at 1970
   * - `local-date`: only a local date, taken for UTC
   * - `unknown-status`: the status is none that WordPress has; the comment is held
   * - `invalid-email`, `invalid-website`: not one that a form would take; left out
   * - `unknown-parent`: the parent is not among the comments on the same article
   * - `duplicate-id`: another comment has the same id
   * - `no-article`: the item has no id
   * - `not-a-number`: an id that WordPress cannot take over, which counts only
   */
  code:
    | "not-wxr"
    | "unfinished"
    | "doctype"
    | "no-date"
    | "local-date"
    | "unknown-status"
    | "invalid-email"
    | "invalid-website"
    | "unknown-parent"
    | "duplicate-id"
    | "no-article"
    | "not-a-number";
  /** The id of the comment; left out for the whole file. */
  id?: string;
  message: string;
};

/** Something that could not be taken over. */
export type WxrLoss = {
  /** The id of the comment; left out for the whole file. */
  id?: string;
  /** The field, under the name that it has where it came from. */
  field: string;
  message: string;
};

/** What reading and writing give: nothing of the input is missing from `value` without a line in `lost`. */
export type WxrResult<Value> = { value: Value; issues: WxrIssue[]; lost: WxrLoss[] };
