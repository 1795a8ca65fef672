import type { CommentFieldName, CommentForm } from "./comment-form.js";
import type { CommentIssue, CommentValues } from "./comment-input.js";
import { isTicked } from "./internal/is-ticked.js";

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
  return `${idPrefix}-${field}${part ? `-${part}` : ""}`;
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
  const { control } = field;
  const shown = control !== "hidden";
  const area = control === "textarea";
  const trap = name === "honeypot";
  const box = control === "checkbox";
  const typed = shown && !box && !trap;
  const failed = issues.some(({ path }) => path[0] === name);
  const described = [
    name === "email" && fieldId(name, "hint", idPrefix),
    failed && fieldId(name, "error", idPrefix),
  ];
  const attributes = {
    name: field.inputName,
    id: shown && fieldId(name, undefined, idPrefix),
    type: !area && control,
    maxlength: typed && field.maxLength,
    dir: (area || (typed && control === "text")) && "auto",
    inputmode: (control === "email" || control === "url") && control,
    value: box ? "yes" : !area && !trap && values[name],
    checked: box && isTicked(values[name]),
    autocomplete: field.autocomplete,
    required: shown && field.required,
    "aria-invalid": failed && "true",
    "aria-describedby": described.filter(Boolean).join(" "),
    ...(trap && TRAP),
  };
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)) as FieldAttributes;
}

// Three password managers and one filler read these; others go by the name and by autocomplete.
const TRAP = {
  tabindex: -1,
  "data-1p-ignore": "true",
  "data-lpignore": "true",
  "data-bwignore": "true",
  "data-form-type": "other",
};
