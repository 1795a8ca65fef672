import { describe, expect, it } from "vitest";
import { parseDate, safeParseDate } from "./parse-date.js";

const OPTIONS = { publishedAt: "2026-02-19T10:00:00+07:00", timeZone: "Asia/Phnom_Penh" };

describe("parseDate", () => {
  it("gives the date of a text that is one", () => {
    expect(parseDate(" 4 November 2025 ", OPTIONS)).toMatchObject({
      iso: "2025-11-04",
      precision: "day",
      issues: [],
    });
  });

  it("throws a coded error for what is none, more than one, or not clear", () => {
    const codes = ["soon", "", "4 November 2025 or later", "4 November 2025, 5 November 2025"].map((text) => {
      const result = safeParseDate(text, OPTIONS);
      return result.success ? undefined : result.issues[0].code;
    });
    expect(codes).toEqual(["no-date", "no-date", "no-date", "no-date"]);
    expect(() => parseDate("soon", OPTIONS)).toThrow(expect.objectContaining({ code: "no-date" }));
    expect(() => parseDate("05/04/2025", OPTIONS)).toThrow(
      expect.objectContaining({ code: "ambiguous-date" }),
    );
  });
});

describe("safeParseDate", () => {
  it.each([
    ["05/04/2025", "ambiguous-order"],
    ["Friday, November 4, 2025", "weekday-mismatch"],
    ["February 30, 2025", "no-such-day"],
    ["4 November 2025, 9:30 a.m. IST", "ambiguous-zone"],
  ])("says what is wrong with %s", (text, code) => {
    expect(safeParseDate(text, OPTIONS)).toMatchObject({ success: false, issues: [{ code, path: ["iso"] }] });
  });
});
