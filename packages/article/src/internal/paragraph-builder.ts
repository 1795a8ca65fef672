import type { Inline } from "../inline.js";

/** An inline node that has children. */
export type Mark = Extract<Inline, { children: Inline[] }>;

/** More marks inside each other say nothing to a reader, and would nest deeper than the model allows. */
const MAX_MARKS = 16;

/**
 * Collects the inline content of one paragraph after another. Marks stay open across paragraphs until they are closed,
 * and get no node where they have no text. White space is collapsed as a browser shows it.
 */
export class ParagraphBuilder {
  private readonly marks: (() => Mark)[] = [];
  private cursors: Inline[][] = [[]];
  private endsInSpace = true;
  private codeDepth = 0;

  /** Opens a mark for the text that follows; what it returns closes it. */
  openMark(make: () => Mark): () => void {
    if (this.marks.length >= MAX_MARKS) return () => {};
    this.marks.push(make);
    return () => {
      this.marks.pop();
      if (this.cursors.length > this.marks.length + 1) this.cursors.pop();
    };
  }

  openCode(): () => void {
    this.codeDepth++;
    return () => {
      this.codeDepth--;
    };
  }

  text(value: string): void {
    let collapsed = value.replace(/[ \t\n\f\r]+/g, " ");
    if (this.endsInSpace && collapsed.startsWith(" ")) collapsed = collapsed.slice(1);
    if (collapsed === "") return;
    this.endsInSpace = collapsed.endsWith(" ");
    const cursor = collapsed === " " ? this.lastCursor() : this.openCursor();
    const last = cursor.at(-1);
    const type = this.codeDepth > 0 ? "inlineCode" : "text";
    if (last?.type === type) last.value += collapsed;
    else cursor.push({ type, value: collapsed });
  }

  /** A line break; a second one in a row ends the paragraph, and gives `true`. */
  lineBreak(): boolean {
    const [paragraph] = this.cursors;
    if (paragraph === undefined || isBlank(paragraph)) return false;
    const cursor = this.lastCursor();
    trimEnd(cursor);
    if (cursor.at(-1)?.type === "break") return true;
    cursor.push({ type: "break" });
    this.endsInSpace = true;
    return false;
  }

  /** What was collected, trimmed; empty where there was no text. */
  take(): Inline[] {
    const [content = []] = this.cursors;
    this.cursors = [[]];
    this.endsInSpace = true;
    trimEnd(content, true);
    return content;
  }

  private lastCursor(): Inline[] {
    return this.cursors.at(-1) ?? [];
  }

  private openCursor(): Inline[] {
    for (const make of this.marks.slice(this.cursors.length - 1)) {
      const mark = make();
      this.lastCursor().push(mark);
      this.cursors.push(mark.children);
    }
    return this.lastCursor();
  }
}

/** Takes white space, what it leaves empty and, where asked, line breaks from the end. */
function trimEnd(content: Inline[], breaksToo = false): void {
  for (let last = content.at(-1); last !== undefined; last = content.at(-1)) {
    if ("value" in last) {
      last.value = last.value.trimEnd() === "" ? "" : last.value.replace(/ $/, "");
      if (last.value !== "") return;
    } else if ("children" in last) {
      trimEnd(last.children, breaksToo);
      if (last.children.length > 0) return;
    } else if (!breaksToo) {
      return;
    }
    content.pop();
  }
}

function isBlank(content: readonly Inline[]): boolean {
  return content.every((node) =>
    "value" in node ? node.value.trim() === "" : "children" in node ? isBlank(node.children) : true,
  );
}
