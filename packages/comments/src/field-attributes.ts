import type { CommentField, CommentFieldName, CommentForm } from "./comment-form.js";
import { isTicked } from "./internal/is-ticked.js";
import type { CommentIssue, CommentValues } from "./parse-comment.js";

/** Attributes of one control: a text, a number, `true` for an attribute without value; what is not there is left out. */
export type FieldAttributes = { [attribute: string]: string | number | true };

/** Options of {@link fieldAttributes}. */
export type FieldAttributesOptions = {
  /** Put before each id, so that several forms can stand on one page. Default `comment-form`. */
  idPrefix?: string;
  /** What the reader typed. A `textarea` gets no `value`: its text is its content. */
  values?: CommentValues;
  /** What was wrong with it. */
  issues?: readonly CommentIssue[];
};

/** The id of the control of a field, of its hint and of its error. */
export function fieldId(field: CommentFieldName, part?: "hint" | "error", idPrefix = "comment-form"): string {
  return part === undefined ? `${idPrefix}-${field}` : `${idPrefix}-${field}-${part}`;
}

/**
 * The HTML attributes of the control of a field, ready for any renderer: names and values are not escaped. The
 * attribute names are those of HTML (`maxlength`, `aria-describedby`).
 *
 * @example
 * import { commentForm, fieldAttributes } from "@nightdesk/comments";
 *
 * const name = fieldAttributes(commentForm, "name");
 * name["maxlength"]; // => 245
 * name["autocomplete"]; // => "name"
 */
export function fieldAttributes(
  form: CommentForm,
  name: CommentFieldName,
  options: FieldAttributesOptions = {},
): FieldAttributes {
  const field = form.fields.find((each) => each.field === name);
  if (field === undefined) return {};
  const { idPrefix, values = {}, issues = [] } = options;
  const attributes: FieldAttributes = { name: field.inputName };
  if (field.control !== "hidden") attributes["id"] = fieldId(name, undefined, idPrefix);
  if (field.control !== "textarea") attributes["type"] = field.control;
  if (field.control === "checkbox") attributes["value"] = "yes";
  else if (field.control !== "hidden") describeText(attributes, field);
  const value = values[name];
  if (field.control === "checkbox") {
    if (isTicked(value)) attributes["checked"] = true;
  } else if (value !== undefined && field.control !== "textarea" && name !== "honeypot")
    attributes["value"] = value;
  if (field.autocomplete !== undefined) attributes["autocomplete"] = field.autocomplete;
  if (field.required && field.control !== "hidden") attributes["required"] = true;
  const failed = issues.some(({ path }) => path[0] === name);
  if (failed) attributes["aria-invalid"] = "true";
  const described: string[] = [];
  if (name === "email") described.push(fieldId(name, "hint", idPrefix));
  if (failed) described.push(fieldId(name, "error", idPrefix));
  if (described.length > 0) attributes["aria-describedby"] = described.join(" ");
  return attributes;
}

function describeText(attributes: FieldAttributes, field: CommentField): void {
  if (field.field === "honeypot") {
    attributes["tabindex"] = -1;
    // Three password managers and one filler read these; others go by the name and by autocomplete.
    for (const name of ["data-1p-ignore", "data-lpignore", "data-bwignore"]) attributes[name] = "true";
    attributes["data-form-type"] = "other";
    return;
  }
  attributes["maxlength"] = field.maxLength;
  if (field.control === "textarea" || field.control === "text") attributes["dir"] = "auto";
  if (field.control === "email" || field.control === "url") attributes["inputmode"] = field.control;
}
