import { type Piece, readPieces } from "./pieces.js";
import type { Reading } from "./reading.js";
import type { Span } from "./span.js";
import { zonesAround } from "./zones.js";

/** The stretches of a reading near its anchors, found when first asked for. */
export function zonesOf(reading: Reading): readonly Span[] {
  reading.zones ??= zonesAround(reading.folded, reading.anchors);
  return reading.zones;
}

/** The pieces of those stretches, cut when first asked for. */
export function piecesOf(reading: Reading): readonly Piece[] {
  reading.pieces ??= readPieces(reading.folded, zonesOf(reading), reading.fields);
  return reading.pieces;
}
