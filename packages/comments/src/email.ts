// https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
// White space of HTML may stand at the ends: a no-break space there is the reader's slip, as in browsers.
const ADDRESS =
  /^[ \t\f]*[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*[ \t\f]*$/i;

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
  const valid = ADDRESS.test(text) || ADDRESS.test(text.replace(/[\r\n]/g, ""));
  return valid && (!options.dottedDomain || text.includes(".", text.indexOf("@")));
}
