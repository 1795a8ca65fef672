import { describe, expect, it } from "vitest";
import * as dateline from "./index.js";
import * as parse from "./parse.js";
import * as press from "./press.js";
import * as range from "./range.js";
import * as relative from "./relative.js";

describe("the entries", () => {
  it.each([
    [
      "the main one",
      dateline,
      "DatelineError editionDay formatDate formatDateTime formatMasthead formatTime timeElement",
    ],
    ["parse", parse, "findDates parseDate safeParseDate"],
    ["press", press, "formatApDate formatApMonth formatDateline"],
    ["range", range, "formatRange"],
    ["relative", relative, "formatRelative"],
  ])("export exactly this: %s", (_, entry, names) => {
    expect(Object.keys(entry).sort().join(" ")).toBe(names);
  });
});
