import type { ArticleIssue } from "../errors.js";
import type { Loss } from "../format-result.js";
import { KEPT } from "./html-elements.js";
import type { HtmlAttributes } from "./html-events.js";

/** Counts what reading HTML leaves out, so that each kind is told once. */
export class HtmlTally {
  readonly issues: ArticleIssue[] = [];
  readonly lost: Loss[] = [];
  private readonly dropped = new Map<string, number>();
  private readonly unknown = new Map<string, number>();
  private readonly attributes = new Map<string, number>();
  private controls = 0;

  /** Something that is told on its own. */
  lose(message: string): void {
    this.lost.push({ path: [], message });
  }

  drop(element: string): void {
    count(this.dropped, element);
  }

  unwrap(element: string): void {
    count(this.unknown, element);
  }

  read(attributes: HtmlAttributes): void {
    for (const name of attributes.keys()) if (!KEPT.has(name)) count(this.attributes, name);
  }

  /** The text without what no format can hold. */
  clean(text: string): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    return text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]|\p{Surrogate}/gu, () => {
      this.controls++;
      return "";
    });
  }

  unsafeUrl(written: string, schemes: ReadonlySet<string>): void {
    const shown = JSON.stringify(written.slice(0, 80));
    const message = `Expected an address by ${[...schemes].join(", ")}, got ${shown}.`;
    this.issues.push({ code: "url.unsafe", path: [], message });
    this.lose(`Left out an address: ${shown}`);
  }

  /** Adds the counts to `issues` and `lost`. */
  finish(): void {
    this.tell(this.dropped, "markup.dropped", "with all inside");
    this.tell(this.unknown, "markup.unknown", "but kept what was inside");
    if (this.attributes.size > 0) {
      const names = sorted(this.attributes).map(([name, times]) => `${name} (${times})`);
      this.lose(`Left out the attributes ${names.join(", ")}.`);
    }
    if (this.controls > 0) this.lose(`Left out ${this.controls} control characters.`);
  }

  private tell(counts: ReadonlyMap<string, number>, code: ArticleIssue["code"], how: string): void {
    for (const [name, times] of sorted(counts)) {
      const message = `Left out ${times === 1 ? `one ${name} element` : `${times} ${name} elements`} ${how}.`;
      this.issues.push({ code, path: [], message });
      this.lose(message);
    }
  }
}

function count(counts: Map<string, number>, name: string): void {
  const key = name.length > 40 ? `${name.slice(0, 40)}…` : name;
  // Hostile markup could have a name for each element; past a hundred of them the names say nothing.
  const known = counts.has(key) || counts.size < 100 ? key : "others";
  counts.set(known, (counts.get(known) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
