import { describe, expect, it } from "vitest";
import { findDays } from "./find-days.js";

const isos = (text: string, monthFirst = false) =>
  findDays(text, { monthFirst }).map(({ reading }) => reading.iso);

describe("findDays", () => {
  it.each([
    ["January 24, 2025", "2025-01-24"],
    ["Friday, 24th January 2025", "2025-01-24"],
    ["24. Januar 2025", "2025-01-24"],
    ["24 janvier 2025", "2025-01-24"],
    ["24 de enero de 2025", "2025-01-24"],
    ["24 gennaio 2025", "2025-01-24"],
    ["24 stycznia 2025", "2025-01-24"],
    ["24 января 2025 г.", "2025-01-24"],
    ["24 січня 2025", "2025-01-24"],
    ["2025. január 24.", "2025-01-24"],
    ["2025 m. sausio 24 d.", "2025-01-24"],
    ["24. tammikuuta 2025", "2025-01-24"],
    ["24 Ocak 2025", "2025-01-24"],
    ["24 Ιανουαρίου 2025", "2025-01-24"],
    ["24 يناير 2025", "2025-01-24"],
    ["٢٤ يناير ٢٠٢٥", "2025-01-24"],
    ["24 كانون الثاني / يناير 2025", "2025-01-24"],
    ["۵ بهمن ۱۴۰۳", "2025-01-24"],
    ["24 בינואר 2025", "2025-01-24"],
    ["24 जनवरी 2025", "2025-01-24"],
    ["২৪ জানুয়ারি ২০২৫", "2025-01-24"],
    ["24 มกราคม 2568", "2025-01-24"],
    ["24 ม.ค. 2568", "2025-01-24"],
    ["ថ្ងៃទី២៤ ខែមករា ឆ្នាំ២០២៥", "2025-01-24"],
    ["24 հունվարի 2025", "2025-01-24"],
    ["24 იანვარი 2025", "2025-01-24"],
    ["ngày 24 tháng 1 năm 2025", "2025-01-24"],
    ["2025年1月24日", "2025-01-24"],
    ["令和7年1月24日", "2025-01-24"],
    ["民國114年1月24日", "2025-01-24"],
    ["2025년 1월 24일", "2025-01-24"],
    ["24.01.2025", "2025-01-24"],
    ["24 | 01 | 2025", "2025-01-24"],
    ["2025/1/24", "2025-01-24"],
  ])("finds the day in %s", (text, iso) => {
    expect(isos(text)).toEqual([iso]);
  });

  it("reads the time and the offset that follow a day", () => {
    expect(isos("Jan. 24, 2025 at 6:40 PM")).toEqual(["2025-01-24T18:40"]);
    expect(isos("24.01.2025, 18:40 Uhr")).toEqual(["2025-01-24T18:40"]);
    expect(isos("2025-01-24 18:40:05 +0700")).toEqual(["2025-01-24T18:40:05+07:00"]);
  });

  it("gives both readings of digits that allow two", () => {
    const [day] = findDays("on 03/04/2025");
    expect([day?.reading.iso, day?.other?.iso]).toEqual(["2025-04-03", "2025-03-04"]);
    expect(isos("on 03/04/2025", true)).toEqual(["2025-03-04"]);
    expect(isos("on 25/04/2025", true)).toEqual(["2025-04-25"]);
    expect(isos("am 03.04.2025", true)).toEqual(["2025-04-03"]);
  });

  it("keeps the words and where they stand", () => {
    expect(findDays("Posted ២៤ មករា ២០២៥ by Sok Dara")).toMatchObject([
      { written: "២៤ មករា ២០២៥", index: 7 },
    ]);
  });

  it.each(["May 2025", "31 February 2025", "version 1.2.3", "call 023 216 122", "mayor 12 2025", ""])(
    "finds none in %j",
    (text) => {
      expect(isos(text)).toEqual([]);
    },
  );

  it("takes no more than proportional time", () => {
    const started = performance.now();
    for (const shape of ["1 May ", "2020-", "1 2 3 4 ", "May ", "٢"]) findDays(shape.repeat(400_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
