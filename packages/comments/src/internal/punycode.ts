/** A label of a domain in letters: `xn--` labels decoded by RFC 3492, others and malformed ones as they are. */
export function labelToUnicode(label: string): string {
  if (!/^xn--[a-z0-9-]+$/i.test(label)) return label;
  const text = label.slice(4).toLowerCase();
  const split = text.lastIndexOf("-");
  const out = split > 0 ? Array.from(text.slice(0, split), (char) => char.charCodeAt(0)) : [];
  let code = 128;
  let index = 0;
  let bias = 72;
  for (let at = split < 0 ? 0 : split + 1; at < text.length; ) {
    const before = index;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit < 0) return label;
      index += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const count = out.length + 1;
    bias = adapt(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return label;
    out.splice(index++, 0, code);
  }
  return String.fromCodePoint(...out);
}

function digitOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : -1;
}

function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
