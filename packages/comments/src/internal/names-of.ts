import type { CommentField } from "../comment-form.js";

const WORDPRESS: { readonly [field: string]: readonly string[] } = {
  name: ["author"],
  website: ["url"],
  consent: ["wp-comment-cookies-consent"],
  parent: ["comment_parent"],
};

/** The names under which a field is read: that of its control, then its aliases. */
export function namesOf({ field, inputName, aliases = WORDPRESS[field] ?? [] }: CommentField): string[] {
  return [inputName, ...aliases];
}
