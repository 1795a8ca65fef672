import { countryOfCity, countryOfName } from "./country-names.js";
import { keyOf } from "./fold-char.js";
import type { Lexicon } from "./lexicon.js";

/** "New Mexico" and "South Australia" are no countries. */
const OLD_WORLD = /^(?:new|(?:nor|sou)th(?:ern)?|(?:ea|we)st(?:ern)?)$/i;

/** A town without what stands around it when line ends are lost: labels and the country behind, streets and rooms in front. */
export function trimLocality(
  text: string,
  labelOf: Lexicon,
): {
  town: string;
  region: string | undefined;
  country: string | undefined;
} {
  if (countryOfCity(keyOf(text)) !== undefined) return { town: text, region: undefined, country: undefined };
  const region = /[/-]([A-Z]{2})$/.exec(text)?.[1];
  const all = (region === undefined ? text : text.slice(0, -3)).split(" ");
  const label = all.findIndex((word, index) => index > 0 && isLabelWord(word, labelOf));
  let words = label < 0 ? all : all.slice(0, label);
  const isCity = countryOfCity(keyOf(words.join(" "))) !== undefined;
  const country = [3, 2, 1].find(
    (count) =>
      !isCity &&
      count < words.length &&
      !OLD_WORLD.test(words.at(-count - 1) ?? "") &&
      countryOfName(keyOf(words.slice(-count).join(" "))),
  );
  const code = country === undefined ? undefined : countryOfName(keyOf(words.slice(-country).join(" ")));
  if (country !== undefined) words = words.slice(0, -country);
  const tails = [3, 2, 1].map((count) => words.slice(-count).join(" "));
  // "New Amsterdam" is not Amsterdam.
  const isNew = OLD_WORLD.test(words[0] ?? "");
  const town = (tails.find((tail) => !isNew && countryOfCity(keyOf(tail)) !== undefined) ?? words.join(" "))
    .replace(/^(?:រាជធានី|ខេត្ត|ក្រុង)/, "")
    .replace(/^(?:Suite|Room|Floor|Level|Unit|Apt\.?|#) ?\S+ (?=\p{Lu})/u, "")
    .replace(/[ ,.:-]+$/, "");
  return { town, region, country: code };
}

function isLabelWord(word: string, labelOf: Lexicon): boolean {
  const bare = keyOf(word).replace(/[.:]+$/, "");
  return bare.length > 1 ? labelOf(bare) !== undefined && !/^(?:sa|ca)$/.test(bare) : /^[tfmew]$/.test(bare);
}
