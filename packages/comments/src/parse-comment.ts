import { type CommentField, type CommentFieldName, type CommentForm, commentForm } from "./comment-form.js";
import { type CommentMessageKey, formatMessage } from "./comment-messages.js";
import { isEmail } from "./email.js";
import { type CommentIssueCode, CommentsError } from "./errors.js";
import { isTicked } from "./internal/is-ticked.js";
import { readFields } from "./internal/read-fields.js";
import { isBlank, normalizeText } from "./normalize-text.js";
import { normalizeWebsite } from "./website.js";

/** A comment as it was entered and checked. Who may publish it is the business of moderation. */
export type CommentInput = {
  /** What the reader wrote, normalised; plain text or the HTML of a comment, never yet safe to show unescaped. */
  comment: string;
  name: string;
  email?: string;
  /** An http or https address, equal to its `new URL(website).href`. */
  website?: string;
  /** Whether the reader ticked "save my name"; `false` where the box was not there. */
  consent: boolean;
  /** The id of the comment that this one answers. */
  parent?: string;
  /** What stood in the trap field; `undefined` where the form did not send it. */
  honeypot?: string;
  /** The token of the form, unchecked. */
  token?: string;
};

/** What is wrong with one field, in the words that the form shows. */
export type CommentIssue = {
  code: CommentIssueCode;
  /** The field, or nothing where the whole input is wrong. */
  path: readonly [] | readonly [CommentFieldName];
  message: string;
};

/** What the reader typed, field by field, unchanged, to fill the form again. */
export type CommentValues = { readonly [Name in CommentFieldName]?: string };

/** What {@link safeParseComment} gives: the comment, or the issues in the order of the fields; the reader's text in both. */
export type CommentParseResult =
  | { success: true; data: CommentInput; values: CommentValues }
  | { success: false; issues: CommentIssue[]; values: CommentValues };

/** Options of {@link safeParseComment}. */
export type ParseCommentOptions = {
  /** The form that was filled in. Default `commentForm`. */
  form?: CommentForm;
};

/**
 * The comment in a submitted form, or what is wrong with it. Reads `FormData`, `URLSearchParams`, any list of pairs, and
 * plain objects (parsed JSON). Unknown fields never reach the result; a field sent twice, a file, and more than 100
 * entries are refused. Linear in the length of the input.
 *
 * @example
 * import { safeParseComment } from "@nightdesk/comments";
 *
 * const result = safeParseComment(new URLSearchParams("comment=&name=Sok"));
 * result.success ? [] : result.issues; // => [{ code: "required", path: ["comment"], message: "Please enter your comment!" }]
 */
export function safeParseComment(input: unknown, options: ParseCommentOptions = {}): CommentParseResult {
  const form = options.form ?? commentForm;
  const { values, problems } = readFields(input, form);
  const issues: CommentIssue[] = [];
  const data: CommentInput = { comment: "", name: "", consent: false };
  for (const field of form.fields) {
    const problem = problems.get(field.field);
    const code = problem ?? parseField(field, values[field.field], form, data);
    if (code !== undefined) issues.push(issue(code, form, field));
  }
  const whole = problems.get("form");
  if (whole !== undefined) issues.unshift(issue(whole, form));
  return issues.length === 0 ? { success: true, data, values } : { success: false, issues, values };
}

/**
 * The comment in a submitted form; see {@link safeParseComment}.
 *
 * @throws CommentsError `invalid-comment`, its `cause` the issues, where the form is not in order.
 *
 * @example
 * import { parseComment } from "@nightdesk/comments";
 *
 * parseComment({ comment: "Hello", name: "Sok" }); // => { comment: "Hello", name: "Sok", consent: false }
 */
export function parseComment(input: unknown, options: ParseCommentOptions = {}): CommentInput {
  const result = safeParseComment(input, options);
  if (result.success) return result.data;
  const what = result.issues.map(({ path, message }) => `${path[0] ?? "form"}: ${message}`).join("; ");
  throw new CommentsError("invalid-comment", `The comment is not in order. ${what}`, {
    cause: result.issues,
  });
}

/** Writes the field into the comment, or says why it cannot. */
function parseField(
  field: CommentField,
  raw: string | undefined,
  form: CommentForm,
  data: CommentInput,
): CommentIssueCode | undefined {
  const name = field.field;
  if (name === "consent") {
    data.consent = isTicked(raw);
    return field.required && !data.consent ? "required" : undefined;
  }
  // The trap and the token are read as they came: both are judged elsewhere, and a trap is most telling untouched.
  if (name === "honeypot" || name === "token") {
    if (raw === undefined) return field.required ? "required" : undefined;
    data[name] = raw.slice(0, field.maxLength);
    return undefined;
  }
  const text = normalizeText((raw ?? "").trim(), { singleLine: name === "name" }).trim();
  if (isBlank(text)) return field.required ? "required" : undefined;
  if (
    text.length > field.maxLength ||
    (field.maxBytes < text.length * 3 && byteLength(text) > field.maxBytes)
  )
    return "too-long";
  switch (name) {
    case "email":
      // A browser joins the lines of an address; here they are a sign of an injected mail header.
      if (/[\r\n]/.test((raw ?? "").trim()) || !isEmail(raw ?? "", { dottedDomain: form.dottedEmail }))
        return "invalid-email";
      data.email = text;
      return undefined;
    case "website":
      data.website = normalizeWebsite(raw ?? "") ?? "";
      return data.website === "" ? "invalid-website" : undefined;
    case "parent":
      if (text === "0" && !field.required) return undefined;
      if (!(form.ids === "integer" ? /^[1-9]\d{0,15}$/ : /^[\w-]{1,64}$/).test(text)) return "invalid-parent";
      data.parent = text;
      return undefined;
    default:
      data[name] = text;
      return undefined;
  }
}

function issue(code: CommentIssueCode, form: CommentForm, field?: CommentField): CommentIssue {
  const key = `${field?.field ?? "form"}${code === "required" ? "Required" : code === "too-long" ? "TooLong" : "Invalid"}`;
  const known = Object.hasOwn(form.messages, key) ? (key as CommentMessageKey) : "formInvalid";
  const broken = code === "duplicate-field" || code === "not-text";
  return {
    code,
    path: field === undefined ? [] : [field.field],
    message: formatMessage(form.messages, broken ? "formInvalid" : known, { count: field?.maxLength ?? 0 }),
  };
}

/** The bytes of the text in UTF-8, without making them. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Two units of a pair make four bytes: one more for each of them.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
