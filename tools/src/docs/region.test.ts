import { describe, expect, it } from "vitest";
import { readRegion, replaceRegion } from "./region.js";

describe("a region", () => {
  const text = "a\n<!-- api:start -->\nold\n<!-- api:end -->\nb\n";

  it("is read and replaced, the rest untouched", () => {
    expect(readRegion(text, "api")).toBe("old\n");
    expect(replaceRegion(text, "api", "new $& $1\n")).toBe(
      "a\n<!-- api:start -->\nnew $& $1\n<!-- api:end -->\nb\n",
    );
  });

  it("may be empty and may open the text", () => {
    expect(readRegion("<!-- api:start -->\n<!-- api:end -->\n", "api")).toBe("");
  });

  it.each([
    ["no marks", "a\n"],
    ["no end", "<!-- api:start -->\nx\n"],
    ["marks inside a line", "see `<!-- api:start -->`\nx `<!-- api:end -->`\n"],
    ["another's marks", "<!-- packages:start -->\n<!-- packages:end -->\n"],
  ])("does not exist with %s", (_, without) => {
    expect(readRegion(without, "api")).toBeUndefined();
    expect(() => replaceRegion(without, "api", "new")).toThrow(/api:start/);
  });
});
