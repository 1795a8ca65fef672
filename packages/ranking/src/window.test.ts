import { describe, expect, it } from "vitest";
import { windowBounds } from "./window.js";

const iso = ({ from, to }: { from: number; to: number }) => [
  new Date(from).toISOString(),
  new Date(to).toISOString(),
];

describe("windowBounds", () => {
  it("takes the week from its first day", () => {
    const now = Date.parse("2026-02-19T12:00:00.000Z");
    expect(iso(windowBounds("week", { now, timeZone: "Asia/Kathmandu" }))).toEqual([
      "2026-02-15T18:15:00.000Z",
      "2026-02-19T12:00:00.001Z",
    ]);
    expect(iso(windowBounds("week", { now, timeZone: "UTC", firstDay: 7 }))[0]).toBe(
      "2026-02-15T00:00:00.000Z",
    );
    expect(iso(windowBounds("week", { now, timeZone: "UTC", firstDay: 6 }))[0]).toBe(
      "2026-02-14T00:00:00.000Z",
    );
  });

  it("has weeks of 167 and 169 hours where the clock changes", () => {
    const hours = (now: string) => {
      const week = windowBounds({ unit: "week", ago: 1 }, { now: Date.parse(now), timeZone: "Europe/Paris" });
      return (week.to - week.from) / 3_600_000;
    };
    expect(hours("2026-04-01T12:00:00Z")).toBe(167);
    expect(hours("2026-10-28T12:00:00Z")).toBe(169);
  });

  it("starts a day whose midnight is skipped after the gap, and one whose midnight comes twice at the first", () => {
    const day = (now: string, timeZone: string) =>
      iso(windowBounds("day", { now: Date.parse(now), timeZone }))[0];
    expect(day("2016-10-16T12:00:00Z", "America/Sao_Paulo")).toBe("2016-10-16T03:00:00.000Z");
    expect(day("2010-11-07T03:00:00Z", "America/St_Johns")).toBe("2010-11-07T02:30:00.000Z");
    expect(day("2011-12-30T12:00:00Z", "Pacific/Apia")).toBe("2011-12-30T10:00:00.000Z");
  });

  it("counts today and six whole days as seven calendar days", () => {
    const now = Date.parse("2026-02-19T12:00:00Z");
    expect(iso(windowBounds({ unit: "day", count: 7 }, { now, timeZone: "UTC" }))[0]).toBe(
      "2026-02-13T00:00:00.000Z",
    );
    expect(iso(windowBounds("month", { now, timeZone: "UTC" }))[0]).toBe("2026-02-01T00:00:00.000Z");
  });

  it("refuses what is no window", () => {
    const options = { now: 0, timeZone: "UTC" };
    for (const window of [
      "year",
      null,
      {},
      { rollingMs: -1 },
      { from: 2, to: 1 },
      { unit: "day", count: 0 },
    ]) {
      expect(() => windowBounds(window as never, options)).toThrow(
        expect.objectContaining({ code: "invalid-window" }),
      );
    }
    expect(() => windowBounds("day", { now: 0, timeZone: "Mars/Base" })).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });
});
