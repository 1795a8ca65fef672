import { describe, expect, it } from "vitest";
import { formatApDate, formatApMonth, formatDateline } from "./press.js";

describe("formatApDate", () => {
  it("shortens January, February and August to December, never March to July", () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      formatApDate(new Date(Date.UTC(2025, month, 5)), { timeZone: "UTC" }).replace(/ 5, 2025$/, ""),
    );
    expect(months).toEqual("Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" "));
  });

  it("leaves out the year of publication, counted in the zone", () => {
    const options = { timeZone: "Asia/Phnom_Penh", publishedAt: "2024-12-31T18:00:00Z" };
    expect(formatApDate("2025-01-05", options)).toBe("Jan. 5");
    expect(formatApDate("2024-12-30", options)).toBe("Dec. 30, 2024");
  });
});

describe("formatApMonth", () => {
  it("never shortens a month without a day", () => {
    expect(formatApMonth("2025-01-05", { timeZone: "UTC" })).toBe("January 2025");
  });
});

describe("formatDateline", () => {
  const options = { timeZone: "Asia/Phnom_Penh", date: "2025-01-22T20:00:00Z" };

  it.each([
    ["en", "PHNOM PENH, Cambodia, Jan. 23 (AKP) —"],
    ["fr", "PHNOM PENH, Cambodia, 23 janvier (AKP) —"],
    ["km", "PHNOM PENH, Cambodia, ថ្ងៃទី២៣ ខែមករា (AKP) —"],
  ])("writes the day of the zone in %s", (locale, text) => {
    const where = { place: "Phnom Penh", region: "Cambodia", source: "AKP" };
    expect(formatDateline(where, { ...options, locale })).toBe(text);
  });

  it("needs neither region, source nor date", () => {
    expect(formatDateline({ place: "Siem Reap" }, { timeZone: "UTC", locale: "fr" })).toBe("SIEM REAP —");
    expect(formatDateline({ place: "ភ្នំពេញ" }, { timeZone: "UTC", locale: "km" })).toBe("ភ្នំពេញ —");
    expect(
      formatDateline({ place: "Élancourt" }, { timeZone: "UTC", locale: "fr", date: "2025-02-01" }),
    ).toBe("ÉLANCOURT, 1er février —");
  });

  it("refuses a language without datelines", () => {
    expect(() => formatDateline({ place: "Berlin" }, { timeZone: "UTC", locale: "de" })).toThrow(
      expect.objectContaining({ code: "invalid-locale" }),
    );
  });
});
