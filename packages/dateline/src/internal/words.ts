import type { Day } from "./day.js";
import type { Phrasing } from "./phrasing.js";

/**
 * The words and patterns of a language whose dates this package writes itself. In a pattern `W` is the weekday, `D` the
 * day, `M` the month and `Y` the year; `#` is a count with its unit.
 */
export type Words = {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly full: string;
  readonly date: string;
  /** Between a date and a time. */
  readonly join: string;
  /** Singulars of minute, hour and day, and what a plural adds. */
  readonly units: readonly [string, string, string];
  readonly plural: string;
  readonly past: string;
  readonly future: string;
  /** The last minute, the next minute, yesterday, tomorrow. */
  readonly near: readonly [string, string, string, string];
  /** The first day of a month, where it is no plain 1. */
  readonly first?: string;
  /** The code of the language's own digit zero. */
  readonly zero?: number;
  /** `minutes` has two digits. */
  time(hour: number, minutes: string): string;
};

/** The pattern with the parts of that day, in the language's digits; `lead` goes before the day of the month. */
export function fill(words: Words, pattern: string, day: Day, lead = ""): string {
  const date = new Date(day);
  const inMonth = date.getUTCDate();
  const text = pattern.replace(/[WDMY]/g, (letter) =>
    letter === "D"
      ? lead + (inMonth === 1 ? (words.first ?? 1) : inMonth)
      : letter === "Y"
        ? `${date.getUTCFullYear()}`
        : `${letter === "M" ? words.months[date.getUTCMonth()] : words.weekdays[date.getUTCDay()]}`,
  );
  return inDigits(words, text);
}

function inDigits({ zero }: Words, text: string): string {
  return zero ? text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))) : text;
}

/** The phrasing made of those words. */
export function phrase(words: Words): Phrasing {
  return {
    day: (day, form) => fill(words, words[form], day),
    time: (hour, minute) => inDigits(words, words.time(hour, String(minute).padStart(2, "0"))),
    join: (day, time) => day + words.join + time,
    relative(count, unit) {
      const past = count < 0;
      const size = Math.abs(count);
      if (unit === 0) return words.near[past ? 0 : 1];
      if (unit === 3 && size === 1) return words.near[past ? 2 : 3];
      const counted = `${size} ${words.units[unit - 1]}${size === 1 ? "" : words.plural}`;
      return inDigits(words, (past ? words.past : words.future).replace("#", counted));
    },
  };
}
