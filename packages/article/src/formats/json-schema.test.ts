import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { safeParseArticle } from "../parse-article.js";
import { articleJsonSchema } from "./json-schema.js";

const { base } = JSON.parse(
  readFileSync(new URL("../../fixtures/rules/rules.json", import.meta.url), "utf8"),
) as { base: object };

describe("articleJsonSchema", () => {
  const validate = new Ajv2020({ strict: false }).compile(articleJsonSchema());

  it.each<[string, object]>([
    ["an article", base],
    ["no id", { ...base, id: undefined }],
    ["an empty id", { ...base, id: "" }],
    ["no headline", { ...base, headlines: {} }],
    ["a date with another key", { ...base, published: { written: "1 March", iso: "2026-03-01", day: 1 } }],
    ["an unknown field", { ...base, title: "x" }],
    ["an unknown block", { ...base, body: [{ type: "marquee" }] }],
    [
      "a nested list",
      { ...base, body: [{ type: "list", ordered: true, children: [{ type: "listItem", children: [] }] }] },
    ],
    ["a date as an object", { ...base, published: { written: "1 March", iso: "2026-03-01" } }],
    ["a number for a date", { ...base, published: 5 }],
    ["a focal point out of bounds", { ...base, images: [{ url: "a", focalPoint: { x: 2, y: 0 } }] }],
  ])("says of %s what the schema says", (_, article) => {
    const plain: unknown = JSON.parse(JSON.stringify(article));
    expect(validate(plain)).toBe(safeParseArticle(plain).success);
  });
});
