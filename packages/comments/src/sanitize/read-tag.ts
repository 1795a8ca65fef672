/** A start or end tag as it stands in the text. */
export type Tag = {
  /** The name as it was written. */
  name: string;
  closing: boolean;
  /** The raw value of each attribute, the first one where a name comes twice. */
  attributes: ReadonlyMap<string, string>;
  /** Where the tag ends, behind its `>`. */
  end: number;
};

const NAME = /<(\/?)([a-z][a-z0-9]{0,15})(?=[\s/>])/iy;
const SPACE = /[\s/]*/y;
const ATTRIBUTE = /([a-z_:@][\w:.@-]*)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`=]+)))?(?=[\s/>])/iy;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
// Attributes that stand without a value. Any other lone word, as in `a <b and c> d`, says that this is no tag.
const LONE =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|hidden|inert|ismap|itemscope|loop|multiple|muted|nohref|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected)$/i;
/** A longer tag is read as text, so that a text full of half tags costs no more than its length. */
const MAX_TAG = 4_096;

/** The tag that begins at a `<`, or `undefined` where what stands there is not markup but text. */
export function readTag(html: string, start: number): Tag | undefined {
  NAME.lastIndex = start;
  const head = NAME.exec(html);
  if (head === null) return undefined;
  const [whole, slash, name = ""] = head;
  const closing = slash === "/";
  let at = start + whole.length;
  if (html.charCodeAt(at) === 0x3e) return { name, closing, attributes: NO_ATTRIBUTES, end: at + 1 };
  const attributes = new Map<string, string>();
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(html);
    at = SPACE.lastIndex;
    if (html.charCodeAt(at) === 0x3e) return { name, closing, attributes, end: at + 1 };
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (match === null || ATTRIBUTE.lastIndex - start > MAX_TAG) return undefined;
    const [, key = "", assigned, double, single, bare] = match;
    if (assigned === undefined && !LONE.test(key)) return undefined;
    const lower = key.toLowerCase();
    if (!attributes.has(lower)) attributes.set(lower, double ?? single ?? bare ?? "");
    at = ATTRIBUTE.lastIndex;
  }
}
