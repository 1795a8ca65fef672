/** A start or end tag as it stands in the text. */
export type Tag = {
  /** The name as it was written. */
  name: string;
  closing: boolean;
  /** Names and raw values in turn, as they were written. */
  attributes: readonly string[];
  /** Where the tag ends, behind its `>`. */
  end: number;
};

const NO_ATTRIBUTES: readonly string[] = [];
// Attributes that stand without a value. Any other lone word, as in `a <b and c> d`, says that this is no tag.
const LONE =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|hidden|inert|ismap|itemscope|loop|multiple|muted|nohref|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected)$/i;
/** A longer tag is read as text, so that a text full of half tags costs no more than its length. */
const MAX_TAG = 4_096;
const MAX_NAME = 16;

/** The tag that begins at a `<`, or `undefined` where what stands there is not markup but text. */
export function readTag(html: string, start: number): Tag | undefined {
  const closing = html.charCodeAt(start + 1) === 0x2f;
  const from = closing ? start + 2 : start + 1;
  if (!isLetter(html.charCodeAt(from))) return undefined;
  let at = from + 1;
  while (at - from < MAX_NAME && isNameUnit(html.charCodeAt(at))) at++;
  const name = html.slice(from, at);
  const behind = html.charCodeAt(at);
  if (behind === 0x3e) return { name, closing, attributes: NO_ATTRIBUTES, end: at + 1 };
  if (behind !== 0x2f && !isSpace(behind)) return undefined;
  const attributes: string[] = [];
  for (;;) {
    while (at - start < MAX_TAG && (isSpace(html.charCodeAt(at)) || html.charCodeAt(at) === 0x2f)) at++;
    if (html.charCodeAt(at) === 0x3e) return { name, closing, attributes, end: at + 1 };
    at = readAttribute(html, at, start + MAX_TAG, attributes);
    if (at < 0) return undefined;
  }
}

/** Adds the attribute that begins at `at` and gives the place behind it, or -1 where there is none. */
function readAttribute(html: string, at: number, limit: number, attributes: string[]): number {
  let end = at;
  while (end < limit && isKeyUnit(html.charCodeAt(end), end === at)) end++;
  if (end === at) return -1;
  const key = html.slice(at, end);
  let next = end;
  while (next < limit && isSpace(html.charCodeAt(next))) next++;
  if (html.charCodeAt(next) !== 0x3d) {
    attributes.push(key, "");
    return endsAttribute(html.charCodeAt(end)) && LONE.test(key) ? end : -1;
  }
  next++;
  while (next < limit && isSpace(html.charCodeAt(next))) next++;
  const quote = html.charCodeAt(next);
  const quoted = quote === 0x22 || quote === 0x27;
  const from = quoted ? next + 1 : next;
  let to = from;
  while (to < limit && (quoted ? html.charCodeAt(to) !== quote : isBareUnit(html.charCodeAt(to)))) to++;
  const behind = quoted ? to + 1 : to;
  if (to >= limit || (to === from && !quoted) || !endsAttribute(html.charCodeAt(behind))) return -1;
  attributes.push(key, html.slice(from, to));
  return behind;
}

/** The raw value of an attribute; the first one where a name comes twice, as in browsers. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  for (let i = 0; i < tag.attributes.length; i += 2) {
    if (tag.attributes[i]?.toLowerCase() === name) return tag.attributes[i + 1];
  }
  return undefined;
}

function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

function isNameUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 0x30 && unit <= 0x39);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

/** The name of an attribute begins with a letter, `_`, `:` or `@`; digits, `.` and `-` may follow. */
function isKeyUnit(unit: number, first: boolean): boolean {
  if (isLetter(unit) || unit === 0x5f || unit === 0x3a || unit === 0x40) return true;
  return !first && ((unit >= 0x30 && unit <= 0x39) || unit === 0x2e || unit === 0x2d);
}

/** A value without quotes ends at white space and at the signs that would make it doubtful. */
function isBareUnit(unit: number): boolean {
  return !(
    Number.isNaN(unit) ||
    isSpace(unit) ||
    unit === 0x22 ||
    unit === 0x27 ||
    (unit >= 0x3c && unit <= 0x3e) ||
    unit === 0x60
  );
}

function endsAttribute(unit: number): boolean {
  return unit === 0x3e || unit === 0x2f || isSpace(unit);
}
