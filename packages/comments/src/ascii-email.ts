/**
 * An address with its domain in ASCII, as a browser sends it and as mail servers take it; the text as it was where the
 * part behind the last `@` is no domain. What stands before the `@` is never changed.
 *
 * @example
 * import { asciiEmail } from "@nightdesk/comments";
 *
 * asciiEmail("sok@b\u00fccher.example"); // => "sok@xn--bcher-kva.example"
 */
export function asciiEmail(text: string): string {
  if (!/[^\0-~]/.test(text)) return text;
  return text.replace(/@[\p{L}\p{M}\p{N}.-]+$/u, (domain) => {
    try {
      return `@${new URL(`http://${domain}`).hostname}`;
    } catch {
      return domain;
    }
  });
}
