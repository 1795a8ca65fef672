const CHARS = "\\w.~!$&'()*+,;=%-";

/** RFC 3986, section 3, without addresses in brackets. */
const URI = new RegExp(
  `^[a-z][a-z\\d+.-]*:(?://(?:[${CHARS}:]*@)?[${CHARS}]*(?::\\d*)?(?:/[${CHARS}:@]*)*|/?(?:[${CHARS}:@]+(?:/[${CHARS}:@]*)*))(?:\\?[${CHARS}:@/?]*)?(?:#[${CHARS}:@/?]*)?$`,
  "i",
);

/**
 * The address as a URI with a scheme, other characters than RFC 3986 takes percent-encoded; `undefined` for a relative
 * address and for what is none.
 */
export function uriOf(address: string | undefined): string | undefined {
  if (address === undefined || address.length > 8000 || /\p{Surrogate}/u.test(address)) return undefined;
  const encoded = address
    .replace(/[^\w.~!$&'()*+,;=:@%/?#-]/gu, encodeURIComponent)
    .replace(/%(?![\da-f]{2})/gi, "%25");
  return URI.test(encoded) ? encoded : undefined;
}
