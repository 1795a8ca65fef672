import { expect, it } from "vitest";
import * as dateline from "./index.js";

it("exports exactly this", () => {
  expect(Object.keys(dateline).sort()).toEqual([
    "DatelineError",
    "editionDay",
    "formatDate",
    "formatDateTime",
    "formatMasthead",
    "formatTime",
    "timeElement",
  ]);
});
