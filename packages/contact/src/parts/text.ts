import { characterReference } from "../internal/character-reference.js";
import { labelledCells, putHead } from "../internal/column-labels.js";
import { copyFolded } from "../internal/fold.js";
import { createFoldBuilder, type Folded } from "../internal/fold-builder.js";
import type { Lexicon } from "../internal/lexicon.js";
import { skim } from "../internal/skim.js";

/**
 * The part of `parseContact` that reads texts as they come out of pages: character references such as `&nbsp;`, tables
 * whose heads say which column holds faxes, and articles, whose paragraphs without a sign of contact details are passed
 * over.
 */
export function text(source: string, lexicon: Lexicon): Folded {
  const builder = createFoldBuilder(source);
  const cells = labelledCells(source, lexicon);
  let next = 0;
  let from = 0;
  for (const { start, end } of skim(source)) {
    // What was passed over parts the stretches as an empty line does.
    if (start > from) builder.put("\n", from, start);
    from = start;
    for (; (cells[next]?.at ?? end) < end; next++) {
      const { at, head } = cells[next] ?? { at: end, head: { start, end: start } };
      if (at < from) continue;
      copyFolded(builder, source, from, at, characterReference);
      putHead(builder, source, head, at);
      from = at;
    }
    copyFolded(builder, source, from, end, characterReference);
    from = end;
  }
  return builder.finish(lexicon);
}
