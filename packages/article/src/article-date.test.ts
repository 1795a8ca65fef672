import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleDate, readArticleDate } from "./article-date.js";
import { ArticleError } from "./errors.js";

describe("articleDate", () => {
  it("keeps the text, the day, the offset and how exact it was", () => {
    expect(articleDate("2025-01-23T09:30+07:00")).toEqual({
      written: "2025-01-23T09:30+07:00",
      iso: "2025-01-23T09:30+07:00",
      precision: "minute",
      offset: "+07:00",
      at: Date.UTC(2025, 0, 23, 2, 30),
    });
    expect(articleDate("2025-01")).toEqual({ written: "2025-01", iso: "2025-01", precision: "month" });
  });

  it("gives a time without offset no instant, unless a zone is named", () => {
    expect(articleDate("2025-01-23 09:30:00").at).toBeUndefined();
    const inZone = articleDate("2025-01-23 09:30:00", { zone: "Asia/Phnom_Penh" });
    expect(inZone).toMatchObject({
      offset: "+07:00",
      zone: "Asia/Phnom_Penh",
      at: Date.UTC(2025, 0, 23, 2, 30),
    });
  });

  it.each([
    ["Thu, 23 Jan 2025 09:30:00 +0700", "2025-01-23T09:30:00+07:00"],
    ["23 Jan 25 09:30 GMT", "2025-01-23T09:30+00:00"],
    ["Thu, 23 January 2025 09:30:00 EST", "2025-01-23T09:30:00-05:00"],
    ["23 Jan 2025", "2025-01-23"],
    ["2025-01-23T09:30:00.5Z", "2025-01-23T09:30:00.500+00:00"],
    ["2025-01-23T09:30:00[Europe/Paris]", "2025-01-23T09:30:00+01:00"],
    ["2024-02-29", "2024-02-29"],
  ])("reads %s", (written, iso) => {
    expect(articleDate(written).iso).toBe(iso);
  });

  it("takes the first of a repeated hour, and a skipped hour as before the change", () => {
    expect(articleDate("2025-10-26T02:30:00", { zone: "Europe/Paris" }).offset).toBe("+02:00");
    expect(articleDate("2025-03-30T02:30:00", { zone: "Europe/Paris" }).offset).toBe("+01:00");
  });

  it.each([
    "",
    "2025-02-30",
    "2025-13-01",
    "2025-01-23T25:00",
    "0000-00-00",
    "soon",
    "2025-01-23T09:30+99:00",
  ])("refuses %j", (written) => {
    expect(() => articleDate(written)).toThrow(ArticleError);
  });

  it("refuses a zone that the runtime does not know", () => {
    expect(readArticleDate("2025-01-23T09:30", { zone: "Asia/Nowhere" })).toBeUndefined();
  });
});

describe("properties", () => {
  it("gives the instant that Date reads, whatever the offset", () => {
    const instants = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true });
    const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(instants, offsets, (instant, minutes) => {
        const size = Math.abs(minutes);
        const hh = String(Math.floor(size / 60)).padStart(2, "0");
        const mm = String(size % 60).padStart(2, "0");
        const wall = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, -1);
        const date = articleDate(`${wall}${minutes < 0 ? "-" : "+"}${hh}:${mm}`);
        expect(date.at).toBe(instant.getTime());
        expect(date.iso.slice(0, 10)).toBe(wall.slice(0, 10));
      }),
    );
  });

  it("reads what it wrote as the same date", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (instant) => {
        const date = articleDate(instant.toISOString());
        expect({ ...articleDate(date.iso), written: date.written }).toEqual(date);
      }),
    );
  });

  it("never throws anything but its own error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["object", "undefined"]).toContain(typeof readArticleDate(text));
      }),
    );
  });
});
