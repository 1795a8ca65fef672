/** The text as comparisons see it: NFKC, lower case, single spaces. */
export function folded(text: string): string {
  // What is plain is folded already but for its case.
  if (!/[^ -~]/.test(text) && !text.includes("  ")) return text.toLowerCase().trim();
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

const START = 24;

/**
 * The first 24 characters of the folded text, at a cost that does not grow with the text: texts that differ in them
 * differ. What is folded is twice as long, for marks join the character before them and white space shrinks.
 */
export function foldedStart(text: string): string {
  const start = folded(text.slice(0, 2 * START));
  return (start.length < START ? folded(text) : start).slice(0, START);
}

/** Whether two texts are the same when folded. */
export function isSameText(a: string, b: string): boolean {
  return foldedStart(a) === foldedStart(b) && folded(a) === folded(b);
}

/** The words of a name in an order of their own, so that "Dara Sok" and "SOK Dara" are one. */
export function nameKey(name: string): string {
  return (folded(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort().join(" ");
}

/** The first 60 characters, in quotes. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
