import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import { findContactBlocks } from "./find-contact-blocks.js";
import { allParts } from "./parts.js";
import { createPhoneEngine } from "./phone.js";

const options = { phoneEngine: createPhoneEngine(metadata), parts: allParts, country: "KH" };
const STORY = "The two sides met on January 23, 2025 and trade rose by 20.8% in 2024.";

describe("findContactBlocks", () => {
  it("cuts the block with its lead-in out of a story", () => {
    const block = ", please contact:\n\n  1. Tel: (855) 23 216 122\n  2. Email: press@example.org";
    const text = `${STORY}\n\n${block}\n\nLEAVE A REPLY\n\n${STORY}`;
    const [found, ...more] = findContactBlocks(text, options);
    expect(more).toEqual([]);
    expect(found?.raw).toBe(block);
    expect(text.slice(found?.start, found?.end)).toBe(block);
    expect(found?.contact.phones.map(({ e164 }) => e164)).toEqual(["+85523216122"]);
  });

  it("finds none in a story, or around a lone link", () => {
    expect(findContactBlocks(`${STORY}\nWrite to press@example.org.\n${STORY}`, options)).toEqual([]);
    expect(findContactBlocks(STORY, options)).toEqual([]);
  });
});
