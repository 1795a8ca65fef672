import { type Day, weekdayOf } from "./day.js";
import type { Phrasing } from "./phrasing.js";

const MONTHS = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(" ");
const WEEKDAYS = "អាទិត្យ ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍".split(" ");
const UNITS = { second: "វិនាទី", minute: "នាទី", hour: "ម៉ោង", day: "ថ្ងៃ" };
const KHMER_ZERO = 0x17e0;

/** The form of the Khmer press, "ថ្ងៃព្រហស្បតិ៍ ទី១៩ ខែកុម្ភៈ ឆ្នាំ២០២៦", in Khmer digits unless `latinDigits`. */
export function khmer(latinDigits: boolean): Phrasing {
  const digits = (value: number | string) =>
    latinDigits
      ? String(value)
      : String(value).replace(/\d/g, (digit) => String.fromCharCode(KHMER_ZERO + Number(digit)));
  const month = (day: Day) => `ខែ${MONTHS[day.month - 1]}`;
  const year = (day: Day) => `ឆ្នាំ${digits(day.year)}`;
  const monthDay = (day: Day) => `ថ្ងៃទី${digits(day.day)} ${month(day)}`;
  const date = (day: Day) => `${monthDay(day)} ${year(day)}`;
  return {
    day(day, form) {
      if (form === "month-day") return monthDay(day);
      if (form === "date") return date(day);
      return `ថ្ងៃ${WEEKDAYS[weekdayOf(day)]} ទី${digits(day.day)} ${month(day)} ${year(day)}`;
    },
    time: (hour, minute) => `ម៉ោង${digits(hour)}:${digits(String(minute).padStart(2, "0"))}`,
    join: (day, time) => `${day} ${time}`,
    range(start, end) {
      if (start.year !== end.year) return `${date(start)} – ${date(end)}`;
      if (start.month !== end.month) return `${monthDay(start)} – ${date(end)}`;
      return `ថ្ងៃទី${digits(start.day)}–${digits(end.day)} ${month(end)} ${year(end)}`;
    },
    relative(count, unit) {
      if (unit === "second") return count < 0 ? "អម្បាញ់មិញ" : "ឥឡូវ";
      if (unit === "day" && Math.abs(count) === 1) return count < 0 ? "ម្សិលមិញ" : "ថ្ងៃស្អែក";
      return `${digits(Math.abs(count))} ${UNITS[unit]}${count < 0 ? "មុន" : "ទៀត"}`;
    },
  };
}
