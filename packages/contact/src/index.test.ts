import { expect, it } from "vitest";
import * as contact from "./index.js";

it("exports these names and no others", () => {
  expect(Object.keys(contact).sort()).toEqual(["ContactError", "parseContact", "safeParseContact"]);
});
