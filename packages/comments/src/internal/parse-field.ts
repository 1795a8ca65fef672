import type { CommentField, CommentForm } from "../comment-form.js";
import type { CommentInput, CommentIssue } from "../comment-input.js";
import { isBlank, normalizeText } from "../normalize-text.js";
import { fieldIssue } from "./field-issue.js";
import { formIssue } from "./form-issue.js";
import { isVisible, parseVisible } from "./parse-visible.js";

/** Writes a field of any kind into the comment, or says why it cannot. */
export function parseField(
  field: CommentField,
  raw: string | undefined,
  form: CommentForm,
  data: CommentInput,
): CommentIssue | undefined {
  const name = field.field;
  if (isVisible(field)) {
    const code = parseVisible(field, raw, form, data, storedText);
    return code && fieldIssue(code, form, field);
  }
  if (name === "parent") {
    const id = raw?.trim();
    // WordPress writes 0 for an answer to the article.
    if (!id || id === "0") return field.required ? formIssue("required", form, name) : undefined;
    if (!(form.ids === "integer" ? /^[1-9]\d{0,15}$/ : /^[\w-]{1,64}$/).test(id))
      return formIssue("invalid-parent", form, name);
    data.parent = id;
  } else if (raw === undefined) {
    if (field.required) return formIssue("required", form, name);
  } else if (name === "honeypot" || name === "token") {
    // Both are judged elsewhere, and a trap is most telling untouched.
    data[name] = raw.slice(0, field.maxLength);
  }
  return undefined;
}

// Most comments and nearly all names are plain already: then nothing is to be done.
const PLAIN_TEXT = /^[!-~](?:[\n -~]*[!-~])?$/;
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;

/** The text as it is stored, nothing for one that shows nothing. */
function storedText(raw: string, singleLine: boolean): string {
  if ((singleLine ? PLAIN_LINE : PLAIN_TEXT).test(raw)) return raw;
  const text = normalizeText(raw.trim(), { singleLine }).trim();
  return isBlank(text) ? "" : text;
}
