/**
 * The address of a website as it is stored: http or https, in the form that `new URL(x).href` gives, https where no
 * scheme was written; `undefined` for anything else. Another scheme, a user name or password, control characters,
 * white space inside, characters that turn the direction of writing and a lone word are refused, not repaired.
 *
 * @example
 * import { normalizeWebsite } from "@nightdesk/comments";
 *
 * normalizeWebsite(" example.com "); // => "https://example.com/"
 * normalizeWebsite("javascript:alert(1)"); // => undefined
 */
export function normalizeWebsite(text: string): string | undefined {
  const trimmed = text.trim();
  if (
    !/^[!-~]*$/.test(trimmed) &&
    /[\p{Cc}\p{White_Space}\p{Bidi_Control}\u200b-\u200d\u2060\ufeff]/u.test(trimmed)
  )
    return undefined;
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(trimmed);
  if (hasScheme && !/^https?:/i.test(trimmed)) return undefined;
  const url = parseUrl(hasScheme ? trimmed : `https://${trimmed.replace(/^\/\//, "")}`);
  if (url === undefined) return undefined;
  if (url.username !== "" || url.password !== "") return undefined;
  // Without a scheme a single word is a slip of the pen, not a host.
  if (!hasScheme && !/.\../.test(url.hostname)) return undefined;
  return url.href;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
