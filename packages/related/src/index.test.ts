import { expect, it } from "vitest";
import * as related from "./index.js";

it("exports what the documentation names, and nothing else", () => {
  expect(Object.keys(related).sort()).toEqual(["RelatedError", "createRelatedIndex", "splitTerms"]);
});
