import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse__Name__, safeParse__Name__ } from "./parse-__name__.js";

describe("safeParse__Name__", () => {
  it("gives the title without the space around it", () => {
    expect(safeParse__Name__({ title: " A " })).toEqual({ success: true, data: { title: "A" } });
  });

  it.each([
    [null, "not-an-object"],
    ["text", "not-an-object"],
    [{}, "title-missing"],
    [{ title: "  " }, "title-missing"],
  ])("refuses %j with %s", (input, code) => {
    expect(safeParse__Name__(input)).toMatchObject({ success: false, issues: [{ code }] });
  });
});

describe("parse__Name__", () => {
  it("throws a coded error for what it cannot use", () => {
    expect(() => parse__Name__({})).toThrow(expect.objectContaining({ code: "invalid-__name__" }));
  });
});

describe("properties", () => {
  it("accepts exactly the objects whose title is not blank", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const title = (input as { title?: unknown } | null | undefined)?.title;
        const accepted = typeof input === "object" && typeof title === "string" && title.trim() !== "";
        expect(safeParse__Name__(input).success).toBe(accepted);
      }),
    );
  });
});
