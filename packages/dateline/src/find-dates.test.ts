import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "./find-dates.js";
import { formatDate } from "./format-date.js";
import { formatMasthead } from "./format-masthead.js";
import { formatRange } from "./range.js";

/** Rows of a locale, the reason, a text and the one date that is read in it. */
const ROWS = readFileSync(join(import.meta.dirname, "..", "fixtures", "dates.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [locale = "", reason = "", text = "", expected = ""] = line.split("\t");
    return [locale, reason, text, expected] as const;
  });

const OPTIONS = { publishedAt: "2026-02-19T10:00:00+07:00", timeZone: "Asia/Phnom_Penh" };

/** What was found, short: `raw = iso (precision)`, with the issue codes. */
function read(text: string, options: Partial<Parameters<typeof findDates>[1]> = {}): string[] {
  return findDates(text, { ...OPTIONS, ...options }).map(({ candidates, iso, issues, precision, raw }) => {
    const value = iso ?? candidates?.join("|") ?? "?";
    return [`${raw} = ${value} (${precision})`, ...issues.map(({ code }) => code)].join(" ");
  });
}

describe("findDates", () => {
  it.each([
    ["opened on March 5, 2024, to visitors", "March 5, 2024 = 2024-03-05 (day)"],
    ["since Wed., 12 Nov. 2025 at least", "Wed., 12 Nov. 2025 = 2025-11-12 (day)"],
    ["the 2nd of May 2025 was dry", "2nd of May 2025 = 2025-05-02 (day)"],
    ["Aug 31st, 2025", "Aug 31st, 2025 = 2025-08-31 (day)"],
    ["filed 07-Dec-2025", "07-Dec-2025 = 2025-12-07 (day)"],
    ["stamped 2025/12/07 twice", "2025/12/07 = 2025-12-07 (day)"],
    ["in force from 13.12.2025", "13.12.2025 = 2025-12-13 (day)"],
    ["paid on 12/13/25", "12/13/25 = 2025-12-13 (day)"],
    ["the harvest of October 2025", "October 2025 = 2025-10 (month)"],
    ["sales in November rose", "November = 2025-11 (month)"],
    ["growth in the second quarter of 2025", "second quarter of 2025 = 2025-Q2 (quarter)"],
    ["Q4 2025 was weak", "Q4 2025 = 2025-Q4 (quarter)"],
    ["from 3 to 5 November 2025", "3 to 5 November 2025 = 2025-11-03/2025-11-05 (range)"],
    ["between 3 and 5 November 2025", "3 and 5 November 2025 = 2025-11-03/2025-11-05 (range)"],
    ["Nov. 3-5, 2025", "Nov. 3-5, 2025 = 2025-11-03/2025-11-05 (range)"],
    ["Nov. 28 to Dec. 3, 2025", "Nov. 28 to Dec. 3, 2025 = 2025-11-28/2025-12-03 (range)"],
    ["28 December - 3 January", "28 December - 3 January = 2025-12-28/2026-01-03 (range)"],
    ["April-June 2025", "April-June 2025 = 2025-04/2025-06 (range)"],
    ["November 2025 to January 2026", "November 2025 to January 2026 = 2025-11/2026-01 (range)"],
    ["2025-11-03/2025-11-05", "2025-11-03/2025-11-05 = 2025-11-03/2025-11-05 (range)"],
    ["at 6 p.m. on Nov. 3, 2025", "6 p.m. on Nov. 3, 2025 = 2025-11-03T18:00:00+07:00 (hour)"],
    ["Nov. 3, 2025, 6:45 p.m. EST", "Nov. 3, 2025, 6:45 p.m. EST = 2025-11-03T18:45:00-05:00 (minute)"],
    [
      "8:15 a.m. Pacific Time, July 3, 2025",
      "8:15 a.m. Pacific Time, July 3, 2025 = 2025-07-03T08:15:00-07:00 (minute)",
    ],
    ["3 November 2025 at 14:05 GMT", "3 November 2025 at 14:05 GMT = 2025-11-03T14:05:00Z (minute)"],
    ["3 November 2025, 0905 GMT", "3 November 2025, 0905 GMT = 2025-11-03T09:05:00Z (minute)"],
    [
      "Mon, 03 Nov 2025 09:05:30 -0330",
      "Mon, 03 Nov 2025 09:05:30 -0330 = 2025-11-03T09:05:30-03:30 (second)",
    ],
    ["2025-11-03 09:05 (UTC+8)", "2025-11-03 09:05 (UTC+8) = 2025-11-03T09:05:00+08:00 (minute)"],
    ["modified 2025-11-03T09:05+08:00", "2025-11-03T09:05+08:00 = 2025-11-03T09:05:00+08:00 (minute)"],
    ["10:30 a.m. Tuesday", "10:30 a.m. Tuesday = 2026-02-17T10:30:00+07:00 (minute)"],
    ["yesterday at noon", "yesterday at noon = 2026-02-18T12:00:00+07:00 (hour)"],
    [
      "at 9:30 a.m. (0230 GMT) on Tuesday",
      "9:30 a.m. (0230 GMT) on Tuesday = 2026-02-17T09:30:00+07:00 (minute)",
    ],
    ["open until Sunday", "Sunday = 2026-02-22 (day)"],
    ["the day after tomorrow", "the day after tomorrow = 2026-02-21 (day)"],
    ["about 20 minutes ago", "20 minutes ago = 2026-02-19T09:40:00+07:00 (minute)"],
    ["four days ago", "four days ago = 2026-02-15 (day)"],
    ["two weeks ago", "two weeks ago = 2026-02-05 (day)"],
    ["last month", "last month = 2026-01 (month)"],
    ["Last Sunday they met", "Last Sunday = 2026-02-15 (day)"],
    ["they voted on Thursday", "Thursday = 2026-02-19 (day)"],
    ["19 February 2569 B.E.", "19 February 2569 B.E. = 2026-02-19 (day)"],
  ])("reads English: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ["mardi 4 novembre 2025", "mardi 4 novembre 2025 = 2025-11-04 (day)"],
    ["le 1er mai 2025", "1er mai 2025 = 2025-05-01 (day)"],
    ["le 2 févr. 2025", "2 févr. 2025 = 2025-02-02 (day)"],
    ["au mois d’août 2025", "août 2025 = 2025-08 (month)"],
    ["du 3 au 5 novembre 2025", "3 au 5 novembre 2025 = 2025-11-03/2025-11-05 (range)"],
    [
      "entre le 28 novembre et le 3 décembre 2025",
      "28 novembre et le 3 décembre 2025 = 2025-11-28/2025-12-03 (range)",
    ],
    ["le 4 novembre 2025 à 21 heures", "4 novembre 2025 à 21 heures = 2025-11-04T21:00:00+07:00 (hour)"],
    [
      "le 4/11/2025 à 7 h 30 (heure de Paris)",
      "4/11/2025 à 7 h 30 (heure de Paris) = 2025-11-04T07:30:00+01:00 (minute)",
    ],
    ["au deuxième trimestre 2025", "deuxième trimestre 2025 = 2025-Q2 (quarter)"],
    ["avant-hier", "avant-hier = 2026-02-17 (day)"],
    ["aujourd’hui à 8h", "aujourd’hui à 8h = 2026-02-19T08:00:00+07:00 (hour)"],
    [
      "du lundi 3 au mercredi 5 novembre 2025",
      "lundi 3 au mercredi 5 novembre 2025 = 2025-11-03/2025-11-05 (range)",
    ],
    ["hier soir à 20h", "hier soir à 20h = 2026-02-18T20:00:00+07:00 (hour)"],
    ["le 5 avril prochain", "5 avril = 2026-04-05 (day)"],
    ["jusqu’au 5 mars", "5 mars = 2026-03-05 (day)"],
    ["il y a une semaine", "il y a une semaine = 2026-02-12 (day)"],
    ["dimanche dernier", "dimanche dernier = 2026-02-15 (day)"],
    ["le mois prochain", "mois prochain = 2026-03 (month)"],
    ["La foire ouvrira le 5 mars.", "5 mars = 2026-03-05 (day)"],
  ])("reads French: %s", (text, expected) => {
    expect(read(text, { locale: "fr" })).toEqual([expected]);
  });

  it.each([
    ["ថ្ងៃអង្គារ ទី៤ ខែវិច្ឆិកា ឆ្នាំ២០២៥", "ថ្ងៃអង្គារ ទី៤ ខែវិច្ឆិកា ឆ្នាំ២០២៥ = 2025-11-04 (day)"],
    ["នៅថ្ងៃទី៤ ខែវិច្ឆិកា នេះ", "ថ្ងៃទី៤ ខែវិច្ឆិកា = 2025-11-04 (day)"],
    ["៤ វិច្ឆិកា ២០២៥", "៤ វិច្ឆិកា ២០២៥ = 2025-11-04 (day)"],
    ["ថ្ងៃទី4ខែ11", undefined],
    ["ថ្ងៃទី៣ ដល់ទី៥ ខែវិច្ឆិកា ឆ្នាំ២០២៥", "ថ្ងៃទី៣ ដល់ទី៥ ខែវិច្ឆិកា ឆ្នាំ២០២៥ = 2025-11-03/2025-11-05 (range)"],
    ["ខែវិច្ឆិកា ឆ្នាំ២០២៥", "ខែវិច្ឆិកា ឆ្នាំ២០២៥ = 2025-11 (month)"],
    ["ត្រីមាសទី២ ឆ្នាំ២០២៥", "ត្រីមាសទី២ ឆ្នាំ២០២៥ = 2025-Q2 (quarter)"],
    ["ថ្ងៃទី៤ ខែកុម្ភៈ ព.ស.២៥៦៩", "ថ្ងៃទី៤ ខែកុម្ភៈ ព.ស.២៥៦៩ = 2026-02-04 (day)"],
    ["ថ្ងៃទី៤ ខែវិច្ឆិកា ព.ស. ២៥៦៩", "ថ្ងៃទី៤ ខែវិច្ឆិកា ព.ស. ២៥៦៩ = 2025-11-04 (day)"],
    ["ថ្ងៃទី៤ ខែឧសភា ព.ស. ២៥៦៩", "ថ្ងៃទី៤ ខែឧសភា ព.ស. ២៥៦៩ = 2026-05-04|2025-05-04 (day) ambiguous-year"],
    ["ថ្ងៃអាទិត្យ ទី៤ ខែឧសភា ព.ស. ២៥៦៩", "ថ្ងៃអាទិត្យ ទី៤ ខែឧសភា ព.ស. ២៥៦៩ = 2025-05-04 (day)"],
    [
      "ថ្ងៃទី៤ ខែវិច្ឆិកា ឆ្នាំ២០២៥ វេលាម៉ោង ២:៣០ រសៀល",
      "ថ្ងៃទី៤ ខែវិច្ឆិកា ឆ្នាំ២០២៥ វេលាម៉ោង ២:៣០ រសៀល = 2025-11-04T14:30:00+07:00 (minute)",
    ],
    ["កាលពីម្សិលមិញ", "ម្សិលមិញ = 2026-02-18 (day)"],
    ["កាលពីយប់មិញ", "យប់មិញ = 2026-02-18 (day)"],
    ["១៥ នាទីមុន", "១៥ នាទីមុន = 2026-02-19T09:45:00+07:00 (minute)"],
    ["កាលពីថ្ងៃចន្ទ", "ថ្ងៃចន្ទ = 2026-02-16 (day)"],
    ["នឹងបើកនៅថ្ងៃទី៥ ខែមីនា", "ថ្ងៃទី៥ ខែមីនា = 2026-03-05 (day)"],
    ["ថ្ងៃអង្គារ ១៤កើត ខែកត្តិក ត្រូវនឹងថ្ងៃទី៤ ខែវិច្ឆិកា ឆ្នាំ២០២៥", "ថ្ងៃទី៤ ខែវិច្ឆិកា ឆ្នាំ២០២៥ = 2025-11-04 (day)"],
  ])("reads Khmer: %s", (text, expected) => {
    expect(read(text, { locale: "km" })).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    [
      "de",
      "am Dienstag, den 4. November 2025 um 9.30 Uhr",
      "Dienstag, den 4. November 2025 um 9.30 Uhr = 2025-11-04T09:30:00+07:00 (minute)",
    ],
    ["de", "vom 3. bis 5. November 2025", "3. bis 5. November 2025 = 2025-11-03/2025-11-05 (range)"],
    ["de", "vor zwei Tagen", "vor zwei Tagen = 2026-02-17 (day)"],
    ["de", "im 2. Quartal 2025", "2. Quartal 2025 = 2025-Q2 (quarter)"],
    ["es", "el martes, 4 de noviembre de 2025", "martes, 4 de noviembre de 2025 = 2025-11-04 (day)"],
    ["es", "hace dos horas", "hace dos horas = 2026-02-19T08:00:00+07:00 (hour)"],
    ["pt", "terça-feira, 4 de novembro de 2025", "terça-feira, 4 de novembro de 2025 = 2025-11-04 (day)"],
    ["pt", "no dia 1º de maio de 2025", "1º de maio de 2025 = 2025-05-01 (day)"],
    ["ja", "平成30年11月4日", "平成30年11月4日 = 2018-11-04 (day)"],
    ["ja", "2025年11月4日（火）", "2025年11月4日 = 2025-11-04 (day)"],
  ])("reads %s: %s", (locale, text, expected) => {
    expect(read(text, { locale })).toEqual([expected]);
  });

  it.each([
    "In 2024 sales were 31 percent above 2023, and 12 of 30 agreed.",
    "Call 023 724 811, room 4/12, or write to P.O. Box 12-2025.",
    "ISBN 978-2025-01-23-4, version v1.2.2025, build 10.4.20251",
    "He may 5 times march 3 kilometres.",
    "https://example.com/2025/11/04/story and /2025-11-04-story",
    "Black Friday, every Monday, Good Friday, on Sundays",
    "February 30, 2025; 31 April 2025; 2025-13-01; 29.02.2025; 32 May 2025",
    "It was built in three days of work, a 24-hour strike, for 3 hours.",
    "The score was 3-2 and 21:15 in the second quarter.",
    "the 2024-25 season, 1999–2004",
    "half an hour ago; ten years ago; the 5th Avenue; it ran out. 5 people left",
  ])("finds nothing in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(ROWS)("reads what other newsrooms write (%s, %s): %s", (locale, _reason, text, expected) => {
    expect(read(text, { locale })).toEqual([expected]);
  });

  it.each([
    ["en", "no week of the calendar", "the past week, the last week of May, last weeks"],
    ["en", "a year alone", "last year, next year, in 2024"],
    ["en", "how long it took", "He built it in three days. It will run in three hours."],
    ["en", "parts of a match", "in the first half, 2-1 in the second quarter"],
    ["en", "names", "The Sunday Times; Maundy Thursday"],
    ["en", "parts of addresses and names of files", "story-2025-11-04.html a_2025-11-04_b 2025-11-04x"],
    ["fr", "the number of a law is no time", "loi 2025-12 du parlement"],
    ["es", "every Monday", "los lunes, cada lunes"],
    ["pt", "ordinals", "na segunda fase, terça parte"],
    ["km", "counted from the vote", "៣ថ្ងៃមុនពេលបោះឆ្នោត"],
    ["ja", "a part of other words, a time alone", "説明日程、午後3時、3月前、12時間"],
  ])("invents nothing (%s, %s): %s", (locale, _reason, text) => {
    expect(read(text, { locale })).toEqual([]);
  });

  it("refuses to choose the order of two numbers, until told or until the weekday says it", () => {
    expect(read("05/04/2025")).toEqual(["05/04/2025 = 2025-04-05|2025-05-04 (day) ambiguous-order"]);
    expect(read("05/04/2025", { locale: "en" })[0]).toContain("ambiguous-order");
    expect(read("05/04/2025", { order: "day-month" })).toEqual(["05/04/2025 = 2025-04-05 (day)"]);
    expect(read("05/04/2025", { locale: "en-US" })).toEqual(["05/04/2025 = 2025-05-04 (day)"]);
    expect(read("05/04/2025", { locale: "fr" })).toEqual(["05/04/2025 = 2025-04-05 (day)"]);
    expect(read("Saturday 05/04/2025")).toEqual(["Saturday 05/04/2025 = 2025-04-05 (day)"]);
    expect(read("05/05/2025")).toEqual(["05/05/2025 = 2025-05-05 (day)"]);
  });

  it("takes a number after a month for no day where it counts something else", () => {
    expect(
      read("In January 2,500 people came; in March 5 million did; in May 20% left; in June 13 did."),
    ).toEqual([
      "January = 2026-01 (month)",
      "March = 2025-03 (month)",
      "May = 2025-05 (month)",
      "June = 2025-06 (month)",
    ]);
  });

  it("reports a wrong weekday and keeps the date", () => {
    expect(read("Friday, November 4, 2025")).toEqual([
      "Friday, November 4, 2025 = 2025-11-04 (day) weekday-mismatch",
    ]);
    expect(read("4 November 2025 (Friday)")).toEqual(["4 November 2025 = 2025-11-04 (day) weekday-mismatch"]);
  });

  it("resolves a missing year to the past, to the future where the sentence says so, or by the weekday", () => {
    expect(read("They met on March 5.")).toEqual(["March 5 = 2025-03-05 (day)"]);
    expect(read("They will meet on March 5.")).toEqual(["March 5 = 2026-03-05 (day)"]);
    expect(read("He said on Feb. 18 that ships will sail.")).toEqual(["Feb. 18 = 2026-02-18 (day)"]);
    expect(read("It is over. They will sail. It began on March 5.")).toEqual(["March 5 = 2025-03-05 (day)"]);
    expect(read("He died due to a fire on March 5; the ship is due on March 6.")).toEqual([
      "March 5 = 2025-03-05 (day)",
      "March 6 = 2026-03-06 (day)",
    ]);
    expect(read("Thursday, March 5")).toEqual(["Thursday, March 5 = 2026-03-05 (day)"]);
    expect(read("Feb. 29")).toEqual(["Feb. 29 = 2024-02-29 (day)"]);
  });

  it("says where a zone or a time is open", () => {
    expect(read("Nov. 4, 2025, 9:30 a.m. CST")).toEqual([
      "Nov. 4, 2025, 9:30 a.m. CST = ? (minute) ambiguous-zone",
    ]);
    expect(read("March 8, 2026, 2:30 a.m.", { timeZone: "America/New_York" })).toEqual([
      "March 8, 2026, 2:30 a.m. = ? (minute) skipped-time",
    ]);
  });

  it("keeps languages apart where a word is in two", () => {
    expect(read("Wir sind hier.", { locale: "de" })).toEqual([]);
    expect(read("C'était hier.", { locale: "fr" })).toEqual(["hier = 2026-02-18 (day)"]);
  });

  it("refuses options that are wrong, and a text that is none", () => {
    const wrong = [
      [{ timeZone: "Nowhere/City" }, "invalid-time-zone"],
      [{ publishedAt: "2026-02-19" }, "invalid-instant"],
      [{ locale: "no such tag" }, "invalid-locale"],
      [{ order: "year-first" as "day-month" }, "invalid-option"],
    ] as const;
    for (const [option, code] of wrong) {
      expect(() => findDates("", { ...OPTIONS, ...option })).toThrow(expect.objectContaining({ code }));
    }
    expect(() => findDates(5 as unknown as string, OPTIONS)).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });
});

describe("properties", () => {
  const day = fc
    .integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 11, 31) })
    .map((ms) => new Date(ms).toISOString().slice(0, 10));

  it("reads back what this package writes, in any digits, spaces and case", () => {
    const digits = fc.constantFrom(0x30, 0x17e0, 0x660, 0x966, 0xff10);
    const space = fc.constantFrom(" ", "\u00a0", "\u202f", "\u3000", "\u200b", "  ");
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("en", "en-GB", "fr", "km"),
        digits,
        space,
        fc.boolean(),
        (date, locale, zero, gap, upper) => {
          for (const write of [formatMasthead, formatDate]) {
            let text = write(date, { timeZone: "UTC", locale: locale === "km" ? "km-u-nu-latn" : locale });
            text = text
              .replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
              .replaceAll(" ", gap);
            if (upper) text = text.toUpperCase();
            const found = findDates(`– ${text} –`, { ...OPTIONS, locale });
            expect(found.map(({ iso, issues, raw }) => ({ iso, issues, raw }))).toEqual([
              { iso: date, issues: [], raw: text },
            ]);
          }
        },
      ),
    );
  });

  it("reads back the ranges that this package writes", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom("en", "en-GB", "fr", "km"),
        (first, days, locale) => {
          const last = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
          const text = formatRange(first, last, { timeZone: "UTC", locale });
          expect(findDates(text, { ...OPTIONS, locale }).map(({ iso }) => iso)).toEqual([`${first}/${last}`]);
        },
      ),
    );
  });

  it("gives pieces of the text, in order, whatever the text", () => {
    const piece = fc.constantFrom(
      ..."23 5 2025 January may Jan. ថ្ងៃ ទី ខែ មករា ឆ្នាំ 年 月 日 / - . , : ( ) at a.m. GMT +7 Thursday, de le 1er h Q3 T3 to au ago il y a 3 in last \u200b \u0301 é 😀".split(
        " ",
      ),
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let from = 0;
        for (const { candidates, end, iso, issues, raw, start } of findDates(text, OPTIONS)) {
          expect(text.slice(start, end)).toBe(raw);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          if (iso === undefined) expect(issues.length).toBeGreaterThan(0);
          if (candidates !== undefined) expect(iso).toBeUndefined();
          from = end;
        }
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it("takes linear time for hostile texts", () => {
    const seeds = [
      "1 ",
      "12-",
      "January ",
      "Jan. 1 - ",
      "Thursday, ",
      "ថ្ងៃទី",
      "a.m. ",
      "2025-01-0",
      "1/1/",
      "9:30 ",
      "(",
      "\u0301",
      "９",
      "in 3 ",
      "will ",
      "1, 2, 3, 4, ",
      "last week ",
      "ថ្ងៃទី១ ",
      "3時",
    ];
    for (const seed of seeds) {
      const time = (length: number) => {
        const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
        let best = Number.POSITIVE_INFINITY;
        // The least of a few: disturbances only ever add. The processor's time comes in steps too coarse for the short text.
        for (let run = 0; run < 5; run++) {
          const start = performance.now();
          findDates(text, OPTIONS);
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      const short = time(10_000);
      // Eight times the length: quadratic time would be 64 times as long.
      expect(time(80_000), JSON.stringify(seed)).toBeLessThan(32 * Math.max(short, 2));
    }
  }, 60_000);
});
