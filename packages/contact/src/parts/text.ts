import { characterReference } from "../internal/character-reference.js";
import { copyFolded } from "../internal/fold.js";
import { createFoldBuilder, type Folded } from "../internal/fold-builder.js";
import type { Lexicon } from "../internal/lexicon.js";
import { skim } from "../internal/skim.js";

/**
 * The part of `parseContact` that reads texts as they come out of pages: character references such as `&nbsp;`, and
 * articles, whose paragraphs without a sign of contact details are passed over.
 */
export function text(source: string, lexicon: Lexicon): Folded {
  const builder = createFoldBuilder(source);
  let from = 0;
  for (const { start, end } of skim(source)) {
    // What was passed over parts the stretches as an empty line does.
    if (start > from) builder.put("\n", from, start);
    copyFolded(builder, source, start, end, characterReference);
    from = end;
  }
  return builder.finish(lexicon);
}
