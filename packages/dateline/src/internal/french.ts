import { type Day, weekdayOf } from "./day.js";
import type { Phrasing } from "./phrasing.js";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const WEEKDAYS = "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" ");
const UNITS = { second: "seconde", minute: "minute", hour: "heure", day: "jour" };

const ordinal = (day: number) => (day === 1 ? "1er" : String(day));
const monthDay = ({ month, day }: Day) => `${ordinal(day)} ${MONTHS[month - 1]}`;
const date = (day: Day) => `${monthDay(day)} ${day.year}`;

/** The first of a month is "1er"; months and weekdays are in lower case; times are "9h05" and "9h". */
export const french: Phrasing = {
  day(day, form) {
    if (form === "month-day") return monthDay(day);
    return form === "date" ? date(day) : `${WEEKDAYS[weekdayOf(day)]} ${date(day)}`;
  },
  time: (hour, minute) => `${hour}h${minute === 0 ? "" : String(minute).padStart(2, "0")}`,
  join: (day, time) => `${day} à ${time}`,
  range(start, end) {
    if (start.year !== end.year) return `${date(start)} – ${date(end)}`;
    if (start.month !== end.month) return `${monthDay(start)} – ${date(end)}`;
    return `${ordinal(start.day)}–${date(end)}`;
  },
  relative(count, unit) {
    if (unit === "second") return count < 0 ? "à l’instant" : "maintenant";
    if (unit === "day" && Math.abs(count) === 1) return count < 0 ? "hier" : "demain";
    const phrase = `${Math.abs(count)} ${UNITS[unit]}${Math.abs(count) === 1 ? "" : "s"}`;
    return count < 0 ? `il y a ${phrase}` : `dans ${phrase}`;
  },
};
