import { escapeHtml } from "@internal/markup";
import { type CommentFieldName, type CommentForm, commentForm } from "./comment-form.js";
import type { CommentIssue, CommentValues } from "./comment-input.js";
import { type CommentMessageKey, formatMessage } from "./comment-messages.js";
import { fieldAttributes, fieldId } from "./field-attributes.js";
import { element } from "./internal/html.js";

/** Options of {@link renderCommentForm}. */
export type RenderCommentFormOptions = {
  /** Where the form is sent, with POST. */
  action: string;
  /** Default `commentForm`. */
  form?: CommentForm;
  /** The token of `createToken`; without one the form has no token field. */
  token?: string;
  /** The reader's text, from `safeParseComment`. */
  values?: CommentValues;
  /** What was wrong, from `safeParseComment`: gives the summary and the messages at the fields. */
  issues?: readonly CommentIssue[];
  /** The comment that is answered, and where "cancel" leads. */
  replyTo?: { id: string | number; name: string; cancelHref: string };
  /** Put before each id; give each form on a page its own. Default `comment-form`. */
  idPrefix?: string;
  /** Level of the heading of the form; that of the summary is one deeper. Default 3. */
  headingLevel?: 2 | 3 | 4 | 5;
};

/**
 * HTML of the form: a heading, an error summary whose links lead to the fields, a label at each control, hint and error
 * tied to it by `aria-describedby`, the reader's text kept. It works without script and carries no style; the trap and
 * the spoken-only words have the classes `comment-trap` and `visually-hidden`, styled by {@link commentFormCss}.
 *
 * @example
 * import { renderCommentForm, safeParseComment } from "@nightdesk/comments";
 *
 * const result = safeParseComment({ comment: "", name: "Sok" });
 * const html = renderCommentForm({ action: "/comments", ...result });
 * html.includes('value="Sok"'); // => true
 * html.includes("Please enter your comment!"); // => true
 */
export function renderCommentForm(options: RenderCommentFormOptions): string {
  const { form = commentForm, idPrefix = "comment-form", issues = [], replyTo, headingLevel = 3 } = options;
  const say = (key: CommentMessageKey, params?: Record<string, string | number>) =>
    escapeHtml(formatMessage(form.messages, key, params));
  // The name is set apart, so that its direction does not carry the rest of the heading along.
  const heading =
    replyTo === undefined ? say("heading") : say("headingReply", { name: `\u2068${replyTo.name}\u2069` });
  const cancel =
    replyTo === undefined
      ? ""
      : element("a", { class: "comment-cancel", href: replyTo.cancelHref }, say("cancelReply"));
  const values: CommentValues =
    replyTo === undefined ? (options.values ?? {}) : { ...options.values, parent: String(replyTo.id) };
  const parts = form.fields.map(({ field }) => {
    if (field === "token") return hiddenField(form, field, options.token);
    if (field === "parent") return hiddenField(form, field, values.parent || undefined);
    return visibleField(form, field, { idPrefix, values, issues });
  });
  const title = element(`h${headingLevel}`, { id: `${idPrefix}-title` }, heading);
  const note = element("p", { class: "comment-required-note" }, say("requiredNote"));
  const submit = element(
    "p",
    { class: "comment-submit" },
    element("button", { type: "submit" }, say("submit")) + cancel,
  );
  return element(
    "section",
    { class: "comment-respond", "aria-labelledby": `${idPrefix}-title` },
    title +
      renderSummary(form, issues, idPrefix, headingLevel + 1) +
      element(
        "form",
        { id: idPrefix, method: "post", action: options.action, "accept-charset": "utf-8" },
        note + parts.join("") + submit,
      ),
  );
}

/** The few rules that the form needs: hidden, but present, for the trap and for spoken words; room above a linked field. */
export const commentFormCss = `.comment-trap,.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
.comment-respond input,.comment-respond textarea{scroll-margin-top:6rem}
.comment-cancel,.comment-reply{display:inline-block;min-width:24px;min-height:24px}
`;

function renderSummary(
  form: CommentForm,
  issues: readonly CommentIssue[],
  idPrefix: string,
  level: number,
): string {
  if (issues.length === 0) return "";
  const items = issues.map(({ path, message }) => {
    const field = form.fields.find((each) => each.field === path[0]);
    const text = escapeHtml(message);
    const linked = field !== undefined && field.control !== "hidden";
    return element(
      "li",
      {},
      linked ? element("a", { href: `#${fieldId(field.field, undefined, idPrefix)}` }, text) : text,
    );
  });
  const heading = element(
    `h${level}`,
    { id: `${idPrefix}-summary` },
    escapeHtml(formatMessage(form.messages, "summary")),
  );
  // The alert is inside: a screen reader that meets role and focus on one element reads it twice, or not at all.
  return element(
    "div",
    { class: "comment-errors", tabindex: -1, autofocus: true, "aria-labelledby": `${idPrefix}-summary` },
    element("div", { role: "alert" }, heading + element("ul", {}, items.join(""))),
  );
}

function hiddenField(form: CommentForm, field: CommentFieldName, value: string | undefined): string {
  if (value === undefined) return "";
  return element("input", fieldAttributes(form, field, { values: { [field]: value } }));
}

function visibleField(
  form: CommentForm,
  name: CommentFieldName,
  state: { idPrefix: string; values: CommentValues; issues: readonly CommentIssue[] },
): string {
  const field = form.fields.find((each) => each.field === name);
  if (field === undefined || name === "parent" || name === "token") return "";
  const attributes = fieldAttributes(form, name, state);
  // A browser drops the first line end of a textarea: one more keeps the reader's own.
  const control =
    field.control === "textarea"
      ? element("textarea", { ...attributes, rows: 8 }, `\n${escapeHtml(state.values[name] ?? "")}`)
      : element("input", attributes);
  const mark = field.required ? ' <span class="comment-required" aria-hidden="true">*</span>' : "";
  const label = element(
    "label",
    { for: String(attributes["id"]) },
    escapeHtml(formatMessage(form.messages, name)) + mark,
  );
  if (name === "honeypot")
    return element("div", { class: "comment-trap", "aria-hidden": "true" }, label + control);
  const hint =
    name === "email"
      ? element(
          "span",
          { class: "comment-hint", id: fieldId(name, "hint", state.idPrefix) },
          escapeHtml(formatMessage(form.messages, "emailHint")),
        )
      : "";
  const issue = state.issues.find(({ path }) => path[0] === name);
  const error =
    issue === undefined
      ? ""
      : element(
          "span",
          { class: "comment-error", id: fieldId(name, "error", state.idPrefix) },
          `${element("span", { class: "visually-hidden" }, escapeHtml(formatMessage(form.messages, "errorPrefix")))} ${escapeHtml(issue.message)}`,
        );
  const box = field.control === "checkbox" ? control + label : label + hint + error + control;
  return element(
    "p",
    { class: `comment-field comment-field-${name}` },
    field.control === "checkbox" ? box + error : box,
  );
}
