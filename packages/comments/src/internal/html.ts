import { escapeHtml } from "@internal/markup";

/** The attributes of one element; `true` writes the bare name, `undefined` leaves it out. */
export type Attributes = { readonly [name: string]: string | number | true | undefined };

/** An element with escaped attributes around HTML that is already safe; without content, a void element. */
export function element(name: string, attributes: Attributes, html?: string): string {
  let out = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) out += value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
  }
  return html === undefined ? `${out}>` : `${out}>${html}</${name}>`;
}
