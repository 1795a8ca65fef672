import { describe, expect, it } from "vitest";
import { formatDateTime, formatTime } from "./format-time.js";
import { timeElement } from "./time-element.js";

const options = { timeZone: "Asia/Phnom_Penh", locale: "en" };

describe("timeElement", () => {
  it("keeps a date a date", () => {
    expect(timeElement("2026-02-19", options)).toEqual({ dateTime: "2026-02-19", text: "February 19, 2026" });
  });

  it("writes an instant with the zone's offset", () => {
    for (const instant of [new Date("2026-02-19T07:05:00Z"), 1771484700000, "2026-02-19T08:05:00+01:00"]) {
      expect(timeElement(instant, options)).toEqual({
        dateTime: "2026-02-19T14:05:00+07:00",
        text: "February 19, 2026, 2:05 p.m.",
      });
    }
    expect(timeElement("2026-02-19T00:00:00Z", { timeZone: "America/St_Johns", locale: "fr" })).toEqual({
      dateTime: "2026-02-18T20:30:00-03:30",
      text: "18 février 2026 à 20h30",
    });
  });

  it("takes Temporal objects by what they know", () => {
    const instant = { epochMilliseconds: 1771484700000 };
    const plainDate = { calendarId: "buddhist", day: 19, toString: () => "2026-02-19[u-ca=buddhist]" };
    const plainDateTime = { ...plainDate, hour: 7, toString: () => "2026-02-19T07:00:00" };
    expect(timeElement(instant, options).dateTime).toBe("2026-02-19T14:05:00+07:00");
    expect(timeElement(plainDate, options).dateTime).toBe("2026-02-19");
    expect(() => timeElement(plainDateTime, options)).toThrow(
      expect.objectContaining({ code: "invalid-instant" }),
    );
  });

  it("writes an instant of an offset with seconds in UTC", () => {
    expect(timeElement("1900-01-01T00:00:00Z", options).dateTime).toBe("1900-01-01T00:00:00Z");
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-2-19",
    "2026-02-19T25:00Z",
    "2026-02-19T10:60Z",
    "19/02/2026",
    "",
  ])("refuses %j", (text) => {
    expect(() => timeElement(text, options)).toThrow(expect.objectContaining({ code: "invalid-instant" }));
  });
});

describe("formatTime", () => {
  it.each([
    ["00:00", "midnight", "00:00", "0h", "ម៉ោង០:០០"],
    ["09:05", "9:05 a.m.", "09:05", "9h05", "ម៉ោង៩:០៥"],
    ["12:00", "noon", "12:00", "12h", "ម៉ោង១២:០០"],
    ["23:30", "11:30 p.m.", "23:30", "23h30", "ម៉ោង២៣:៣០"],
  ])("writes %s in each language", (time, us, gb, fr, km) => {
    const written = ["en", "en-GB", "fr", "km"].map((locale) =>
      formatTime(`2026-02-19T${time}:00+07:00`, { timeZone: "Asia/Phnom_Penh", locale }),
    );
    expect(written).toEqual([us, gb, fr, km]);
  });

  it("joins the date and the time", () => {
    expect(formatDateTime("2026-02-19T07:05:00Z", { timeZone: "Asia/Phnom_Penh", locale: "km" })).toBe(
      "ថ្ងៃទី១៩ ខែកុម្ភៈ ឆ្នាំ២០២៦ ម៉ោង១៤:០៥",
    );
  });
});
