import { type CommentField, type CommentFieldName, type CommentForm, commentForm } from "./comment-form.js";
import type { CommentMessages } from "./comment-messages.js";
import { CommentsError } from "./errors.js";
import { namesOf } from "./internal/names-of.js";

/** Options of {@link defineCommentForm}. */
export type DefineCommentFormOptions = {
  /** Changes to rows of the table, or `false` to leave a field out. `comment` cannot be left out. */
  fields?: { readonly [Name in CommentFieldName]?: Partial<Omit<CommentField, "field" | "control">> | false };
  /** The texts of the form. Default `englishMessages`. */
  messages?: CommentMessages;
  /** How ids of comments are written. Default `integer`. */
  ids?: "integer" | "opaque";
  /** Whether an e-mail address needs a dot in its domain, which no browser asks for. Default `false`. */
  dottedEmail?: boolean;
};

/**
 * A comment form: comment and name required, email, website and consent optional, a parent, a trap and a token.
 * Give the same form to `safeParseComment`, `fieldAttributes` and `renderCommentForm`: client and server then agree.
 *
 * @throws CommentsError `invalid-options` where two fields share a name, a length is not positive, or `comment` is left out.
 *
 * @example
 * import { defineCommentForm } from "@nightdesk/comments";
 *
 * const form = defineCommentForm({ fields: { email: { required: true }, website: false } });
 * form.fields.filter((field) => field.required).map((field) => field.field); // => ["comment", "name", "email"]
 */
export function defineCommentForm(options: DefineCommentFormOptions = {}): CommentForm {
  const fields: CommentField[] = [];
  const names = new Set<string>();
  for (const base of commentForm.fields) {
    const change = options.fields?.[base.field];
    if (change === false) {
      if (base.field === "comment") throw invalid("the field comment cannot be left out");
      continue;
    }
    const field: CommentField = { ...base, ...change };
    for (const name of namesOf(field)) {
      if (names.has(name)) throw invalid(`two fields have the name ${name}`);
      names.add(name);
    }
    if (!(field.maxLength > 0 && (field.maxBytes ?? 1) > 0)) {
      throw invalid(`the lengths of ${field.field} must be above 0`);
    }
    fields.push(field);
  }
  return {
    fields,
    messages: options.messages ?? commentForm.messages,
    ids: options.ids ?? commentForm.ids,
    dottedEmail: options.dottedEmail ?? commentForm.dottedEmail,
  };
}

function invalid(what: string): CommentsError {
  return new CommentsError("invalid-options", `Comment form: ${what}.`);
}
