/** The elements that a comment may be rebuilt from: those of WordPress, and further ones that stand inside a line. */
export type CommentTag =
  | "a"
  | "abbr"
  | "acronym"
  | "b"
  | "blockquote"
  | "br"
  | "cite"
  | "code"
  | "del"
  | "em"
  | "i"
  | "ins"
  | "kbd"
  | "mark"
  | "q"
  | "s"
  | "samp"
  | "small"
  | "strike"
  | "strong"
  | "sub"
  | "sup"
  | "u"
  | "var";

/**
 * The elements that `sanitizeHtml` keeps where nothing else is said: those that WordPress keeps in a comment.
 *
 * @example
 * import { commentTags } from "@nightdesk/comments/sanitize";
 *
 * commentTags.includes("blockquote"); // => true
 */
export const commentTags: readonly CommentTag[] = /* @__PURE__ */ words(
  "a abbr acronym b blockquote cite code del em i q s strike strong",
);

/** Every element that can be kept. */
export const KEEPABLE: readonly string[] = [
  ...commentTags,
  .../* @__PURE__ */ words("br ins kbd mark samp small sub sup u var"),
];

/** The attributes that an element may carry; the others carry none. */
export const ATTRIBUTES: { readonly [name: string]: readonly string[] | undefined } = {
  a: ["href", "title"],
  abbr: ["title"],
  acronym: ["title"],
  blockquote: ["cite"],
  q: ["cite"],
  del: ["datetime"],
  ins: ["datetime"],
};

const SLOTS = 4_096;

/** The names of HTML, each at the slot of its hash or the next free one. */
const HTML_NAMES: readonly (string | undefined)[] = /* @__PURE__ */ fillSlots([
  ...KEEPABLE,
  ...words(
    "address applet area article aside audio base basefont bdi bdo bgsound big blink body button canvas caption center col " +
      "colgroup data datalist dd details dfn dialog dir div dl dt embed fieldset figcaption figure font footer form frame " +
      "frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe image img input isindex keygen label layer legend li " +
      "link listing main map marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup " +
      "option output p param picture plaintext pre progress rb rp rt rtc ruby script search section select slot source " +
      "spacer span style summary svg table tbody td template textarea tfoot th thead time title tr track tt ul video wbr " +
      "xml xmp",
  ),
]);

function fillSlots(names: readonly string[]): (string | undefined)[] {
  const slots = new Array<string | undefined>(SLOTS).fill(undefined);
  for (const name of names) {
    let slot = slotOf(name, 0);
    while (slots[slot] !== undefined) slot++;
    slots[slot] = name;
  }
  return slots;
}

/** The slot of the word of letters and digits at a place, whatever their case. */
function slotOf(text: string, from: number): number {
  let slot = 0;
  for (let at = from; ; at++) {
    const unit = text.charCodeAt(at) | 0x20;
    if (!(unit >= 0x61 && unit <= 0x7a) && !(unit >= 0x30 && unit <= 0x39)) return slot;
    slot = (slot * 31 + unit) % SLOTS;
  }
}

/**
 * The name of HTML that begins at a place, in small letters: markup of these is meant as markup, and dropped where it is not
 * kept; any other name is text. Found without making a string, as a hostile text is full of names.
 */
export function htmlNameAt(text: string, from: number): string | undefined {
  for (let slot = slotOf(text, from); ; slot++) {
    const name = HTML_NAMES[slot];
    if (name === undefined) return undefined;
    let at = 0;
    while (at < name.length && (text.charCodeAt(from + at) | 0x20) === name.charCodeAt(at)) at++;
    if (at === name.length) return name;
  }
}

function words<Word extends string>(text: string): Word[] {
  return text.split(" ") as Word[];
}
