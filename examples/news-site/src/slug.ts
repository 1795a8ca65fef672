/** The words of a text as a part of an address, in any script: lower case, joined by "-", at most 80 characters. */
export function slugOf(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  let slug = "";
  for (const word of words ?? []) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > 80) break;
    slug = longer;
  }
  return slug || (words?.[0] ?? "").slice(0, 80);
}
