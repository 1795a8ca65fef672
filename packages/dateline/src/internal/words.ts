import { type Day, weekdayOf } from "./day.js";
import type { Phrasing } from "./phrasing.js";

/**
 * The words and patterns of a language whose dates this package writes itself. In a pattern `W` is the weekday, `D` the
 * day, `M` the month and `Y` the year; `#` is a count with its unit.
 */
export type Words = {
  readonly months: string;
  readonly weekdays: string;
  readonly full: string;
  readonly date: string;
  readonly monthDay: string;
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

/** The phrasing made of those words. */
export function phrase(words: Words): Phrasing {
  const { first = "1", zero, plural } = words;
  const months = words.months.split(" ");
  const weekdays = words.weekdays.split(" ");
  const inDigits = (text: string) =>
    zero === undefined ? text : text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  const dayOfMonth = (day: number) => (day === 1 ? first : day);
  const fill = (pattern: string, day: Day, days = `${dayOfMonth(day.day)}`) =>
    inDigits(
      pattern.replace(/[WDMY]/g, (letter) => {
        if (letter === "D") return days;
        if (letter === "Y") return `${day.year}`;
        return `${letter === "M" ? months[day.month - 1] : weekdays[weekdayOf(day)]}`;
      }),
    );
  return {
    day: (day, form) => fill(words[form], day),
    time: (hour, minute) => inDigits(words.time(hour, String(minute).padStart(2, "0"))),
    join: (day, time) => day + words.join + time,
    range(start, end) {
      if (start.year !== end.year) return `${fill(words.date, start)} – ${fill(words.date, end)}`;
      if (start.month !== end.month) return `${fill(words.monthDay, start)} – ${fill(words.date, end)}`;
      return fill(words.date, end, `${dayOfMonth(start.day)}–${end.day}`);
    },
    relative(count, unit) {
      const past = count < 0;
      const size = Math.abs(count);
      if (unit === 0) return words.near[past ? 0 : 1];
      if (unit === 3 && size === 1) return words.near[past ? 2 : 3];
      const counted = `${size} ${words.units[unit - 1]}${size === 1 ? "" : plural}`;
      return inDigits((past ? words.past : words.future).replace("#", counted));
    },
  };
}
