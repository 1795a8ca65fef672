import { expect, it } from "vitest";
import { fieldTable } from "../docs/field-table.js";
import { fullArticle } from "../docs/full-article.js";
import { articleSchema } from "../src/index.js";

it("has a row for each field of the model", () => {
  expect(Object.keys(fullArticle)).toEqual(Object.keys(articleSchema.shape));
  for (const field of Object.keys(fullArticle)) expect(fieldTable()).toContain(`\n| \`${field}\` | `);
});

it("tells what is carried in full from what is carried in part and not at all", () => {
  const cells = (field: string) =>
    new RegExp(`\\| \`${field}\` \\| (.*) \\|`).exec(fieldTable())?.[1]?.split(" | ");
  expect(cells("published")).toEqual(["yes", "yes", "yes", "yes", "yes", "-", "-"]);
  expect(cells("body")).toEqual(["part", "-", "yes", "yes", "yes", "-", "yes"]);
  expect(cells("contact")).toEqual(["-", "-", "-", "-", "-", "-", "-"]);
});
