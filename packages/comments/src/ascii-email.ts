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
  const at = text.lastIndexOf("@") + 1;
  const domain = text.slice(at);
  if (at === 0 || !/[^!-~]/.test(domain) || /[/?#\\:[\]%\s]/.test(domain)) return text;
  try {
    return text.slice(0, at) + new URL(`http://${domain}`).hostname;
  } catch {
    return text;
  }
}
