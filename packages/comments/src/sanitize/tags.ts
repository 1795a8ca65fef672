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

/** The names of HTML: markup of these is meant as markup, and dropped where it is not kept; any other name is text. */
export const HTML_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
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

function words<Word extends string>(text: string): Word[] {
  return text.split(" ") as Word[];
}
