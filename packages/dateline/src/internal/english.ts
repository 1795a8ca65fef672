import { type Day, weekdayOf } from "./day.js";
import type { Phrasing } from "./phrasing.js";

export const MONTHS =
  "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** American order and clock ("February 19, 2026", "2:05 p.m."), or the British ones ("19 February 2026", "14:05"). */
export function english(american: boolean): Phrasing {
  const monthDay = ({ month, day }: Day) =>
    american ? `${MONTHS[month - 1]} ${day}` : `${day} ${MONTHS[month - 1]}`;
  const date = (day: Day) => `${monthDay(day)}${american ? "," : ""} ${day.year}`;
  return {
    day(day, form) {
      if (form === "month-day") return monthDay(day);
      return form === "date" ? date(day) : `${WEEKDAYS[weekdayOf(day)]}${american ? "," : ""} ${date(day)}`;
    },
    time(hour, minute) {
      const minutes = String(minute).padStart(2, "0");
      if (!american) return `${String(hour).padStart(2, "0")}:${minutes}`;
      if (minute === 0 && hour % 12 === 0) return hour === 0 ? "midnight" : "noon";
      return `${hour % 12 || 12}${minute === 0 ? "" : `:${minutes}`} ${hour < 12 ? "a" : "p"}.m.`;
    },
    join: (day, time) => `${day}, ${time}`,
    range(start, end) {
      if (start.year !== end.year) return `${date(start)} – ${date(end)}`;
      if (start.month !== end.month) {
        return `${monthDay(start)} – ${date(end)}`;
      }
      return american
        ? `${MONTHS[start.month - 1]} ${start.day}–${end.day}, ${end.year}`
        : `${start.day}–${date(end)}`;
    },
    relative(count, unit) {
      if (unit === "second") return count < 0 ? "just now" : "now";
      if (unit === "day" && Math.abs(count) === 1) return count < 0 ? "yesterday" : "tomorrow";
      const phrase = `${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? "" : "s"}`;
      return count < 0 ? `${phrase} ago` : `in ${phrase}`;
    },
  };
}
