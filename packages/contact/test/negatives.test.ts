import { readFileSync } from "node:fs";
import { join } from "node:path";
import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import { MUTATIONS } from "../conformance/mutate.js";
import { parseContact } from "../src/parse-contact.js";
import { allParts } from "../src/parts.js";
import { createPhoneEngine } from "../src/phone.js";

const phoneEngine = createPhoneEngine(metadata);
const FILE = join(import.meta.dirname, "..", "fixtures", "negatives.txt");
/** Each line: the country of national numbers, a bar, and a text full of figures that are no contact details. */
const LINES = readFileSync(FILE, "utf8").trim().split("\n");

describe("figures that are no telephone number", () => {
  it.each(LINES)("%s", (line) => {
    const [country = "", ...rest] = line.split(" | ");
    const given = rest.join(" | ");
    for (const text of [given, ...MUTATIONS.map(({ apply }) => apply(given))]) {
      const { phones, emails, urls } = parseContact(text, { phoneEngine, parts: allParts, country });
      expect([...phones, ...emails, ...urls].map(({ raw }) => raw)).toEqual([]);
    }
  });
});
