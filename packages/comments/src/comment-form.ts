import { type CommentMessages, englishMessages } from "./comment-messages.js";

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
  /** Further names under which the field is read. Default: WordPress's name of the field, where it has another one. */
  aliases?: readonly string[];
  control: "textarea" | "text" | "email" | "url" | "checkbox" | "hidden";
  required: boolean;
  /** The greatest length in UTF-16 units after line ends became LF and the text NFC, as browsers count. */
  maxLength: number;
  /** The greatest length of what is stored in UTF-8 bytes, for a column counted in bytes. Default: none. */
  maxBytes?: number;
  /** The autocomplete token of the control. Default: none is written. */
  autocomplete?: string;
};

/** A comment form: its field table and its texts. Made by `defineCommentForm`, read by every other function. */
export type CommentForm = {
  readonly fields: readonly CommentField[];
  readonly messages: CommentMessages;
  /** How the id of a parent is written: `integer` (1, 2, 3 ...) or `opaque` (1 to 64 of `A-Z a-z 0-9 _ -`). */
  readonly ids: "integer" | "opaque";
  /** Whether an e-mail address needs a dot in its domain. */
  readonly dottedEmail: boolean;
};

function row(
  field: CommentFieldName,
  control: CommentField["control"],
  maxLength: number,
  more?: Partial<CommentField>,
): CommentField {
  return {
    field,
    inputName: field,
    control,
    required: false,
    maxLength,
    ...more,
  };
}

// The lengths are those of WordPress's form, so that stored comments move both ways.
function fieldTable(): CommentField[] {
  return [
    row("comment", "textarea", 65_525, { required: true }),
    row("name", "text", 245, { required: true, autocomplete: "name" }),
    row("email", "email", 100, { autocomplete: "email" }),
    row("website", "url", 200, { autocomplete: "url" }),
    row("consent", "checkbox", 8),
    row("parent", "hidden", 64),
    // A name that no browser or password manager takes for one of theirs, and that does not say what it is.
    row("honeypot", "text", 2_000, { inputName: "xq-remark", autocomplete: "off" }),
    row("token", "hidden", 512, { inputName: "form-token", autocomplete: "off" }),
  ];
}

/**
 * The form that every function takes where none is given: comment and name required, email, website and consent
 * optional, a parent, a trap and a token; `defineCommentForm` makes others.
 *
 * @example
 * import { commentForm } from "@nightdesk/comments";
 *
 * commentForm.fields.filter((field) => field.required).map((field) => field.field); // => ["comment", "name"]
 */
export const commentForm: CommentForm = {
  fields: /* @__PURE__ */ fieldTable(),
  messages: englishMessages,
  ids: "integer",
  dottedEmail: false,
};
