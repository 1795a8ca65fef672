/** The text as comparisons see it: NFKC, lower case, single spaces. */
export function folded(text: string): string {
  // What is plain is folded already but for its case.
  if (!/[^ -~]/.test(text) && !text.includes("  ")) return text.toLowerCase().trim();
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The words of a name in an order of their own, so that "Dara Sok" and "SOK Dara" are one. */
export function nameKey(name: string): string {
  return (folded(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort().join(" ");
}

/** The first 60 characters, in quotes. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
