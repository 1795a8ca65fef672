import { boundedCache } from "./bounded-cache.js";
import { intlPhrasing } from "./intl-phrasing.js";
import { AMERICAN, BRITISH, FRENCH, KHMER, KHMER_LATIN } from "./languages.js";
import type { Phrasing } from "./phrasing.js";
import { refuse } from "./refuse.js";
import { phrase } from "./words.js";

/** English without a region is American, as in CLDR; so is that of the regions whose press writes the month first. */
const MONTH_FIRST = /^(AS|CA|GU|MP|PH|PR|UM|US|VI|undefined)$/;

/** The words of a language tag; a tag that the runtime has no data for is refused, where Intl would take its default. */
export const phrasingOf = /* @__PURE__ */ boundedCache(32, (locale: string): Phrasing => {
  try {
    const { language, numberingSystem, region } = new Intl.Locale(locale);
    if (language === "en") return phrase(MONTH_FIRST.test(`${region}`) ? AMERICAN : BRITISH);
    if (language === "fr") return phrase(FRENCH);
    if (language === "km") return phrase(numberingSystem === "latn" ? KHMER_LATIN : KHMER);
    return intlPhrasing(locale);
  } catch (cause) {
    return refuse(
      "invalid-locale",
      'locale to be a language tag with data, such as "en" or "km-KH"',
      locale,
      cause,
    );
  }
});
