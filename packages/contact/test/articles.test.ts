import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import { parseContact } from "../src/parse-contact.js";
import { allParts } from "../src/parts.js";
import { createPhoneEngine } from "../src/phone.js";

const phoneEngine = createPhoneEngine(metadata);
const ROOT = join(import.meta.dirname, "..", "fixtures", "blocks");
const PROSE =
  "The harbour was busy on Friday, May 3, 2024, when 1,250 people came to see the ships. Fares rose by 2.5% to 4 euros; " +
  "the council, which met at 9.30 a.m., spoke of “a good year” and of the next one. Nobody left before the rain did.";

describe("an article", () => {
  const names = readdirSync(ROOT).filter((name) => readdirSync(join(ROOT, name)).includes("input.txt"));

  it.each(names)("says the same of %s where the paragraphs around it are passed over", (name) => {
    const block = readFileSync(join(ROOT, name, "input.txt"), "utf8");
    const { country } = JSON.parse(readFileSync(join(ROOT, name, "expected.json"), "utf8"));
    const article = [PROSE, PROSE, PROSE, PROSE, PROSE, block, PROSE, PROSE, PROSE, PROSE].join("\n\n");
    const { addresses, hours, languages, names, social } = allParts;
    const parts = { addresses, hours, languages, names, social };
    const options = { phoneEngine, ...(country === null ? {} : { country }) };
    expect(parseContact(article, { ...options, parts: allParts })).toEqual(
      parseContact(article, { ...options, parts }),
    );
  });
});
