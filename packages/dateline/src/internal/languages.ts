import type { Words } from "./words.js";

/** American English: the month first, a clock of twelve hours with the abbreviations of the press. */
export const AMERICAN: Words = {
  months: "January February March April May June July August September October November December".split(" "),
  weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  full: "W, M D, Y",
  date: "M D, Y",
  join: ", ",
  units: ["minute", "hour", "day"],
  plural: "s",
  past: "# ago",
  future: "in #",
  near: ["just now", "now", "yesterday", "tomorrow"],
  time(hour, minutes) {
    if (hour % 12 === 0 && minutes === "00") return hour ? "noon" : "midnight";
    return `${hour % 12 || 12}${minutes === "00" ? "" : `:${minutes}`} ${hour < 12 ? "a" : "p"}.m.`;
  },
};

/** The English of other regions: the day first, a clock of 24 hours. */
export const BRITISH: Words = {
  ...AMERICAN,
  full: "W D M Y",
  date: "D M Y",
  time: (hour, minutes) => `${hour < 10 ? "0" : ""}${hour}:${minutes}`,
};

/** The first of a month is "1er"; months and weekdays are in lower case. */
export const FRENCH: Words = {
  months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  weekdays: "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" "),
  full: "W D M Y",
  date: "D M Y",
  join: " à ",
  units: ["minute", "heure", "jour"],
  plural: "s",
  past: "il y a #",
  future: "dans #",
  near: ["à l’instant", "maintenant", "hier", "demain"],
  first: "1er",
  time: (hour, minutes) => `${hour}h${minutes === "00" ? "" : minutes}`,
};

/** The form of the Khmer press, in Latin digits. */
export const KHMER_LATIN: Words = {
  months: "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(" "),
  weekdays: "អាទិត្យ ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍".split(" "),
  full: "ថ្ងៃW ទីD ខែM ឆ្នាំY",
  date: "ថ្ងៃទីD ខែM ឆ្នាំY",
  join: " ",
  units: ["នាទី", "ម៉ោង", "ថ្ងៃ"],
  plural: "",
  past: "#មុន",
  future: "#ទៀត",
  near: ["អម្បាញ់មិញ", "ឥឡូវ", "ម្សិលមិញ", "ថ្ងៃស្អែក"],
  time: (hour, minutes) => `ម៉ោង${hour}:${minutes}`,
};

/** The form of the Khmer press: "ថ្ងៃព្រហស្បតិ៍ ទី១៩ ខែកុម្ភៈ ឆ្នាំ២០២៦". */
export const KHMER: Words = { ...KHMER_LATIN, zero: 0x17e0 };
