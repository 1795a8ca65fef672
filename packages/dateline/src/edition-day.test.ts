import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionDay } from "./edition-day.js";

describe("editionDay", () => {
  it("belongs to the day before until the edition begins", () => {
    const options = { timeZone: "Asia/Phnom_Penh", startsAt: "04:00" };
    expect(editionDay("2026-02-19T03:59:59.999+07:00", options).date).toBe("2026-02-18");
    expect(editionDay("2026-02-19T04:00:00+07:00", options)).toEqual({
      date: "2026-02-19",
      startAt: Date.parse("2026-02-19T04:00:00+07:00"),
      endAt: Date.parse("2026-02-20T04:00:00+07:00"),
    });
  });

  it("is the calendar day by default", () => {
    expect(editionDay("2026-01-01T00:00:00+07:00", { timeZone: "Asia/Phnom_Penh" }).date).toBe("2026-01-01");
    expect(editionDay("2025-12-31T16:59:59Z", { timeZone: "Asia/Phnom_Penh" }).date).toBe("2025-12-31");
  });

  it("begins after the gap where a clock change skips its start", () => {
    const { date, startAt } = editionDay("2026-03-08T12:00:00Z", {
      timeZone: "America/New_York",
      startsAt: "02:30",
    });
    expect(date).toBe("2026-03-08");
    expect(new Date(startAt).toISOString()).toBe("2026-03-08T07:30:00.000Z");
  });

  it.each(["4:00", "24:00", "04:60", "", 4])("refuses a start of %j", (startsAt) => {
    expect(() => editionDay(0, { timeZone: "UTC", startsAt: startsAt as string })).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });
});

describe("properties", () => {
  it("editions hold their instants and follow each other without a gap", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "Asia/Phnom_Penh",
          "Europe/Paris",
          "America/Havana",
          "Australia/Lord_Howe",
          "Asia/Beirut",
        ),
        fc.constantFrom("00:00", "00:30", "02:30", "04:00", "23:59"),
        fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }),
        (timeZone, startsAt, at) => {
          const edition = editionDay(at, { timeZone, startsAt });
          expect(edition.startAt).toBeLessThanOrEqual(at);
          expect(edition.endAt).toBeGreaterThan(at);
          expect(editionDay(edition.startAt, { timeZone, startsAt })).toEqual(edition);
          expect(editionDay(edition.endAt, { timeZone, startsAt }).startAt).toBe(edition.endAt);
        },
      ),
      { numRuns: 500 },
    );
  });
});
