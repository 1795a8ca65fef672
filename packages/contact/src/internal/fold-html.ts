import { FoldBuilder, type Folded, pushChar } from "./fold.js";

/** Elements whose end or start ends a line of text. */
const LINE_BREAKS =
  /^(?:br|p|div|li|ul|ol|tr|table|h[1-6]|address|section|article|header|footer|dl|dt|dd|hr|blockquote)$/;
const HREF = /\shref\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]+))/i;
const WEB_WORDS =
  /\b(?:web|website|site|url|internet|homepage|facebook|twitter|instagram|youtube|linkedin|telegram|tiktok)\b/;

/** A link whose end has not come yet: where its address stands, and where its text began. */
type OpenLink = { readonly href: string; readonly at: number; readonly textAt: number };

/**
 * The text of an HTML fragment folded, line ends where blocks end, scripts and comments left out. The address of a
 * `tel:` or `mailto:` link is read behind its text where the text does not hold it.
 */
export function foldHtml(source: string): Folded {
  const builder = new FoldBuilder(source);
  let link: OpenLink | undefined;
  for (let i = 0; i < source.length; ) {
    if (source.charAt(i) !== "<" || !/[a-z/!]/i.test(source.charAt(i + 1))) {
      const isBreak = /[\n\r\t]/.test(source.charAt(i));
      if (isBreak) builder.push(0x20, i, i + 1);
      i = isBreak ? i + 1 : pushChar(builder, source, i);
      continue;
    }
    const end = tagEnd(source, i);
    const tag = source.slice(i, end);
    const name = /^<(\/?[a-z][a-z\d]*)/i.exec(tag.slice(0, 24))?.[1]?.toLowerCase() ?? "";
    if (name === "a") link = openLink(tag, i, builder.mark());
    if (name === "/a" && link !== undefined) {
      pushLink(builder, source, link);
      link = undefined;
    }
    if (LINE_BREAKS.test(name.replace("/", ""))) builder.push(0x0a, i, end);
    else if (/^\/?(?:td|th)$/.test(name)) builder.push(0x20, i, end);
    i = end;
  }
  return builder.finish();
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

function openLink(tag: string, tagAt: number, textAt: number): OpenLink | undefined {
  const match = HREF.exec(tag);
  const href = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || href === undefined) return undefined;
  return { href, at: tagAt + match.index + match[0].length - href.length, textAt };
}

function pushLink(builder: FoldBuilder, source: string, { href, at, textAt }: OpenLink): void {
  const shown = builder.recent().slice(textAt);
  const scheme = /^(?:mailto|tel|https?):/i.exec(href)?.[0].toLowerCase();
  const isShown =
    scheme === "mailto:"
      ? /@|\Wat\W/.test(shown)
      : scheme === "tel:"
        ? /\d{2}.*\d{2}/.test(shown)
        : !isWeb(builder, textAt);
  if (scheme === undefined || isShown) return;
  const isWritten = /^h/.test(scheme);
  const query = isWritten ? -1 : href.search(/[?;]/);
  const stop = at + (query < 0 ? href.length : query);
  const from = isWritten ? at : at + scheme.length;
  builder.push(0x20, from, from);
  for (let i = from; i < stop; ) {
    const escaped = isWritten ? null : /^%([2-7][\da-f])/i.exec(href.slice(i - at, i - at + 3));
    if (escaped !== null) builder.push(Number.parseInt(escaped[1] ?? "", 16), i, i + 3);
    i = escaped === null ? pushChar(builder, source, i) : i + 3;
  }
  builder.push(0x20, stop, stop);
}

/** Whether a link is offered as a web address: its text or what stands before it says so, and does not show it. */
function isWeb(builder: FoldBuilder, textAt: number): boolean {
  return !/\.\w/.test(builder.recent().slice(textAt)) && WEB_WORDS.test(builder.recent());
}
