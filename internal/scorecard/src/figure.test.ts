import { describe, expect, it } from "vitest";
import { formatFigure, reaches } from "./figure.js";
import { belowFloor, raiseFloor } from "./floor.js";

describe("figures", () => {
  it("print name, value, goal and verdict on one line", () => {
    expect(formatFigure({ name: "recall (%)", value: 96.4, goal: { atLeast: 97 } })).toBe(
      "recall (%)\t96.4\t>= 97\tshort",
    );
    expect(formatFigure({ name: "size (KB)", value: 5, goal: { atMost: 6 } })).toBe("size (KB)\t5\t<= 6\tok");
    expect(formatFigure({ name: "blocks", value: 25, goal: { equals: 25 } })).toBe("blocks\t25\t= 25\tok");
  });

  it("are short when nothing finite was measured", () => {
    expect(reaches({ name: "x", value: Number.NaN, goal: { atMost: 6 } })).toBe(false);
    expect(reaches({ name: "x", value: Number.NaN, goal: "none" })).toBe(false);
  });
});

describe("the floor", () => {
  const size = { name: "size", value: 7, goal: { atMost: 6 } } as const;
  const recall = { name: "recall", value: 90, goal: { atLeast: 97 } } as const;

  it("reports a figure that got worse, in the direction of its goal, and one that vanished", () => {
    expect(belowFloor([size, recall], { size: 8, recall: 90 })).toEqual([]);
    expect(belowFloor([size, recall], { size: 6.5, recall: 91 })).toHaveLength(2);
    expect(belowFloor([], { size: 8 })).toEqual(["size: was not measured, its floor is 8"]);
  });

  it("only moves towards the goal", () => {
    expect(raiseFloor([size, recall], { size: 6.5, recall: 80 })).toEqual({ size: 6.5, recall: 90 });
  });
});
