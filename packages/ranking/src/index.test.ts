import { expect, it } from "vitest";
import * as audience from "./audience.js";
import * as formulas from "./formulas.js";
import * as main from "./index.js";

it("exports these and nothing else", () => {
  expect(Object.keys(main).sort()).toEqual(["RankingError", "createBoard", "restoreBoard", "windowBounds"]);
  expect(Object.keys(audience).sort()).toEqual(["createFloodGate", "judgeRequest", "visitorKey"]);
  expect(Object.keys(formulas).sort()).toEqual([
    "bayesianAverage",
    "hackerNewsScore",
    "lemmyHot",
    "redditControversy",
    "redditHot",
    "wilsonLowerBound",
  ]);
});
