import { DatelineError } from "../errors.js";
import { boundedCache } from "./bounded-cache.js";
import { intlPhrasing } from "./intl-phrasing.js";
import { AMERICAN, BRITISH, FRENCH, KHMER, KHMER_LATIN } from "./languages.js";
import type { Phrasing } from "./phrasing.js";
import { show } from "./show.js";
import { phrase } from "./words.js";

/** English without a region is American, as in CLDR; so is that of the regions whose press writes the month first. */
const MONTH_FIRST = /^(AS|CA|GU|MP|PH|PR|UM|US|VI|undefined)$/;

/** The words of a language tag; a tag that the runtime has no data for is refused, where Intl would take its default. */
export const phrasingOf = boundedCache(32, (locale: string): Phrasing => {
  let cause: unknown;
  try {
    const { language, numberingSystem, region } = new Intl.Locale(locale);
    if (language === "en") return phrase(MONTH_FIRST.test(`${region}`) ? AMERICAN : BRITISH);
    if (language === "fr") return phrase(FRENCH);
    if (language === "km") return phrase(numberingSystem === "latn" ? KHMER_LATIN : KHMER);
    if (Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0) return intlPhrasing(locale);
  } catch (error) {
    cause = error;
  }
  throw new DatelineError(
    "invalid-locale",
    `Expected locale to be a language tag with data, such as "en" or "km-KH", got ${show(locale)}.`,
    { cause },
  );
});
