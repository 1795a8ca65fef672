import { expect, it } from "vitest";
import * as exported from "./index.js";

it("exports these values and no others", () => {
  expect(Object.keys(exported).sort()).toEqual([
    "ArticleError",
    "articleDate",
    "articleSchema",
    "parseArticle",
    "plainText",
    "renderHtml",
    "safeParseArticle",
  ]);
});
