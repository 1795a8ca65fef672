import { escapeHtml } from "@internal/markup";

/** The attributes of an element by name: `true` has no value, and what is `false` or `undefined` is not written. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** No attributes. */
export const NONE: Attributes = {};

/** The names of languages that can stand in a class. */
export const CODE_LANGUAGE = /^[\w+#.-]{1,40}$/;

/** The attribute that names the language of code, where the name can be a class. */
export function codeClass(language: string | undefined): Attributes {
  return language !== undefined && CODE_LANGUAGE.test(language) ? { class: `language-${language}` } : NONE;
}

/** The attributes as they stand behind the name of an element. */
export function writeAttributes(attributes: Attributes): string {
  let text = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === false) continue;
    text += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return text;
}
