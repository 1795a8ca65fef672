/**
 * Whether WordPress takes the text for an e-mail address: six characters or more, a dotted domain without doubled or
 * outer dots, labels of letters, digits and inner hyphens. It knows no addresses beyond ASCII.
 *
 * @example
 * import { isWordPressEmail } from "@nightdesk/comments/wordpress";
 *
 * isWordPressEmail("bob@example.com"); // => true
 * isWordPressEmail("a@b.c"); // => false
 */
export function isWordPressEmail(text: string): boolean {
  if (text.length < 6) return false;
  const at = text.indexOf("@", 1);
  if (at < 0) return false;
  if (!/^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~.-]+$/.test(text.slice(0, at))) return false;
  const labels = text.slice(at + 1).split(".");
  return (
    labels.length > 1 &&
    labels.every((label) => /^[a-zA-Z0-9-]+$/.test(label) && !label.startsWith("-") && !label.endsWith("-"))
  );
}
