import { abbreviations } from "./abbreviations.js";
import type { AddressComponent, AddressComponents } from "./address-components.js";

type Rule = readonly [find: RegExp, put: string];

const ready = new Map<string, readonly (readonly [AddressComponent, readonly Rule[]])[]>();

/**
 * The parts of an address with the words that are commonly shortened in a language: "Augusta Lane" becomes "Augusta Ln". Whole
 * words only, each once; a language that is not known changes nothing. Languages are two letters of BCP 47: ca, cs, da, de, en, es, et, eu,
 * fi, fr, gl, hu, it, nl, no, pl, pt, ro, ru, sk, sl, sv, tr, uk, vi.
 *
 * @example
 * import { abbreviateAddress } from "@nightdesk/contact/address-abbreviations";
 *
 * abbreviateAddress({ house_number: "12", road: "Harbour Street" }, "en"); // => { house_number: "12", road: "Harbour St" }
 */
export function abbreviateAddress(components: AddressComponents, language: string): AddressComponents {
  const shortened: { -readonly [Name in AddressComponent]?: string } = { ...components };
  for (const [name, rules] of rulesOf(language))
    for (const [find, put] of rules) {
      const value = shortened[name];
      if (value !== undefined) shortened[name] = value.replace(find, put);
    }
  return shortened;
}

function rulesOf(language: string): readonly (readonly [AddressComponent, readonly Rule[]])[] {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const parts = Object.hasOwn(abbreviations, language) ? (abbreviations[language] ?? {}) : {};
  const rules = Object.entries(parts).map(
    ([name, words]) => [name as AddressComponent, words.split("|").map(readRule)] as const,
  );
  if (rules.length > 0) ready.set(language, rules);
  return rules;
}

function readRule(row: string): Rule {
  const [word = "", short = ""] = row.split("=");
  return [new RegExp(`(?<=^|\\s)${word}(?![\\p{L}\\p{N}])`, "u"), short];
}
