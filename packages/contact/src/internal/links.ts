/** A `tel:` address after RFC 3966. */
export function telUri(e164: string, ext: string | undefined): string {
  return `tel:${e164}${ext === undefined ? "" : `;ext=${ext}`}`;
}

/** A `mailto:` address after RFC 6068. */
export function mailtoUri(address: string): string {
  const at = address.lastIndexOf("@");
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
}
