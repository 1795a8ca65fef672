/**
 * A key made of a text, for a source that gives none: the same text has the same key. FNV-1a with 64 bits, so that a
 * million keys hold one equal pair with a chance of about one in thirty million.
 */
export function derivedId(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    // The prime is 2^40 + 0x1b3, so the product is a shift and a small multiplication, carried by hand.
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.imul(low, 0x100) + Math.floor(product / 0x1_0000_0000)) >>> 0;
    low = product >>> 0;
  }
  return `derived-${hex(high)}${hex(low)}`;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
