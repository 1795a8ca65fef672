import { asciiEmail } from "../ascii-email.js";
import type { CommentField, CommentForm } from "../comment-form.js";
import type { CommentInput } from "../comment-input.js";
import { isEmail } from "../email.js";
import type { CommentIssueCode } from "../errors.js";
import { normalizeWebsite } from "../website.js";
import { isTicked } from "./is-ticked.js";

/** A field that the reader fills in. */
export type VisibleField = CommentField & { field: "comment" | "name" | "email" | "website" | "consent" };

/** Whether the reader fills the field in. */
export function isVisible(field: CommentField): field is VisibleField {
  return field.control !== "hidden" && field.field !== "honeypot";
}

/**
 * Writes a field into the comment, or says why it cannot. `raw` is what was sent, `clean` gives it as it would be stored,
 * empty where it shows nothing. Page and server both ask this function.
 */
export function parseVisible(
  field: VisibleField,
  raw: string | undefined,
  form: CommentForm,
  data: CommentInput,
  clean: (raw: string, singleLine: boolean) => string,
): CommentIssueCode | undefined {
  const name = field.field;
  if (name === "consent") {
    data.consent = isTicked(raw);
    return field.required && !data.consent ? "required" : undefined;
  }
  const text = raw && clean(raw, name === "name");
  if (!raw || !text) return field.required ? "required" : undefined;
  if (text.length > field.maxLength) return "too-long";
  let stored: string | undefined = text;
  if (name === "email") {
    const options = { dottedDomain: form.dottedEmail };
    // A browser joins the lines of an address; here they are a sign of an injected mail header.
    if (text.includes("\n")) return "invalid-email";
    if (!isEmail(raw, options)) {
      stored = asciiEmail(text);
      if (stored === text || !isEmail(stored, options)) return "invalid-email";
    }
  }
  if (name === "website") stored = normalizeWebsite(raw);
  if (stored === undefined) return "invalid-website";
  if (field.maxBytes && new TextEncoder().encode(stored).length > field.maxBytes) return "too-long";
  data[name] = stored;
  return undefined;
}
