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
export const commentTags: readonly CommentTag[] = [
  "a",
  "abbr",
  "acronym",
  "b",
  "blockquote",
  "cite",
  "code",
  "del",
  "em",
  "i",
  "q",
  "s",
  "strike",
  "strong",
];

/** How the value of an attribute is read: as an address, as words, or as a date. */
export type AttributeKind = "address" | "words" | "date";

/** An attribute that is kept, and how its value is read. */
export type AllowedAttribute = { name: string; kind: AttributeKind };

const TITLE: readonly AllowedAttribute[] = [{ name: "title", kind: "words" }];
const CITE: readonly AllowedAttribute[] = [{ name: "cite", kind: "address" }];
const DATETIME: readonly AllowedAttribute[] = [{ name: "datetime", kind: "date" }];

/** Every element that can be kept, with the one or two attributes that it may carry. */
export const ATTRIBUTES: ReadonlyMap<string, readonly AllowedAttribute[]> = new Map<
  string,
  readonly AllowedAttribute[]
>([
  ["a", [{ name: "href", kind: "address" }, ...TITLE]],
  ["abbr", TITLE],
  ["acronym", TITLE],
  ["blockquote", CITE],
  ["q", CITE],
  ["del", DATETIME],
  ["ins", DATETIME],
  ..."b br cite code em i kbd mark s samp small strike strong sub sup u var"
    .split(" ")
    .map((name): [string, readonly AllowedAttribute[]] => [name, []]),
]);

/** The names of HTML: markup of these is meant as markup, and dropped where it is not kept; any other name is text. */
export const HTML_NAMES: ReadonlySet<string> = new Set(
  (
    "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br " +
    "button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed " +
    "fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe " +
    "image img input ins isindex kbd keygen label layer legend li link listing main map mark marquee math menu menuitem " +
    "meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre " +
    "progress q rb rp rt rtc ruby s samp script search section select slot small source spacer span strike strong style " +
    "sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xml xmp"
  ).split(" "),
);
