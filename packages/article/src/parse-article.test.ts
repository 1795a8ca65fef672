import { describe, expect, it } from "vitest";
import { ArticleError } from "./errors.js";
import { parseArticle, safeParseArticle } from "./parse-article.js";

const least = { id: "a1", headlines: { main: "Rain fills the reservoirs" }, body: [] };

function codesOf(input: unknown): string[] {
  const result = safeParseArticle(input);
  return result.success ? [] : result.issues.map(({ code, path }) => [code, ...path].join(" "));
}

describe("parseArticle", () => {
  it("takes the least article as it is", () => {
    expect(parseArticle(least)).toEqual(least);
  });

  it("reads date texts and checks date objects", () => {
    const { published } = parseArticle({ ...least, published: "2025-01-23T09:30:00+07:00" });
    expect(published?.at).toBe(Date.UTC(2025, 0, 23, 2, 30));
    expect(parseArticle({ ...least, published })).toEqual({ ...least, published });
    expect(codesOf({ ...least, published: { ...published, at: 0 } })).toEqual(["date.invalid published"]);
  });

  it("throws its own error with every issue", () => {
    expect(() => parseArticle({ body: 1 })).toThrow(ArticleError);
    try {
      parseArticle({ body: 1 });
    } catch (error) {
      expect(error).toMatchObject({ name: "ArticleError", code: "id.missing" });
    }
  });
});

describe("safeParseArticle", () => {
  it.each([
    [3, ["input.not-an-object"]],
    [undefined, ["input.not-an-object"]],
    [[], ["input.not-an-object"]],
    [{}, ["id.missing id", "headline.missing headlines", "field.missing body"]],
    [{ ...least, id: "" }, ["id.missing id"]],
    [{ ...least, headlines: { main: "" } }, ["headline.missing headlines.main"]],
    [{ ...least, title: "x" }, ["field.unknown title"]],
    [{ ...least, wordCount: -1 }, ["field.value wordCount"]],
    [{ ...least, status: "live" }, ["field.value status"]],
    [{ ...least, body: "text" }, ["field.type body"]],
    [{ ...least, body: [{ type: "marquee" }] }, ["block.unknown body 0 type"]],
    [{ ...least, published: "2025-02-30" }, ["date.invalid published"]],
    [{ ...least, published: 1 }, ["field.type published"]],
    [{ ...least, images: [{ url: "a", focalPoint: { x: 2, y: 0 } }] }, ["field.value images 0 focalPoint x"]],
  ])("says what is wrong with %j", (input, codes) => {
    expect(codesOf(input).map((code) => code.replace("headlines main", "headlines.main"))).toEqual(codes);
  });

  it("names what was expected and what came", () => {
    const result = safeParseArticle({ ...least, language: 5 });
    expect(result).toMatchObject({
      success: false,
      issues: [{ message: "Expected language of type string, got 5." }],
    });
  });

  it("stops at a value that holds itself, is nested 100,000 deep or unfolds without end", () => {
    const cyclic: Record<string, unknown> = { ...least };
    cyclic["extensions"] = { self: cyclic };
    expect(codesOf(cyclic)).toEqual(["input.cyclic extensions self"]);
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(codesOf({ ...least, body: deep })[0]).toMatch(/^input\.too-deep body/);
    let shared: unknown = [];
    for (let i = 0; i < 100; i++) shared = [shared, shared];
    expect(codesOf({ ...least, extensions: { shared } })).toEqual(["input.too-large"]);
  });

  it("reports at most 100 issues of a body with thousands of bad blocks", () => {
    const body = Array.from({ length: 5000 }, () => ({ type: "marquee" }));
    expect(codesOf({ ...least, body })).toHaveLength(100);
  });
});
