import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRelative } from "./relative.js";

const ZONE = "Asia/Phnom_Penh";
const NOW = "2026-02-19T10:00:00+07:00";
const NOW_MS = Date.parse(NOW);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function words(agoMs: number, locale: string): string {
  return formatRelative(NOW_MS - agoMs, { now: NOW, timeZone: ZONE, locale }).text;
}

describe("formatRelative", () => {
  it.each([
    [0, "just now", "à l’instant", "អម្បាញ់មិញ"],
    [59_999, "just now", "à l’instant", "អម្បាញ់មិញ"],
    [MINUTE, "1 minute ago", "il y a 1 minute", "១ នាទីមុន"],
    [HOUR - 1, "59 minutes ago", "il y a 59 minutes", "៥៩ នាទីមុន"],
    [3 * HOUR, "3 hours ago", "il y a 3 heures", "៣ ម៉ោងមុន"],
    [24 * HOUR - 1, "23 hours ago", "il y a 23 heures", "២៣ ម៉ោងមុន"],
    [24 * HOUR, "yesterday", "hier", "ម្សិលមិញ"],
    [35 * HOUR, "2 days ago", "il y a 2 jours", "២ ថ្ងៃមុន"],
    [6 * 24 * HOUR, "6 days ago", "il y a 6 jours", "៦ ថ្ងៃមុន"],
    [7 * 24 * HOUR, "February 12, 2026", "12 février 2026", "ថ្ងៃទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦"],
    [-1, "now", "maintenant", "ឥឡូវ"],
    [-90 * MINUTE, "in 1 hour", "dans 1 heure", "១ ម៉ោងទៀត"],
    [-24 * HOUR, "tomorrow", "demain", "ថ្ងៃស្អែក"],
    [-3 * 24 * HOUR, "in 3 days", "dans 3 jours", "៣ ថ្ងៃទៀត"],
  ])("puts %d ms into words", (agoMs, en, fr, km) => {
    expect([words(agoMs, "en"), words(agoMs, "fr"), words(agoMs, "km")]).toEqual([en, fr, km]);
  });

  it("counts days of the zone, not of UTC", () => {
    const options = { now: "2026-02-19T00:30:00+07:00", timeZone: ZONE, locale: "en" };
    expect(formatRelative("2026-02-17T23:30:00+07:00", options).text).toBe("2 days ago");
    expect(formatRelative("2026-02-18T00:10:00+07:00", options).text).toBe("yesterday");
  });

  it("goes on counting hours where a day of 25 of them has not ended", () => {
    const options = { now: "2026-10-25T23:30:00+01:00", timeZone: "Europe/Paris", locale: "en" };
    expect(formatRelative("2026-10-25T00:00:00+02:00", options)).toEqual({
      text: "24 hours ago",
      nextChangeAt: Date.parse("2026-10-26T00:00:00+01:00"),
    });
  });

  it("says when the text changes, and nothing where it stays", () => {
    const options = { now: NOW, timeZone: ZONE, locale: "en" };
    expect(formatRelative(NOW_MS - 90_000, options).nextChangeAt).toBe(NOW_MS + 30_000);
    expect(formatRelative("2026-02-17T12:00:00+07:00", options).nextChangeAt).toBe(
      Date.parse("2026-02-20T00:00:00+07:00"),
    );
    expect(formatRelative("2026-01-01T00:00:00Z", options)).toEqual({ text: "January 1, 2026" });
    expect(formatRelative("2026-03-01T12:00:00+07:00", options)).toEqual({
      text: "March 1, 2026",
      nextChangeAt: Date.parse("2026-02-23T00:00:00+07:00"),
    });
  });

  it("refuses a day without a time, a time without an offset and what is none", () => {
    const options = { now: NOW, timeZone: ZONE, locale: "en" };
    expect(() => formatRelative("2026-02-19", options)).toThrow(
      expect.objectContaining({ code: "invalid-instant" }),
    );
    expect(() => formatRelative("2026-02-19T10:00", options)).toThrow(
      expect.objectContaining({ code: "missing-offset" }),
    );
    expect(() => formatRelative(Number.NaN, options)).toThrow(
      expect.objectContaining({ code: "invalid-instant" }),
    );
  });
});

describe("properties", () => {
  it("stays the same until nextChangeAt and differs there", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(ZONE, "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Beirut"),
        fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 11, 31) }),
        fc.integer({ min: -10 * 24 * 60, max: 10 * 24 * 60 }).map((minutes) => minutes * MINUTE),
        fc.integer({ min: 0, max: MINUTE }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
        (timeZone, at, distance, extra, parts) => {
          const now = at + distance + extra;
          const write = (present: number) =>
            formatRelative(at, { now: present, timeZone, locale: "en" }).text;
          const { text, nextChangeAt } = formatRelative(at, { now, timeZone, locale: "en" });
          const end = nextChangeAt ?? now + 400 * 24 * HOUR;
          for (const part of parts) {
            expect(write(Math.min(end - 1, now + Math.floor(part * (end - now))))).toBe(text);
          }
          expect(write(end - 1)).toBe(text);
          if (nextChangeAt !== undefined) expect(write(nextChangeAt)).not.toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });
});
