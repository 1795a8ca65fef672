import { folded, foldedStart } from "./compare-text.js";

/** Finds texts that came before, in time proportional to their length. */
export class RepeatedTexts {
  /** By their start: the one text that has it, or all that have it, as they are and folded. Most texts differ in it. */
  private readonly byStart = new Map<string, string | Set<string>>();

  /** Whether the text came before, case and forms of letters apart. */
  has(text: string): boolean {
    const start = foldedStart(text);
    const known = this.byStart.get(start);
    if (known === undefined) {
      this.byStart.set(start, text);
      return false;
    }
    if (known === text) return true;
    const seen = typeof known === "string" ? new Set([known, folded(known)]) : known;
    this.byStart.set(start, seen);
    const isKnown = seen.has(text) || seen.has(folded(text));
    if (!isKnown) seen.add(text).add(folded(text));
    return isKnown;
  }
}
