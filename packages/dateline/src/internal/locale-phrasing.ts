import { DatelineError } from "../errors.js";
import { BoundedMap } from "./bounded-map.js";
import { english } from "./english.js";
import { french } from "./french.js";
import { intlPhrasing } from "./intl-phrasing.js";
import { khmer } from "./khmer.js";
import type { Phrasing } from "./phrasing.js";
import { show } from "./show.js";

const phrasings = new BoundedMap<string, Phrasing>(32);

/** Regions whose press writes the month first; English without a region is American, as in CLDR. */
const MONTH_FIRST = ["US", "CA", "PH", "PR", "GU", "AS", "VI", "MP", "UM"];

/** The words of a language tag; a tag that the runtime has no data for is refused, where Intl would take its default. */
export function phrasingOf(locale: string): Phrasing {
  return phrasings.ensure(locale, () => makePhrasing(locale));
}

function makePhrasing(locale: string): Phrasing {
  const tag = readTag(locale);
  if (tag.language === "en") return english(tag.region === undefined || MONTH_FIRST.includes(tag.region));
  if (tag.language === "fr") return french;
  if (tag.language === "km") return khmer(tag.numberingSystem === "latn");
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0) return intlPhrasing(locale);
  throw localeError(locale);
}

function readTag(locale: string): Intl.Locale {
  try {
    return new Intl.Locale(locale);
  } catch (cause) {
    throw localeError(locale, cause);
  }
}

function localeError(locale: unknown, cause?: unknown): DatelineError {
  return new DatelineError(
    "invalid-locale",
    `Expected locale to be a language tag that the runtime knows, such as "en", "fr" or "km", got ${show(locale)}.`,
    { cause },
  );
}
