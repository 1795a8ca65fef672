import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import { findContactBlocks } from "./find-contact-blocks.js";
import { parseVCard } from "./formats/vcard.js";
import { parseContact } from "./parse-contact.js";
import { allParts } from "./parts.js";
import { createPhoneEngine } from "./phone.js";

const phoneEngine = createPhoneEngine(metadata);

/** Texts that make a careless pattern look at the same stretch again and again. */
const UNITS: Readonly<Record<string, string>> = {
  "one letter": "a",
  digits: "7",
  "digits and spaces": "1 ",
  brackets: "(",
  "digits in brackets": "(1)",
  slashes: "1/",
  "at signs": "@",
  "local parts": "a.a",
  addresses: "a@b.",
  "obfuscated signs": "a (at) ",
  hosts: "a.b.",
  schemes: "http://",
  "web addresses": "www.a.com/(",
  labels: "Tel: ",
  "label words": "tel/fax ",
  numbers: "Tel: 023 216 122, ",
  "E-mail lines": "Email: a@b.com\n",
  commas: ", ",
  "street words": "12 Street, ",
  postcodes: "75001 ",
  capitals: "Aa Bb ",
  days: "Monday - ",
  "line ends": "\n",
  colons: "a: ",
  "full-width digits": "１",
  Khmer: "ទូរស័ព្ទ",
  tags: "<a ",
  "open comments": "<!--",
  links: "<a href='tel:1'>",
  references: "&nbsp",
  "numbers in one run": "023 216 122/",
  "short numbers": "fax:12345 ",
  "accents apart": "a\u0301@b.co ",
  "zero-width spaces": " \u200b",
  handles: "@a",
  people: "Jo Bo, Director, ",
  towns: "Phnom Penh, ",
  cells: "a\t1|",
  "rows under heads": "Tel\tFax\n12\t34\n",
  "rows of HTML": "<tr><th>Fax</th></tr><tr><td>12",
  "names above addresses": "Aaa Bbb\n12 Street, Paris, France\n\n",
};

const LENGTH = 100_000;
/** Each doubling at most 2.3 times the time, so that a fourfold input takes at most its square. */
const LIMIT = 2.3 ** 2;
/** Less time than this is mostly that of the garbage collector, in ms. */
const LEAST = 8;
const ROUNDS = 5;

function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The time of an input four times as long over that of the input, each the least of a few taken in turn: disturbances only ever add. */
function growth(run: (text: string) => unknown, unit: string): number {
  const once = unit.repeat(Math.ceil(LENGTH / unit.length));
  const longer = once.repeat(4);
  run(once);
  const least = { once: Number.POSITIVE_INFINITY, longer: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    least.once = Math.min(
      least.once,
      timeOf(() => run(once)),
    );
    least.longer = Math.min(
      least.longer,
      timeOf(() => run(longer)),
    );
    // A few rounds are enough where the first ones already are.
    if (round > 0 && least.longer / Math.max(least.once, LEAST) < LIMIT) break;
  }
  return least.longer / Math.max(least.once, LEAST);
}

describe("time grows with the length of the input, no faster", { timeout: 60_000 }, () => {
  it.each(Object.entries(UNITS))("%s", (_, unit) => {
    const options = { phoneEngine, parts: allParts, country: "KH" } as const;
    expect(growth((text) => parseContact(text, options), unit)).toBeLessThan(LIMIT);
    expect(growth((text) => parseContact(text, { ...options, format: "html" }), unit)).toBeLessThan(LIMIT);
  });

  it("blocks in a long text, and cards", () => {
    const options = { phoneEngine, parts: allParts, country: "KH" } as const;
    expect(growth((text) => findContactBlocks(text, options), "Tel: 023 216 122\na@b.com\n")).toBeLessThan(
      LIMIT,
    );
    expect(growth((text) => parseVCard(`BEGIN:VCARD\n${text}\nEND:VCARD`), "TEL;TYPE=a,b:1\n ")).toBeLessThan(
      LIMIT,
    );
    expect(growth((text) => parseVCard(`BEGIN:VCARD\nADR:${text}\nEND:VCARD`), ";,\\")).toBeLessThan(LIMIT);
  });
});
