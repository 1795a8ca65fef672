import { boundedCache } from "./bounded-cache.js";
import { refuse } from "./refuse.js";

/** The tag of a language with data; of one without, Intl would take the machine's own instead. @throws DatelineError `invalid-locale` */
export const readLocale = /* @__PURE__ */ boundedCache(32, (locale: string): Intl.Locale => {
  try {
    const tag = new Intl.Locale(locale);
    // An engine without data for a language that has its words here does not matter. An empty tag Intl refuses.
    if (/^(en|fr|km)$/.test(tag.language)) return tag;
    return new Intl.Locale(Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? "");
  } catch (cause) {
    return refuse(
      "invalid-locale",
      'locale to be a language tag with data, such as "en" or "km-KH"',
      locale,
      cause,
    );
  }
});

/** Engines differ in the spaces of the same pattern (U+00A0, U+2009, U+202F or a plain one): all become plain. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, " ");
}

const KHMER_ZERO = 0x17e0;

/** In Khmer, unless the tag asks for others (`km-u-nu-latn`), the digits 0 to 9 become Khmer ones. */
export function ownDigits({ language, numberingSystem }: Intl.Locale, text: string): string {
  if (language !== "km" || numberingSystem === "latn") return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(KHMER_ZERO + Number(digit)));
}
