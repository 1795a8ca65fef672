import { type CommentMessages, englishMessages } from "./comment-messages.js";
import { CommentsError } from "./errors.js";

/** The fields of a comment form, in the order in which they stand on the page. */
export type CommentFieldName =
  | "comment"
  | "name"
  | "email"
  | "website"
  | "consent"
  | "parent"
  | "honeypot"
  | "token";

/** One row of the field table: all that the page, the browser and the server have to agree on. */
export type CommentField = {
  /** The name of the field in the parsed comment. */
  field: CommentFieldName;
  /** The name of the control in the form. */
  inputName: string;
  /** Further names under which the field is read; those of WordPress by default. */
  aliases: readonly string[];
  control: "textarea" | "text" | "email" | "url" | "checkbox" | "hidden";
  required: boolean;
  /** The greatest length in UTF-16 units after line ends became LF and the text NFC, as browsers count. */
  maxLength: number;
  /** The greatest length in UTF-8 bytes, for a column counted in bytes. */
  maxBytes: number;
  /** The autocomplete token of the control; `undefined` writes none. */
  autocomplete: string | undefined;
};

/** A comment form: its field table and its texts. Made by {@link defineCommentForm}, read by every other function. */
export type CommentForm = {
  readonly fields: readonly CommentField[];
  readonly messages: CommentMessages;
  /** How the id of a parent is written: `integer` (1, 2, 3 ...) or `opaque` (1 to 64 of `A-Z a-z 0-9 _ -`). */
  readonly ids: "integer" | "opaque";
  /** Whether an e-mail address needs a dot in its domain. */
  readonly dottedEmail: boolean;
};

/** Options of {@link defineCommentForm}. */
export type DefineCommentFormOptions = {
  /** Changes to rows of the table, or `false` to leave a field out. `comment` cannot be left out. */
  fields?: { readonly [Name in CommentFieldName]?: Partial<Omit<CommentField, "field" | "control">> | false };
  /** The texts of the form. Default {@link englishMessages}. */
  messages?: CommentMessages;
  /** How ids of comments are written. Default `integer`. */
  ids?: "integer" | "opaque";
  /** Whether an e-mail address needs a dot in its domain, which no browser asks for. Default `false`. */
  dottedEmail?: boolean;
};

const row = (
  field: CommentFieldName,
  control: CommentField["control"],
  maxLength: number,
  more: Partial<CommentField> = {},
): CommentField => ({
  field,
  inputName: field,
  aliases: [],
  control,
  required: false,
  maxLength,
  maxBytes: Number.POSITIVE_INFINITY,
  autocomplete: undefined,
  ...more,
});

// The lengths are those of WordPress's form, so that stored comments move both ways.
const TABLE: readonly CommentField[] = [
  row("comment", "textarea", 65_525, { required: true }),
  row("name", "text", 245, { required: true, aliases: ["author"], autocomplete: "name" }),
  row("email", "email", 100, { autocomplete: "email" }),
  row("website", "url", 200, { aliases: ["url"], autocomplete: "url" }),
  row("consent", "checkbox", 8, { aliases: ["wp-comment-cookies-consent"] }),
  row("parent", "hidden", 64, { aliases: ["comment_parent"] }),
  // A name that no browser or password manager takes for one of theirs, and that does not say what it is.
  row("honeypot", "text", 2_000, { inputName: "xq-remark", autocomplete: "off" }),
  row("token", "hidden", 512, { inputName: "form-token", autocomplete: "off" }),
];

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
  for (const base of TABLE) {
    const change = options.fields?.[base.field];
    if (change === false) {
      if (base.field === "comment") throw invalid("the field comment cannot be left out");
      continue;
    }
    const field: CommentField = { ...base, ...change };
    for (const name of [field.inputName, ...field.aliases]) {
      if (names.has(name)) throw invalid(`two fields have the name ${name}`);
      names.add(name);
    }
    if (!(field.maxLength > 0 && field.maxBytes > 0)) {
      throw invalid(`the lengths of ${field.field} must be above 0`);
    }
    fields.push(field);
  }
  return {
    fields,
    messages: options.messages ?? englishMessages,
    ids: options.ids ?? "integer",
    dottedEmail: options.dottedEmail ?? false,
  };
}

/** The form that every function takes where none is given: `defineCommentForm()`. */
export const commentForm: CommentForm = /* @__PURE__ */ defineCommentForm();

function invalid(what: string): CommentsError {
  return new CommentsError("invalid-options", `Comment form: ${what}.`);
}
