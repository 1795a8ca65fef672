import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../plain-text.js";
import { articleToText, textToArticle } from "./text.js";

const ENGLISH = `Monday, March 2, 2026

Most Read

Ferry strike enters second day

River level rises again at the northern gauge

By Sok Dara and Marie Duval
Published: March 1, 2026 09:30

The gauge at the northern lock stood at seven metres on February 28, 2026, half a metre above
the level of the week before, and engineers opened two more gates in the early morning to make
room for the water that is still on its way.

Farmers on the plain were told to move their animals to the ridge before the evening.

Trending Now

Ferry strike enters second day

A town hall with no clock

For more information, please contact:

Tel: 023 555 010
E-mail: gauge@river.example
12 Ridge Road, Sangkat North, Phnom Penh

Share on Facebook

LEAVE A REPLY

Please enter your comment!

I think that the gates should have been opened a day earlier than they were.

Popular Articles`;

const FRENCH = `Articles similaires

Le marché central rouvre après les travaux

Le marché central a rouvert ses portes lundi après quatre mois de travaux sur la toiture.

Les étals de l'aile sud resteront fermés jusqu'au début du mois prochain.

Laisser un commentaire

Veuillez saisir votre nom`;

const KHMER = `អត្ថបទពាក់ព័ន្ធ

ផ្សារធំបើកដំណើរការឡើងវិញ

ផ្សារធំបានបើកដំណើរការឡើងវិញនៅថ្ងៃចន្ទ បន្ទាប់ពីការជួសជុលដំបូលអស់រយៈពេលបួនខែ។

ទុកមតិយោបល់`;

describe("textToArticle", () => {
  const { value, issues, lost } = textToArticle(ENGLISH, { id: "a1", zone: "Asia/Phnom_Penh" });

  it("finds headline, byline, authors and dates, each where it stands", () => {
    expect(value?.headlines.main).toBe("River level rises again at the northern gauge");
    expect(value?.byline).toBe("By Sok Dara and Marie Duval");
    expect(value?.authors?.map(({ name }) => name)).toEqual(["Sok Dara", "Marie Duval"]);
    expect(value?.published?.iso).toBe("2026-03-01T09:30+07:00");
    expect(value?.dateline?.date?.iso).toBe("2026-02-28");
    expect(value?.extensions).toEqual({
      page: { date: { written: "Monday, March 2, 2026", iso: "2026-03-02" } },
    });
  });

  it("joins wrapped lines and keeps the paragraphs alone", () => {
    expect(value?.body).toHaveLength(2);
    expect(plainText(value?.body ?? [])).toMatch(/^The gauge .* on its way\.\n\nFarmers .* evening\.$/);
  });

  it("takes the contact block out whole", () => {
    expect(value?.contact?.text.split("\n")).toEqual([
      "For more information, please contact:",
      "Tel: 023 555 010",
      "E-mail: gauge@river.example",
      "12 Ridge Road, Sangkat North, Phnom Penh",
    ]);
  });

  it("names each line that it left out, in issues and in lost", () => {
    const furniture = issues.filter(({ code }) => code === "text.furniture");
    expect(furniture.map(({ path }) => path)).toEqual(lost.map(({ path }) => path));
    expect(lost.map(({ message }) => message.replace(/^Left out: /, ""))).toEqual(
      [
        '"Most Read"',
        '"Ferry strike enters second day"',
        '"Trending Now"',
        '"Ferry strike enters second day"',
        '"A town hall with no clock"',
        '"Share on Facebook"',
        '"LEAVE A REPLY"',
        '"Please enter your comment!"',
        '"I think that the gates should have been opened a day earlier than they we…"',
        '"Popular Articles"',
      ].map((line) => (line.includes("gates") ? expect.stringContaining("gates should") : line)),
    );
  });

  it.each([
    ["French", FRENCH, "Le marché central rouvre après les travaux", 2, 3],
    ["Khmer", KHMER, "ផ្សារធំបើកដំណើរការឡើងវិញ", 1, 2],
  ])("knows the furniture of a %s page", (_, page, headline, paragraphs, left) => {
    const result = textToArticle(page);
    expect(result.value?.headlines.main).toBe(headline);
    expect(result.value?.body).toHaveLength(paragraphs);
    expect(result.lost).toHaveLength(left);
  });

  it("keeps a line of the article that only begins like furniture", () => {
    const page =
      "Share prices fall again\n\nThe index lost two per cent in the first hour of trading.\n\nMore than a hundred firms were down.";
    expect(textToArticle(page).lost).toEqual([]);
  });

  it("says when a weekday does not fit its date", () => {
    const page = "Rain\n\nMonday, February 19, 2026\n\nIt rained all night on the hills above the town.";
    expect(textToArticle(page).issues.map(({ code }) => code)).toContain("date.conflict");
  });

  it.each([
    ["input.not-this-format", ""],
    ["input.not-this-format", "<html><p>It rained all night on the hills above the town.</p></html>"],
    ["input.not-this-format", "Menu\nHome\nSearch"],
    ["input.not-text", 5 as unknown as string],
  ])("refuses with %s", (code, page) => {
    const result = textToArticle(page);
    expect(result.value).toBeUndefined();
    expect(result.issues.map((issue) => issue.code)).toEqual([code]);
  });
});

describe("articleToText", () => {
  it("writes what there is", () => {
    expect(articleToText({ id: "a", headlines: { main: "Rain" }, standfirst: "Much.", body: [] })).toBe(
      "Rain\n\nMuch.\n",
    );
  });
});

describe("properties", () => {
  const lines = fc.array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 90 }),
      fc.constantFrom(
        "",
        "Related Posts",
        "LEAVE A REPLY",
        "Tel: 012 345 678",
        "Contact us:",
        "March 2, 2026",
        "By A B",
      ),
      fc.lorem({ mode: "sentences", maxCount: 3 }),
    ),
    { maxLength: 30 },
  );

  it("puts each line of the page into the article, or into lost, or both", () => {
    fc.assert(
      fc.property(lines, (page) => {
        const { value, lost } = textToArticle(page.join("\n\n"), { id: "a" });
        if (value === undefined) return;
        const kept = JSON.stringify(value);
        const left = lost.map(({ message }) => message).join("\n");
        for (const line of page.filter((text) => /^[a-z ]{10,60}\.?$/i.test(text.trim()))) {
          const text = line.replace(/\s+/g, " ").trim();
          expect(kept.includes(text) || left.includes(text)).toBe(true);
        }
      }),
    );
  });

  it("takes time in proportion to hostile pages", () => {
    for (const unit of ["Tel: 1\n", "a ", "January 1, ", "\n", "please contact\n", "more from "]) {
      const { issues } = textToArticle(unit.repeat(200_000));
      expect(issues.length).toBeGreaterThan(0);
    }
  });
});
