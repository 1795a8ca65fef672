import { expect, it } from "vitest";
import { firstSentence } from "./first-sentence.js";

it.each([
  ["The top entries. Ties by id.", "The top entries."],
  ["The top entries\nof a board.\n\nMore.", "The top entries of a board."],
  ["No stop at all", "No stop at all"],
  ["Reads `a. b` and 1.5 of it. Then stops.", "Reads `a. b` and 1.5 of it."],
  ["A zone, e.g. Asia/Tokyo, and more. Next.", "A zone, e.g. Asia/Tokyo, and more."],
  ["What {@link rank} gives, {@link Board | a board}. Next.", "What `rank` gives, `Board`."],
  ["", ""],
])("takes of %j the first sentence", (comment, sentence) => {
  expect(firstSentence(comment)).toBe(sentence);
});
