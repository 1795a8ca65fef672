import { describe, expect, it } from "vitest";
import { formatRange } from "./range.js";

const DAYS = {
  month: ["2024-01-17", "2024-01-19"],
  year: ["2024-01-30", "2024-02-02"],
  years: ["2025-12-30", "2026-01-02"],
  first: ["2024-03-01", "2024-03-03"],
  one: ["2024-03-01", "2024-03-01"],
} as const;

describe("formatRange", () => {
  it.each([
    ["month", "en", "January 17–19, 2024"],
    ["month", "en-GB", "17–19 January 2024"],
    ["month", "fr", "17–19 janvier 2024"],
    ["month", "km", "ថ្ងៃទី១៧–១៩ ខែមករា ឆ្នាំ២០២៤"],
    ["month", "de", "17.–19. Januar 2024"],
    ["year", "en", "January 30 – February 2, 2024"],
    ["year", "en-GB", "30 January – 2 February 2024"],
    ["year", "fr", "30 janvier – 2 février 2024"],
    ["year", "km", "ថ្ងៃទី៣០ ខែមករា – ថ្ងៃទី២ ខែកុម្ភៈ ឆ្នាំ២០២៤"],
    ["years", "en", "December 30, 2025 – January 2, 2026"],
    ["years", "fr", "30 décembre 2025 – 2 janvier 2026"],
    ["first", "fr", "1er–3 mars 2024"],
    ["one", "fr", "1er mars 2024"],
    ["one", "km-u-nu-latn", "ថ្ងៃទី1 ខែមីនា ឆ្នាំ2024"],
  ] as const)("joins two days of one %s in %s", (days, locale, text) => {
    const [first, last] = DAYS[days];
    expect(formatRange(first, last, { timeZone: "UTC", locale })).toBe(text);
  });

  it("takes the days of instants in the zone", () => {
    expect(
      formatRange("2024-01-16T20:00:00Z", "2024-01-19T16:59:59Z", {
        timeZone: "Asia/Phnom_Penh",
        locale: "en",
      }),
    ).toBe("January 17–19, 2024");
  });

  it("refuses days in the wrong order", () => {
    expect(() => formatRange("2024-01-19", "2024-01-17", { timeZone: "UTC", locale: "en" })).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });
});
