import type { Folded } from "./fold-builder.js";
import type { Span } from "./span.js";

/** Texts up to this length, as they were given, are looked at whole. */
const SHORT = 1500;
/** How far from a field what belongs to it may stand. */
const BEFORE = 320;
const BEHIND = 300;

/** The stretches of a text that stand near `anchors`, in order and apart from each other; `anchors` stand in order. */
export function zonesAround({ source, text }: Folded, anchors: readonly Span[]): Span[] {
  if (source.length <= SHORT) return [{ start: 0, end: text.length }];
  const zones: { start: number; end: number }[] = [];
  for (const anchor of anchors) {
    const end = Math.min(text.length, anchor.end + BEHIND);
    const last = zones.at(-1);
    // An anchor inside of a zone needs no start of its own.
    const start = last !== undefined && anchor.start <= last.end ? last.end : zoneStart(text, anchor.start);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else zones.push({ start, end });
  }
  return zones;
}

/** Where what belongs to a field at `index` may begin: with the paragraph in front of its own, or not far away. */
function zoneStart(text: string, index: number): number {
  const low = Math.max(0, index - BEFORE);
  const front = text.slice(low, index);
  const own = front.lastIndexOf("\n\n");
  const above = own > 0 ? front.lastIndexOf("\n\n", own - 1) : -1;
  if (above >= 0) return low + above + 2;
  return low === 0 ? 0 : Math.min(index, low + front.search(/\s|$/) + 1);
}
