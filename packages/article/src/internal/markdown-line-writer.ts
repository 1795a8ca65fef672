import { type MarkdownInline, type MarkdownMark, withoutOuterBreaks } from "./markdown-inlines.js";
import {
  escapeLineStart,
  escapeMarkdown,
  markdownCode,
  markdownTitle,
  markdownUrl,
  reference,
} from "./markdown-text.js";

const SPACE_OR_PUNCTUATION = /^[\p{Zs}\t\n\r!-/:-@[-`{-~\p{P}]$/u;
/** CommonMark counts symbols as punctuation since version 0.31: for this writer they may be either. */
const MAYBE_PUNCTUATION = /^[!-/:-@[-`{-~\p{P}\p{S}]$/u;
const HARD_BREAK = "\\\n";

type Star = "*" | "_";

/**
 * The content as Markdown in which every delimiter acts. CommonMark lets a run of stars or underscores open or close only by
 * what stands around it; where that would stop one, its neighbour is written as a reference, which counts as punctuation.
 * Breaks at the ends, which nobody sees, are left out; with `oneLine` the others are spaces.
 */
export function writeMarkdownLine(nodes: readonly MarkdownInline[], oneLine = false): string {
  const [start, end] = withoutOuterBreaks(nodes);
  return new LineWriter(oneLine ? " " : HARD_BREAK).write(nodes.slice(start, end));
}

class LineWriter {
  private readonly chunks: { text: string; readonly opens: boolean }[] = [];
  private readonly lineBreak: string;
  /** What the last thing written asks of the first character of a text that follows. */
  private asks: "nothing" | "no space" | "punctuation" = "nothing";
  /** The character of the mark that has just ended, which the next one must not have. */
  private closed: Star | undefined;

  constructor(lineBreak: string) {
    this.lineBreak = lineBreak;
  }

  write(nodes: readonly MarkdownInline[]): string {
    this.nodes(nodes, undefined);
    this.endLine();
    return this.chunks.map(({ text }) => text).join("");
  }

  private nodes(nodes: readonly MarkdownInline[], outer: Star | undefined): void {
    for (const node of nodes) this.node(node, outer);
  }

  private node(node: MarkdownInline, outer: Star | undefined): void {
    switch (node.type) {
      case "text":
        this.text(node.value);
        break;
      case "break":
        this.endLine();
        this.emit(this.lineBreak);
        break;
      case "code":
        this.emit(markdownCode(node.value));
        break;
      case "link":
        if (this.lastChar() === "!") this.replaceLast("\\!");
        this.emit("[");
        this.nodes(node.children, outer);
        this.emit(`](${markdownUrl(node.url)}${markdownTitle(node.title)})`);
        break;
      default:
        this.mark(node.type, node.children, outer);
    }
  }

  private text(value: string): void {
    const first = firstOf(value);
    const isStart = this.isLineStart();
    const isEncoded =
      (/^\s/.test(first) && (isStart || this.asks === "no space")) ||
      (this.asks === "punctuation" && !SPACE_OR_PUNCTUATION.test(first));
    if (isEncoded) this.emit(reference(first) + escapeMarkdown(value.slice(first.length)));
    else this.emit(isStart ? escapeLineStart(escapeMarkdown(value)) : escapeMarkdown(value));
  }

  private mark(type: MarkdownMark, children: readonly MarkdownInline[], outer: Star | undefined): void {
    const star: Star = (outer ?? this.closed) === "*" ? "_" : "*";
    const run = type === "delete" ? "~~" : type === "strong" ? star + star : star;
    // Underscores inside of a word do nothing, stars and tildes do unless they stand by punctuation.
    const isStrict = type !== "delete" && star === "_";
    if (isStrict || MAYBE_PUNCTUATION.test(firstCharOf(children))) this.punctuate(this.chunks.length - 1);
    this.emit(run, true);
    this.asks = "no space";
    this.nodes(children, type === "delete" ? outer : star);
    if (/\s/.test(this.lastChar())) this.replaceLast(reference(this.lastChar()));
    const needsPunctuation = isStrict || MAYBE_PUNCTUATION.test(this.lastChar());
    this.emit(run);
    if (needsPunctuation) this.asks = "punctuation";
    if (type !== "delete") this.closed = star;
  }

  private emit(text: string, opens = false): void {
    this.chunks.push({ text, opens });
    this.asks = "nothing";
    this.closed = undefined;
  }

  /** White space at the end of a line would be taken off. */
  private endLine(): void {
    const last = this.lastChar();
    if (last !== "\n" && /\s/.test(last)) this.replaceLast(reference(last));
  }

  private isLineStart(): boolean {
    return this.chunks.length === 0 || this.lastChar() === "\n";
  }

  private lastChar(): string {
    return lastOf(this.chunks.at(-1)?.text ?? "");
  }

  private replaceLast(replacement: string): void {
    const chunk = this.chunks.at(-1);
    if (chunk !== undefined) chunk.text = withoutLast(chunk.text) + replacement;
  }

  /** Makes the character at the end of a chunk a space or punctuation. */
  private punctuate(index: number): void {
    const chunk = this.chunks[index];
    const last = lastOf(chunk?.text ?? "");
    if (chunk === undefined || SPACE_OR_PUNCTUATION.test(last)) return;
    const rest = withoutLast(chunk.text);
    chunk.text = rest + reference(last);
    if (rest !== "") return;
    // A mark that begins with this character now needs the same in front.
    let before = index - 1;
    while (this.chunks[before]?.opens) before--;
    if (before < index - 1) this.punctuate(before);
  }
}

function withoutLast(text: string): string {
  return text.slice(0, text.length - lastOf(text).length);
}

function lastOf(text: string): string {
  const pair = text.codePointAt(text.length - 2) ?? 0;
  return text.length > 1 && pair > 0xffff ? text.slice(-2) : text.slice(-1);
}

/** The character with which content begins once it is written. */
function firstCharOf([node]: readonly MarkdownInline[]): string {
  if (node?.type !== "text") return "*";
  const first = firstOf(node.value);
  return /\s/.test(first) ? "&" : first;
}

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
