import { expect, it } from "vitest";
import * as audience from "./audience.js";
import * as bounded from "./bounded.js";
import * as formulas from "./formulas.js";
import * as main from "./index.js";
import * as lists from "./lists.js";

it("exports these and nothing else", () => {
  expect(Object.keys(main).sort()).toEqual([
    "RankingError",
    "countOnce",
    "createBoard",
    "drainBoard",
    "halfLife",
    "mergeSnapshot",
    "recordBatch",
    "restoreBoard",
    "snapshotBoard",
    "uniqueVisitors",
    "windowBounds",
  ]);
  expect(Object.keys(lists).sort()).toEqual(["rankList", "rankPerFacet", "rankRising"]);
  expect(Object.keys(bounded)).toEqual(["createBoundedCounter"]);
  expect(Object.keys(audience).sort()).toEqual(["createFloodGate", "judgeRequest", "visitorKey"]);
  expect(Object.keys(formulas).sort()).toEqual([
    "bayesianAverage",
    "discourseTop",
    "hackerNewsScore",
    "lemmyHot",
    "lobstersHot",
    "redditControversy",
    "redditHot",
    "uplift",
    "velocity",
    "wilsonLowerBound",
  ]);
});
