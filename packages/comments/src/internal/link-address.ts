/**
 * The address of a link in a comment as a browser reads it: http, https or mailto, without a user name, which could hide
 * another host; `undefined` for any other, and for one without a scheme, which would lead into the site itself.
 */
export function linkAddress(text: string): string | undefined {
  if (!/^\s*(?:https?:\/\/|mailto:)/i.test(text)) return undefined;
  try {
    const url = new URL(text);
    return url.username === "" && url.password === "" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
