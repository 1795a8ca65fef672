import { describe, expect, it } from "vitest";
import { roundTripFormats } from "../conformance/formats.js";
import { randomArticle } from "../conformance/random-article.js";
import { silentLosses } from "../conformance/silent-losses.js";
import { safeParseArticle } from "../src/parse-article.js";

const articles = Array.from({ length: 250 }, (_, number) => randomArticle(number));

describe.each(roundTripFormats)("a trip through $name", ({ trip }) => {
  it("loses nothing in silence", () => {
    const silent = articles.flatMap((article, number) => {
      const { after, lost } = trip(article);
      return silentLosses(article, after, lost).map((path) => `${number}: ${path}`);
    });
    expect(silent).toEqual([]);
  });

  it("ends in articles of the model", () => {
    const read = articles.flatMap((article) => trip(article).after ?? []);
    expect(read.filter((article) => !safeParseArticle(article).success)).toEqual([]);
    expect(read.length).toBeGreaterThan(200);
  });
});

describe("silentLosses", () => {
  const [article] = articles.filter(({ authors, body }) => (authors?.length ?? 0) > 1 && body.length > 1);

  it("finds what is gone, changed or in another order", () => {
    if (article === undefined) throw new Error("There is no such article.");
    const { headlines, authors = [], body } = article;
    expect(silentLosses(article, article, [])).toEqual([]);
    expect(silentLosses(article, { ...article, headlines: { ...headlines, main: "x" } }, [])).toEqual([
      "headlines.main",
    ]);
    expect(silentLosses(article, { ...article, authors: [...authors].reverse() }, [])).not.toEqual([]);
    expect(silentLosses(article, { ...article, body: body.slice(1) }, [])).not.toEqual([]);
    expect(silentLosses(article, undefined, []).length).toBeGreaterThan(5);
  });

  it("takes a line for all that is below its place", () => {
    if (article === undefined) throw new Error("There is no such article.");
    expect(silentLosses(article, { ...article, body: [] }, [{ path: ["body"], message: "" }])).toEqual([]);
  });

  it("sees a day that moved, whatever the offset says", () => {
    const before = {
      ...randomArticle(1),
      published: {
        written: "",
        iso: "2026-03-01T00:20:00+07:00",
        precision: "second" as const,
        offset: "+07:00",
      },
    };
    const after = {
      ...before,
      published: { ...before.published, iso: "2026-02-28T17:20:00+00:00", offset: "+00:00" },
    };
    expect(silentLosses(before, after, [])).toEqual(["published.day", "published.clock", "published.offset"]);
  });
});

describe("randomArticle", () => {
  it("is the same for the same number, and has every field of the model in some", () => {
    expect(randomArticle(7)).toEqual(randomArticle(7));
    expect(new Set(articles.flatMap((article) => Object.keys(article))).size).toBe(36);
  });
});
