const LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
// https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
const ADDRESS = new RegExp(`^[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+@(${LABEL}(?:\\.${LABEL})*)$`);

/** Options of {@link isEmail}. */
export type IsEmailOptions = {
  /** Whether the part after `@` needs a dot, which `user@localhost` lacks. Default `false`, as in browsers. */
  dottedDomain?: boolean;
};

/**
 * Whether `<input type=email>` holds the text for a valid address: line breaks are taken out and spaces at the ends
 * left aside, as browsers do, then the rule of the HTML standard applies. A form must refuse inner line breaks itself;
 * `safeParseComment` does.
 *
 * @example
 * import { isEmail } from "@nightdesk/comments";
 *
 * isEmail("o'neil@example.ie"); // => true
 * isEmail("<user@example.com>"); // => false
 */
export function isEmail(text: string, options: IsEmailOptions = {}): boolean {
  const domain = ADDRESS.exec(trimAscii(/[\r\n]/.test(text) ? text.replace(/[\r\n]/g, "") : text))?.[1];
  return domain !== undefined && (!options.dottedDomain || domain.includes("."));
}

/** The text without the white space of HTML at its ends: a no-break space there is the reader's slip, as in browsers. */
function trimAscii(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0c;
}
