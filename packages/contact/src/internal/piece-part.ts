import { classesOf } from "./piece-words.js";
import type { Piece } from "./pieces.js";

/** The piece from one of its units up to another. */
export function partOfPiece(piece: Piece, from: number, to = piece.text.length): Piece {
  const key = piece.key.slice(from, to);
  const text = piece.text.slice(from, to);
  return {
    ...piece,
    start: piece.start + from,
    end: piece.start + to,
    text,
    key,
    classes: classesOf(key, text),
    hasDigit: /\d/.test(key),
  };
}
