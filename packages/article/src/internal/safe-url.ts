/** The schemes that a link may have. An address without a scheme is relative and has that of its page. */
export const LINK_SCHEMES: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);

/** The schemes that an image, a player or an embed may be fetched by. */
export const SOURCE_SCHEMES: ReadonlySet<string> = new Set(["http", "https"]);

/**
 * The address as a browser will read it, or `undefined` where its scheme is not one of those given. Browsers drop tabs
 * and line ends anywhere, and spaces and control characters at the ends, before they look for the scheme; what is left
 * of control characters then has no place in an address.
 */
export function safeUrl(url: string, schemes: ReadonlySet<string>): string | undefined {
  const read = trimControls(url.replace(/[\t\n\r]/g, ""));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (read === "" || /[\u0000-\u001f\u007f]/.test(read)) return undefined;
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(read)?.[0].toLowerCase();
  return scheme === undefined || schemes.has(scheme) ? read : undefined;
}

function trimControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}
