import { boundedCache } from "./bounded-cache.js";
import { ownDigits, plainSpaces, readLocale } from "./locale.js";

/** Seconds (of which only the sign counts: the minute around now), minutes, hours, days. */
export type RelativeUnit = "second" | "minute" | "hour" | "day";

type RelativeWords = { readonly [unit in "minute" | "hour" | "day"]: string } & {
  readonly plural: string;
  /** `#` is the count with its unit. */
  readonly past: string;
  readonly future: string;
  readonly justNow: string;
  readonly now: string;
  readonly yesterday: string;
  readonly tomorrow: string;
};

const WORDS: Readonly<Record<string, RelativeWords>> = {
  en: {
    minute: "minute",
    hour: "hour",
    day: "day",
    plural: "s",
    past: "# ago",
    future: "in #",
    justNow: "just now",
    now: "now",
    yesterday: "yesterday",
    tomorrow: "tomorrow",
  },
  fr: {
    minute: "minute",
    hour: "heure",
    day: "jour",
    plural: "s",
    past: "il y a #",
    future: "dans #",
    justNow: "à l’instant",
    now: "maintenant",
    yesterday: "hier",
    tomorrow: "demain",
  },
  km: {
    minute: "នាទី",
    hour: "ម៉ោង",
    day: "ថ្ងៃ",
    plural: "",
    past: "#មុន",
    future: "#ទៀត",
    justNow: "អម្បាញ់មិញ",
    now: "ឥឡូវ",
    yesterday: "ម្សិលមិញ",
    tomorrow: "ថ្ងៃស្អែក",
  },
};

/** A count of units before (negative) or after now in words. @throws DatelineError `invalid-locale` */
export const relativeWordsOf = /* @__PURE__ */ boundedCache(
  32,
  (locale: string): ((count: number, unit: RelativeUnit) => string) => {
    const tag = readLocale(locale);
    const words = WORDS[tag.language];
    if (words === undefined) {
      const intl = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
      return (count, unit) => plainSpaces(intl.format(unit === "second" ? 0 : count, unit));
    }
    return (count, unit) => {
      const past = count < 0;
      const size = Math.abs(count);
      if (unit === "second") return past ? words.justNow : words.now;
      if (unit === "day" && size === 1) return past ? words.yesterday : words.tomorrow;
      const counted = `${size} ${words[unit]}${size === 1 ? "" : words.plural}`;
      return ownDigits(tag, (past ? words.past : words.future).replace("#", counted));
    };
  },
);
