import { characterReference } from "./character-reference.js";
import { isNumberHead, putHead } from "./column-labels.js";
import { copyFolded } from "./fold.js";
import { createFoldBuilder, type FoldBuilder, type Folded } from "./fold-builder.js";
import { keyOf } from "./fold-char.js";
import type { Lexicon } from "./lexicon.js";
import type { Span } from "./span.js";

/** Elements whose end or start ends a line of text. */
const LINE_BREAKS =
  /^(?:br|p|div|li|ul|ol|tr|table|h[1-6]|address|section|article|header|footer|dl|dt|dd|hr|blockquote)$/;
const HREF = /\shref\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]+))/i;
const WEB_WORDS = /\b(?:web|website|site|url|internet|homepage)\b/;
const NETWORKS =
  /\b(?:facebook|twitter|x\.com|instagram|youtube|linkedin|t\.me|telegram|tiktok|threads|bsky)\b/;
/** Where a tag begins, and white space other than single spaces. */
const MARK = /<(?=[a-z/!])|[\t\n\r\f]\s*/gi;

/** A link whose end has not come yet: where its tag and its address stand, and where its text began. */
type OpenLink = {
  readonly href: string;
  readonly tagAt: number;
  readonly at: number;
  readonly textAt: number;
};

/**
 * The text of an HTML fragment folded, line ends where blocks end, scripts and comments left out. The address of a
 * `tel:` or `mailto:` link is read behind its text where the text does not hold it.
 */
export function foldHtml(source: string, labelOf: Lexicon): Folded {
  const builder = createFoldBuilder(source);
  let link: OpenLink | undefined;
  /** The heads of the columns of a table that name numbers, and the column that a row has come to. */
  let heads: (Span | undefined)[] = [];
  let column = -1;
  let from = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(source); match !== null; match = MARK.exec(source)) {
    const { index } = match;
    copyFolded(builder, source, from, index, characterReference);
    const textAt = from;
    if (match[0] === "<") {
      from = tagEnd(source, index);
      const name = /^<(\/?[a-z][a-z\d]*)/i.exec(source.slice(index, index + 24))?.[1]?.toLowerCase() ?? "";
      if (name === "a") link = openLink(source.slice(index, from), index);
      if (name === "/a" && link !== undefined) {
        putLink(builder, source, link, index);
        link = undefined;
      }
      if (LINE_BREAKS.test(name.replace("/", ""))) builder.put("\n", index, from);
      else if (/^\/?t[dh]$/.test(name)) builder.put(" ", index, from);
      if (name === "table") heads = [];
      if (name === "tr") column = -1;
      if (/^t[dh]$/.test(name)) column++;
      if (name === "/th" && isNumberHead(source.slice(textAt, index), labelOf))
        heads[column] = { start: textAt, end: index };
      const head = name === "td" ? heads[column] : undefined;
      if (head !== undefined) putHead(builder, source, head, from);
    } else {
      from = index + match[0].length;
      builder.put(" ", index, from);
    }
    MARK.lastIndex = from;
  }
  copyFolded(builder, source, from, source.length, characterReference);
  return builder.finish(labelOf);
}

/** The index behind the tag, comment, script or style that begins at `start`; what is never closed runs to the end. */
function tagEnd(source: string, start: number): number {
  const behind = (needle: string, from: number): number => {
    const at = source.indexOf(needle, from);
    return at < 0 ? source.length : at + needle.length;
  };
  if (source.startsWith("<!--", start)) return behind("-->", start + 4);
  const raw = /^<(script|style)[\s>]/i.exec(source.slice(start, start + 8))?.[1];
  if (raw === undefined) return behind(">", start);
  const closing = new RegExp(`</${raw}\\s*>`, "gi");
  closing.lastIndex = start;
  return closing.exec(source) === null ? source.length : closing.lastIndex;
}

function openLink(tag: string, tagAt: number): OpenLink | undefined {
  const match = HREF.exec(tag);
  const href = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || href === undefined) return undefined;
  const at = tagAt + match.index + match[0].length - href.length;
  return { href, tagAt, at, textAt: tagAt + tag.length };
}

/** How many units in front of a link may hold the words that announce it. */
const ANNOUNCED = 80;

/** What a stretch of HTML shows, in lower case. */
function shownText(html: string): string {
  return keyOf(html.replace(/<[^<>]*>/g, " "));
}

/** Whether the words in front of and in a link, or where it leads, say that it is how somebody can be reached. */
function isAnnounced(href: string, words: string): boolean {
  return WEB_WORDS.test(words) || NETWORKS.test(words) || NETWORKS.test(href.slice(0, 40));
}

function putLink(
  builder: FoldBuilder,
  source: string,
  { href, tagAt, at, textAt }: OpenLink,
  textEnd: number,
): void {
  const scheme = /^(?:mailto|tel|https?):/i.exec(href)?.[0].toLowerCase();
  if (scheme === undefined) return;
  const shown = shownText(source.slice(textAt, textEnd));
  const isWritten = scheme.startsWith("h");
  const isShown =
    scheme === "mailto:"
      ? /@|\Wat\W/.test(shown)
      : isWritten
        ? /^[^@]*\.\w/.test(shown) ||
          !isAnnounced(href, shownText(source.slice(Math.max(0, tagAt - ANNOUNCED), tagAt)) + shown)
        : /\d{2}.*\d{2}/.test(shown);
  if (isShown) return;
  const query = isWritten ? -1 : href.search(/\?|(?<!&#?\w{1,8});/);
  const stop = at + (query < 0 ? href.length : query);
  let from = isWritten ? at : at + scheme.length;
  builder.put(" ", from, from);
  if (!isWritten)
    for (const { 0: escaped, index } of href.matchAll(/%[2-7][\da-f]/gi)) {
      const start = at + index;
      if (start >= stop) break;
      copyFolded(builder, source, from, start, characterReference);
      from = start + escaped.length;
      builder.put(String.fromCharCode(Number.parseInt(escaped.slice(1), 16)), start, from);
    }
  copyFolded(builder, source, from, stop, characterReference);
  builder.put(" ", stop, stop);
}
