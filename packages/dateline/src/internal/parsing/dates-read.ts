import type { YearRead } from "./read-numbers.js";

/** A day of a month; without a year, the time of publication decides. */
export type DateRead = { readonly month: number; readonly day: number; readonly year?: YearRead | undefined };

/** What was written: a day, days from one to another, a month or months, or a day whose order of numbers is open. */
export type DatesRead =
  | ({ readonly kind: "day" } & DateRead)
  | { readonly kind: "days"; readonly from: DateRead; readonly to: DateRead }
  | { readonly kind: "month"; readonly month: number; readonly year?: YearRead | undefined }
  | {
      readonly kind: "months";
      readonly from: number;
      readonly to: number;
      readonly fromYear?: YearRead | undefined;
      readonly year: YearRead;
    }
  | { readonly kind: "numeric"; readonly first: number; readonly second: number; readonly year: YearRead };
