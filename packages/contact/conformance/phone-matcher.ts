import { readFileSync } from "node:fs";
import type { Figure } from "@internal/scorecard";
import { parsePhoneNumberFromString } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/max/metadata";
import { parseContact } from "../src/parse-contact.js";
import { allParts } from "../src/parts.js";
import { createPhoneEngine } from "../src/phone.js";

type Case = { text: string; region: "US" };
type Cases = {
  impossible: Case[];
  validNotStrict: Case[];
  strictGrouping: Case[];
  exactGrouping: Case[];
  positive: Case[];
  contexts: { ok: [string, string][]; reject: [string, string][] };
};

/** The number that Google's test puts into each context. */
const NUMBER = "415-666-7777";
const E164 = "+14156667777";

/** How many of Google's matcher cases are read as Google reads them. */
export function scorePhoneMatcher(files: readonly string[]): Figure[] {
  const phoneEngine = createPhoneEngine(metadata);
  const sets = files.map((file) => JSON.parse(readFileSync(file, "utf8")) as Cases);
  const numbers = (text: string, country: string): string[] =>
    parseContact(text, { phoneEngine, parts: allParts, country }).phones.flatMap(({ e164 }) => e164 ?? []);
  const share = (name: string, cases: readonly Case[], isRight: (one: Case) => boolean): Figure => {
    const wrong = cases.filter((one) => !isRight(one));
    for (const { text, region } of wrong)
      console.error(`${name}: ${JSON.stringify(text)}: got ${JSON.stringify(numbers(text, region))}`);
    const value = (100 * (cases.length - wrong.length)) / cases.length;
    return { name: `Google's matcher: ${name} (%)`, value, goal: "none" };
  };
  const isFound = ({ text, region }: Case): boolean => {
    const isAbroad = /^\+/.test(text.normalize("NFKC"));
    const expected = isAbroad
      ? `+${text.normalize("NFKC").replace(/x.*|\D/gi, "")}`
      : parsePhoneNumberFromString(text, region, metadata)?.number;
    return expected !== undefined && numbers(text, region)[0] === expected;
  };
  const isLeft = ({ text, region }: Case): boolean => numbers(text, region).length === 0;
  const inContext = (contexts: readonly [string, string][]): Case[] =>
    contexts.map(([before, behind]) => ({ text: before + NUMBER + behind, region: "US" }));
  const all = <Key extends keyof Omit<Cases, "contexts">>(key: Key): Case[] =>
    sets.flatMap((set) => set[key]);
  return [
    share("found", [...all("positive"), ...all("strictGrouping"), ...all("exactGrouping")], isFound),
    share("impossible, left alone", all("impossible"), isLeft),
    share("not grouped as a number, left alone", all("validNotStrict"), isLeft),
    share("found in context", inContext(sets.flatMap(({ contexts }) => contexts.ok)), ({ text, region }) =>
      numbers(text, region).includes(E164),
    ),
    share("left alone in context", inContext(sets.flatMap(({ contexts }) => contexts.reject)), isLeft),
  ];
}
