import type { BlockOf } from "../block.js";
import { GROUPS } from "./html-elements.js";
import type { HtmlAttributes } from "./html-events.js";

/** Collects the text of an element whose content is no paragraph: a caption, an attribution, code. */
export class HtmlCapture {
  private words = "";
  private credit = "";
  private inCredit = false;

  text(value: string): void {
    if (this.inCredit) this.credit += value;
    else this.words += value;
  }

  /** An element inside a caption: `cite` holds a credit, groups and line breaks part words. What it returns closes it. */
  openInCaption(name: string): () => void {
    if (name === "cite" && !this.inCredit) {
      this.inCredit = true;
      return () => {
        this.inCredit = false;
        this.credit += " ";
      };
    }
    if (GROUPS.has(name) || name === "br") this.text(" ");
    return () => {};
  }

  /** What was collected, on one line each. */
  caption(): { text: string; credit: string } {
    return { text: tidy(this.words), credit: tidy(this.credit) };
  }

  /** What was collected as it stands; `undefined` where that is blank. */
  lines(): string | undefined {
    const lines = this.words.replace(/\r\n?/g, "\n").replace(/^\n/, "");
    return lines.trim() === "" ? undefined : lines;
  }
}

/** Collects the text of a `pre` element and the language that an element in it is marked with. */
export class CodeCapture extends HtmlCapture {
  private language: string | undefined;

  openInCode(name: string, attributes: HtmlAttributes): void {
    this.language ??= /(?:^|\s)lang(?:uage)?-([\w+#.-]{1,40})/.exec(attributes.get("class") ?? "")?.[1];
    if (name === "br") this.text("\n");
  }

  block(): BlockOf<"code"> | undefined {
    const value = this.lines();
    const { language } = this;
    return value === undefined ? undefined : { type: "code", ...(language && { language }), value };
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
