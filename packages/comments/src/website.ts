// An address that is its own canonical form, as most are: no host in punycode or in numbers, no step up in the path.
const CANONICAL = /^https?:\/\/(?:[a-z\d]+[.-])+[a-z]+\/(?:\.?[\w~=&-]|[/?])*$/;

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
  if (CANONICAL.test(text)) return text;
  const trimmed = text.trim();
  if (/[\p{Cc}\p{White_Space}\p{Bidi_Control}]/u.test(trimmed)) return undefined;
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(trimmed);
  if (hasScheme && !/^https?:/i.test(trimmed)) return undefined;
  try {
    const { username, password, hostname, href } = new URL(
      hasScheme ? trimmed : `https://${trimmed.replace(/^\/\//, "")}`,
    );
    // Without a scheme a single word is a slip of the pen, not a host.
    const meant = hasScheme || /.\../.test(hostname);
    return username + password === "" && meant ? href : undefined;
  } catch {
    return undefined;
  }
}
