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

const ATTRIBUTE =
  /[\s/]*(?:(>)|([a-z_:@][\w:.@-]*)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`=]+)))?(?=[\s/>]))/iy;
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
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (match === null || ATTRIBUTE.lastIndex - start > MAX_TAG) return undefined;
    at = ATTRIBUTE.lastIndex;
    const [, close, key = "", assigned, double, single, bare] = match;
    if (close !== undefined) return { name, closing, attributes, end: at };
    if (assigned === undefined && !LONE.test(key)) return undefined;
    attributes.push(key, double ?? single ?? bare ?? "");
  }
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
