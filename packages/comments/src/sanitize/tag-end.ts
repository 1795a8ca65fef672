// Attributes that stand without a value. Any other lone word, as in `a <b and c> d`, says that this is no tag.
const LONE =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|hidden|inert|ismap|itemscope|loop|multiple|muted|nohref|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected)$/i;

/**
 * Where the tag ends whose name ends at `at`, behind its `>`; -1 where what stands there is not markup but text, or goes
 * on beyond `limit`. The raw values of the `wanted` attributes are put into `values`, each at the place of its name in
 * `wanted`; the first one counts where a name comes twice, as in browsers.
 */
export function tagEnd(
  html: string,
  at: number,
  limit: number,
  wanted: readonly string[] | undefined,
  values: (string | undefined)[],
): number {
  if (!endsWord(html.charCodeAt(at))) return -1;
  for (let next = at; ; ) {
    while (next < limit && isGap(html.charCodeAt(next))) next++;
    if (html.charCodeAt(next) === 0x3e) return next + 1;
    const key = next;
    while (next < limit && isKeyUnit(html.charCodeAt(next), next === key)) next++;
    const keyEnd = next;
    while (next < limit && isSpace(html.charCodeAt(next))) next++;
    if (html.charCodeAt(next) !== 0x3d) {
      if (!endsWord(html.charCodeAt(keyEnd)) || !LONE.test(html.slice(key, keyEnd))) return -1;
      next = keyEnd;
      continue;
    }
    if (key === keyEnd) return -1;
    next++;
    while (next < limit && isSpace(html.charCodeAt(next))) next++;
    const quote = html.charAt(next);
    const quoted = quote === '"' || quote === "'";
    const value = quoted ? next + 1 : next;
    next = value;
    // Each quote ends the search of the one before, so that all searches together take no longer than the text.
    if (quoted) next = html.indexOf(quote, value);
    else while (next < limit && isBareUnit(html.charCodeAt(next))) next++;
    if (next < 0 || next >= limit || (next === value && !quoted)) return -1;
    const index = wanted === undefined ? -1 : wanted.indexOf(html.slice(key, keyEnd).toLowerCase());
    if (index >= 0) values[index] ??= html.slice(value, next);
    if (quoted) next++;
    if (!endsWord(html.charCodeAt(next))) return -1;
  }
}

/** Where a word of letters and digits ends; after at most 16, as no name of HTML is longer. */
export function nameEnd(html: string, from: number): number {
  let at = from;
  while (at - from < 16 && isWordUnit(html.charCodeAt(at))) at++;
  return at;
}

function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 0x30 && unit <= 0x39);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

function isGap(unit: number): boolean {
  return unit === 0x2f || isSpace(unit);
}

function endsWord(unit: number): boolean {
  return unit === 0x3e || isGap(unit);
}

/** The name of an attribute begins with a letter, `_`, `:` or `@`; digits, `.` and `-` may follow. */
function isKeyUnit(unit: number, first: boolean): boolean {
  if (isLetter(unit) || unit === 0x5f || unit === 0x3a || unit === 0x40) return true;
  return !first && (isWordUnit(unit) || unit === 0x2e || unit === 0x2d);
}

/** A value without quotes ends at white space and at the signs that would make it doubtful. */
function isBareUnit(unit: number): boolean {
  if (isSpace(unit) || unit === 0x22 || unit === 0x27 || unit === 0x60) return false;
  return unit < 0x3c || unit > 0x3e;
}
