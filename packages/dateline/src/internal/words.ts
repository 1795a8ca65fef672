/**
 * The words and patterns of a language whose dates this package writes itself. In a pattern `W` is the weekday, `D` the
 * day, `M` the month and `Y` the year.
 */
export type Words = {
  /** From January. */
  readonly months: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** A day with its weekday. */
  readonly full: string;
  /** A day without. */
  readonly date: string;
  /** Between a date and a time. */
  readonly join: string;
  /** The first day of a month, where it is no plain 1. */
  readonly first?: string;
  /** `minutes` has two digits. */
  time(hour: number, minutes: string): string;
};

/** American English: the month first, a clock of twelve hours with the abbreviations of the press. */
export const AMERICAN: Words = {
  months:
    /* @__PURE__ */ "January February March April May June July August September October November December".split(
      " ",
    ),
  weekdays: /* @__PURE__ */ "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  full: "W, M D, Y",
  date: "M D, Y",
  join: ", ",
  time(hour, minutes) {
    if (hour % 12 === 0 && minutes === "00") return hour ? "noon" : "midnight";
    return `${hour % 12 || 12}${minutes === "00" ? "" : `:${minutes}`} ${hour < 12 ? "a" : "p"}.m.`;
  },
};

/** The English of other regions: the day first, a clock of 24 hours. */
const BRITISH: Words = {
  months: AMERICAN.months,
  weekdays: AMERICAN.weekdays,
  full: "W D M Y",
  date: "D M Y",
  join: ", ",
  time: (hour, minutes) => `${hour < 10 ? "0" : ""}${hour}:${minutes}`,
};

/** The first of a month is "1er"; months and weekdays are in lower case. */
const FRENCH: Words = {
  months:
    /* @__PURE__ */ "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
      " ",
    ),
  weekdays: /* @__PURE__ */ "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" "),
  full: "W D M Y",
  date: "D M Y",
  join: " à ",
  first: "1er",
  time: (hour, minutes) => `${hour}h${minutes === "00" ? "" : minutes}`,
};

/** The form of the Khmer press: "ថ្ងៃព្រហស្បតិ៍ ទី១៩ ខែកុម្ភៈ ឆ្នាំ២០២៦". */
const KHMER: Words = {
  months: /* @__PURE__ */ "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(" "),
  weekdays: /* @__PURE__ */ "អាទិត្យ ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍".split(" "),
  full: "ថ្ងៃW ទីD ខែM ឆ្នាំY",
  date: "ថ្ងៃទីD ខែM ឆ្នាំY",
  join: " ",
  time: (hour, minutes) => `ម៉ោង${hour}:${minutes}`,
};

/** English without a region is American, as in CLDR; so is that of the regions whose press writes the month first. */
const MONTH_FIRST = /^(AS|CA|GU|MP|PH|PR|UM|US|VI|undefined)$/;

/** The words of a language that has them here. */
export function wordsOf({ language, region }: Intl.Locale): Words | undefined {
  if (language === "en") return MONTH_FIRST.test(`${region}`) ? AMERICAN : BRITISH;
  return language === "fr" ? FRENCH : language === "km" ? KHMER : undefined;
}
