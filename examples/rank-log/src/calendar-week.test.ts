import { describe, expect, it } from "vitest";
import { weekOf, weekOfDay, weekOfIsoNumber } from "./calendar-week.js";

const iso = (week: { from: number; to: number } | undefined) =>
  week && [new Date(week.from).toISOString(), new Date(week.to).toISOString()];
const UTC = { timeZone: "UTC", firstDay: 1 };

describe("weeks", () => {
  it("are named by their ISO number", () => {
    expect(iso(weekOfIsoNumber("2015-W20", UTC))).toEqual([
      "2015-05-11T00:00:00.000Z",
      "2015-05-18T00:00:00.000Z",
    ]);
    expect(iso(weekOfIsoNumber("2020-W53", UTC))).toEqual([
      "2020-12-28T00:00:00.000Z",
      "2021-01-04T00:00:00.000Z",
    ]);
    expect(iso(weekOfIsoNumber("2026-W01", UTC))?.[0]).toBe("2025-12-29T00:00:00.000Z");
    for (const none of ["2021-W53", "2021-W00", "2021-20", "W20", "2015-W20 "])
      expect(weekOfIsoNumber(none, UTC)).toBeUndefined();
  });

  it("begin at midnight of the zone, also where clocks changed", () => {
    expect(iso(weekOfIsoNumber("2026-W13", { timeZone: "Europe/Paris", firstDay: 1 }))).toEqual([
      "2026-03-22T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
    ]);
  });

  it("hold the day that is named, in zones far from UTC too", () => {
    for (const timeZone of [
      "Pacific/Kiritimati",
      "Pacific/Pago_Pago",
      "Asia/Phnom_Penh",
      "Etc/GMT+12",
      "UTC",
    ]) {
      for (let firstDay = 1; firstDay <= 7; firstDay++) {
        const week = weekOfDay("2015-05-20", { timeZone, firstDay });
        const first = new Intl.DateTimeFormat("en-CA", { timeZone, weekday: "short" }).format(week?.from);
        expect(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(first) + 1).toBe(firstDay);
        const day = new Intl.DateTimeFormat("en-CA", { timeZone });
        const days = Array.from({ length: 7 }, (_, i) =>
          day.format((week?.from ?? 0) + (i + 0.5) * 86_400_000),
        );
        expect(days).toContain("2015-05-20");
      }
    }
    expect(weekOfDay("2015-02-30", UTC)).toBeUndefined();
    expect(weekOfDay("20 May", UTC)).toBeUndefined();
  });

  it("hold an instant", () => {
    expect(iso(weekOf(Date.UTC(2015, 4, 17, 23, 59), UTC))?.[1]).toBe("2015-05-18T00:00:00.000Z");
  });
});
