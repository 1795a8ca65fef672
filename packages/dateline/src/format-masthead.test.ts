import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate } from "./format-date.js";
import { formatMasthead } from "./format-masthead.js";

const PHNOM_PENH = "Asia/Phnom_Penh";

describe("formatMasthead", () => {
  it.each([
    ["en", "Thursday, February 19, 2026"],
    ["en-US", "Thursday, February 19, 2026"],
    ["en-GB", "Thursday 19 February 2026"],
    ["fr", "jeudi 19 février 2026"],
    ["fr-CA", "jeudi 19 février 2026"],
    ["km", "ថ្ងៃព្រហស្បតិ៍ ទី១៩ ខែកុម្ភៈ ឆ្នាំ២០២៦"],
    ["km-KH", "ថ្ងៃព្រហស្បតិ៍ ទី១៩ ខែកុម្ភៈ ឆ្នាំ២០២៦"],
    ["km-u-nu-latn", "ថ្ងៃព្រហស្បតិ៍ ទី19 ខែកុម្ភៈ ឆ្នាំ2026"],
    ["de", "Donnerstag, 19. Februar 2026"],
  ])("writes the press form of %s", (locale, text) => {
    expect(formatMasthead("2026-02-19T03:00:00Z", { timeZone: PHNOM_PENH, locale })).toBe(text);
  });

  it("takes the day of the stated zone", () => {
    const at = Date.UTC(2026, 1, 18, 17);
    expect(formatMasthead(at, { timeZone: PHNOM_PENH, locale: "en" })).toBe("Thursday, February 19, 2026");
    expect(formatMasthead(at - 1, { timeZone: PHNOM_PENH, locale: "en" })).toBe(
      "Wednesday, February 18, 2026",
    );
    expect(formatMasthead(at, { timeZone: "UTC", locale: "en" })).toBe("Wednesday, February 18, 2026");
  });

  it("never shifts a calendar date", () => {
    for (const timeZone of ["Pacific/Kiritimati", "UTC", "Pacific/Niue"]) {
      expect(formatMasthead("2026-02-19", { timeZone, locale: "en" })).toBe("Thursday, February 19, 2026");
    }
  });

  it.each([
    ["th", "2026"],
    ["fa-IR", "۲۰۲۶"],
    ["ar-SA", "2026|٢٠٢٦"],
    ["en-u-ca-buddhist", "2026"],
    ["ja-u-ca-japanese", "2026"],
  ])("counts in the Gregorian calendar in %s", (locale, year) => {
    expect(formatMasthead("2026-02-19", { timeZone: "UTC", locale })).toMatch(new RegExp(year));
  });

  it("refuses a zone that is missing, unknown or a mere offset", () => {
    for (const timeZone of [undefined, "", "Asia/Nowhere", "+07:00", 7]) {
      expect(() => formatMasthead(0, { timeZone: timeZone as string, locale: "en" })).toThrow(
        expect.objectContaining({ name: "DatelineError", code: "invalid-time-zone" }),
      );
    }
    expect(() => formatMasthead("2026-02-19", { timeZone: "Asia/Nowhere", locale: "en" })).toThrow(
      /"Asia\/Nowhere"/,
    );
  });

  it("refuses a locale that is missing, malformed or without data, where Intl would fall back to the machine's own", () => {
    for (const locale of [undefined, "", "not a tag", "xx"]) {
      expect(() => formatMasthead(0, { timeZone: "UTC", locale: locale as string })).toThrow(
        expect.objectContaining({ name: "DatelineError", code: "invalid-locale" }),
      );
    }
  });

  it("says the first of a month in French as 1er, in the masthead and the plain date", () => {
    const options = { timeZone: "Europe/Paris", locale: "fr" };
    expect(formatMasthead("2024-02-01", options)).toBe("jeudi 1er février 2024");
    expect(formatDate("2024-02-01", options)).toBe("1er février 2024");
  });
});

describe("properties", () => {
  it("agrees with Intl on the American form of any instant in any zone", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2099, 0, 1) }),
        fc.constantFrom(...zones),
        (at, timeZone) => {
          const intl = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone }).format(at);
          expect(formatMasthead(at, { timeZone, locale: "en" })).toBe(intl);
        },
      ),
      { numRuns: 500 },
    );
  });
});
