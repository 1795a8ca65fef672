import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RelatedError } from "./errors.js";
import type { RelatedArticle } from "./related-article.js";
import { createRelatedIndex } from "./related-index.js";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 1, 19);

const ARTICLES: readonly RelatedArticle[] = [
  {
    id: "flood-1",
    title: "Mekong flood reaches Kampong Cham",
    text: "The river rose two metres overnight. Families left with their cattle for higher ground.",
    tags: ["Mekong", "weather"],
    section: "National",
    language: "en",
    publishedAt: NOW - 9 * DAY,
  },
  {
    id: "flood-2",
    title: "After the flood: families return to Kampong Cham",
    text: "The river has fallen and families are back, but the rice is lost and cattle are few.",
    tags: ["mekong", "farming"],
    section: "national",
    language: "en-GB",
    publishedAt: NOW - 2 * DAY,
  },
  {
    id: "rice",
    title: "Rice price climbs for a third month",
    text: "Traders say that lost harvests along the river have pushed the price of rice to a record.",
    tags: ["farming"],
    section: "Business",
    language: "en",
    publishedAt: NOW - 1 * DAY,
  },
  {
    id: "football",
    title: "Late goal decides the derby",
    text: "A header in the last minute settled the match before a full house.",
    section: "Sport",
    language: "en",
  },
];

const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

describe("relatedTo", () => {
  const index = createRelatedIndex(ARTICLES);

  it("gives the most related first, never the article itself", () => {
    expect(ids(index.relatedTo("flood-1"))).toEqual(["flood-2", "rice", "football"]);
    expect(ids(index.relatedTo("flood-1", { limit: 1 }))).toEqual(["flood-2"]);
    expect(index.relatedTo("flood-1", { limit: 0 })).toEqual([]);
  });

  it("says what is shared, and the shares add up to the similarity", () => {
    const [first] = index.relatedTo("flood-1", { maxReasons: 100 });
    const reasons = first?.reasons ?? [];
    expect(reasons.map(({ part, value }) => `${part}:${value}`)).toEqual(
      expect.arrayContaining(["text:families", "text:flood", "tags:mekong", "section:national"]),
    );
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(first?.similarity ?? 0, 12);
    expect(index.relatedTo("flood-1", { maxReasons: 2 })[0]?.reasons).toEqual(reasons.slice(0, 2));
  });

  it("takes an article that it does not hold, and leaves out the one with the same id", () => {
    const draft = { id: "draft", title: "Flood and rice", tags: ["farming"] };
    expect(ids(index.relatedTo(draft))).toEqual(["flood-2", "rice", "flood-1"]);
    expect(ids(index.relatedTo({ ...draft, id: "rice" }))).toEqual(["flood-2", "flood-1"]);
    expect(index.has("draft")).toBe(false);
  });

  it("works with tags alone, with a section alone and with nothing", () => {
    const tagged = createRelatedIndex([
      { id: "a", tags: ["x", "y"] },
      { id: "b", tags: ["X "] },
      { id: "c", tags: ["y", "x"] },
      { id: "d", section: "news" },
      { id: "e", section: "News" },
      { id: "f" },
    ]);
    expect(tagged.relatedTo("a").map(({ id, score }) => [id, Math.round(score * 100)])).toEqual([
      ["c", 100],
      ["b", 40],
    ]);
    expect(ids(tagged.relatedTo("d"))).toEqual(["e"]);
    expect(tagged.relatedTo("f")).toEqual([]);
  });

  it("finds Khmer text with and without zero-width spaces", () => {
    const khmer = createRelatedIndex([
      { id: "a", text: "ទឹកជំនន់នៅខេត្តកំពង់ចាម" },
      { id: "b", text: "ទឹក\u200bជំនន់\u200bនៅ\u200bភ្នំពេញ" },
      { id: "c", text: "បាល់ទាត់" },
    ]);
    expect(ids(khmer.relatedTo("a"))).toEqual(["b"]);
  });

  it("puts equal scores in order of time, the newer first and the undated last, then of id", () => {
    const twins = createRelatedIndex(
      ["b", "a", "old", "new", "query"].map((id) => ({
        id,
        text: "same words",
        publishedAt: id === "old" ? 1 : id === "new" ? 2 : undefined,
      })),
    );
    expect(ids(twins.relatedTo("query"))).toEqual(["new", "old", "a", "b"]);
  });
});

describe("filters act before the cut", () => {
  const index = createRelatedIndex(ARTICLES);
  it.each([
    [{ exclude: ["flood-2"] }, "rice"],
    [{ section: "BUSINESS" }, "rice"],
    [{ section: ["sport", "business"] }, "rice"],
    [{ language: "en-gb" }, "flood-2"],
    [{ language: ["km", "en"] }, "flood-2"],
    [{ now: NOW, maxAgeMs: DAY }, "rice"],
    [{ now: NOW - 2 * DAY }, "flood-2"],
    [{ now: "2026-02-16T00:00:00Z" }, "football"],
  ])("%j", (options, id) => {
    expect(ids(index.relatedTo("flood-1", { ...options, limit: 1 }))).toEqual([id]);
  });

  it("drops what scores less than asked", () => {
    const [best] = index.relatedTo("flood-1");
    expect(ids(index.relatedTo("flood-1", { minScore: best?.score ?? 1 }))).toEqual(["flood-2"]);
  });
});

describe("recency", () => {
  it("halves what is weighed at the half-life", () => {
    const index = createRelatedIndex([
      { id: "q", text: "flood" },
      { id: "now", text: "flood", publishedAt: NOW },
      { id: "then", text: "flood", publishedAt: NOW - 7 * DAY },
      { id: "undated", text: "flood" },
    ]);
    const results = index.relatedTo("q", { now: NOW, recency: { halfLifeMs: 7 * DAY, weight: 0.8 } });
    const factors = results.map(({ id, score, similarity }) => [id, Number((score / similarity).toFixed(9))]);
    expect(factors).toEqual([
      ["now", 1],
      ["then", 0.6],
      ["undated", 0.2],
    ]);
  });
});

describe("near-duplicates", () => {
  const text = "The ministry said on Monday that the bridge will open before the water festival in November.";
  const index = createRelatedIndex([
    { id: "bridge", text },
    { id: "copy", text: `${text} Reporting by our own staff.` },
    {
      id: "other-1",
      text: "The water festival opens with boat races under the old bridge, the city said on Friday.",
    },
    {
      id: "other-2",
      text: "The water festival opens with boat races under the old bridge, the city said on Sunday.",
    },
  ]);

  it("are kept, folded into the best placed, or left out", () => {
    expect(ids(index.relatedTo("bridge"))).toEqual(["copy", "other-1", "other-2"]);
    const collapsed = index.relatedTo("bridge", { duplicates: "collapse" });
    expect(collapsed.map(({ id, duplicates }) => [id, duplicates])).toEqual([
      ["copy", []],
      ["other-1", ["other-2"]],
    ]);
    expect(ids(index.relatedTo("bridge", { duplicates: "exclude" }))).toEqual(["other-1"]);
    expect(ids(index.relatedTo("bridge", { duplicates: "collapse", duplicateOverlap: 1 }))).toEqual([
      "copy",
      "other-1",
      "other-2",
    ]);
  });
});

describe("nearDuplicatesOf", () => {
  const words = Array.from({ length: 40 }, (_, i) => `word${i}`);
  const index = createRelatedIndex([
    { id: "whole", text: words.join(" ") },
    { id: "part", text: words.slice(0, 20).join(" ") },
    { id: "half", text: [...words.slice(0, 23), ...words.slice(0, 20).reverse()].join(" ") },
    { id: "other", text: [...words].reverse().join(" ") },
  ]);

  it("gives the greatest overlap first, from the least that is asked for", () => {
    expect(index.nearDuplicatesOf("whole")).toEqual([
      { id: "part", overlap: 1 },
      { id: "half", overlap: 20 / 37 },
    ]);
    expect(ids(index.nearDuplicatesOf("whole", { overlap: 0.6 }))).toEqual(["part"]);
    expect(ids(index.nearDuplicatesOf({ id: "new", text: words.slice(5, 25).join(" ") }))).toContain("whole");
  });
});

describe("hostile input", () => {
  it("is taken like any other", () => {
    const index = createRelatedIndex([
      {
        id: "__proto__",
        text: "__proto__ constructor toString",
        tags: ["__proto__"],
        section: "constructor",
      },
      { id: "constructor", text: "toString __proto__", tags: ["__proto__", "", " "], section: "Constructor" },
      { id: "\ud800", text: "\ud800 \u0000" },
      { id: "long", text: "flood ".repeat(170_000), title: "x".repeat(1_000_000) },
      { id: "empty", title: "", text: "", tags: [], section: "" },
    ]);
    expect(ids(index.relatedTo("__proto__"))).toEqual(["constructor"]);
    expect(index.relatedTo("empty")).toEqual([]);
    expect(index.relatedTo({ id: "q", text: "flood" })[0]).toMatchObject({ id: "long" });
    expect(index.remove("__proto__")).toBe(true);
    expect(index.relatedTo("constructor")).toEqual([]);
  }, 60_000);
});

describe("errors", () => {
  const index = createRelatedIndex(ARTICLES);
  it.each([
    ["invalid-article", () => createRelatedIndex([{ id: "" }])],
    ["invalid-article", () => index.add(undefined as never)],
    ["invalid-article", () => index.update({ id: "flood-1", text: 5 as never })],
    ["invalid-article", () => index.add({ id: "x", tags: "flood" as never })],
    ["invalid-article", () => index.add({ id: "x", tags: [undefined as never] })],
    ["invalid-article", () => index.add({ id: "x", publishedAt: "2026-02-19T10:00" })],
    ["invalid-article", () => index.add({ id: "x", publishedAt: Number.NaN })],
    ["duplicate-id", () => index.add({ id: "rice" })],
    ["unknown-id", () => index.relatedTo("__proto__")],
    ["invalid-option", () => index.relatedTo("rice", { limit: -1 })],
    ["invalid-option", () => index.relatedTo("rice", { limit: 1.5 })],
    ["invalid-option", () => index.relatedTo("rice", { duplicates: "drop" as never })],
    ["invalid-option", () => index.relatedTo("rice", { now: "yesterday" })],
    ["invalid-option", () => index.relatedTo("rice", { section: 5 as never })],
    ["invalid-option", () => index.relatedTo("rice", null as never)],
    ["invalid-option", () => index.relatedTo("rice", { exclude: 5 as never })],
    ["invalid-option", () => index.relatedTo("rice", { exclude: "rice" as never })],
    ["invalid-option", () => index.relatedTo("rice", { now: NOW, recency: null as never })],
    ["invalid-option", () => index.relatedTo("rice", { now: NOW, recency: { halfLifeMs: 0 } })],
    ["invalid-option", () => index.relatedTo("rice", { duplicateOverlap: 0 })],
    ["invalid-option", () => index.nearDuplicatesOf("rice", { overlap: 2 })],
    ["invalid-option", () => createRelatedIndex([], { weights: { text: -1 } })],
    ["invalid-option", () => createRelatedIndex([], { weights: null as never })],
    ["invalid-option", () => createRelatedIndex([], { titleWeight: 1.5 })],
    ["invalid-option", () => createRelatedIndex([], { splitTerms: "words" as never })],
    ["invalid-option", () => createRelatedIndex([], null as never)],
    ["invalid-article", () => createRelatedIndex(5 as never)],
    ["unknown-id", () => index.nearDuplicatesOf("gone")],
    ["missing-now", () => index.relatedTo("rice", { maxAgeMs: DAY })],
    ["missing-now", () => index.relatedTo("rice", { recency: { halfLifeMs: DAY } })],
  ])("%s", (code, misuse) => {
    expect(misuse).toThrow(RelatedError);
    expect(misuse).toThrow(expect.objectContaining({ code }));
  });

  it("leave the index as it was", () => {
    expect(index.size).toBe(ARTICLES.length);
    expect(index.relatedTo("flood-1")).toEqual(createRelatedIndex(ARTICLES).relatedTo("flood-1"));
  });
});

const word = fc.constantFrom("flood", "rice", "river", "Élysée", "derby", "ភាសា", "of", "the", "__proto__");
const article = (id: string): fc.Arbitrary<RelatedArticle> =>
  fc.record({
    id: fc.constant(id),
    title: fc.option(
      fc.array(word, { maxLength: 4 }).map((words) => words.join(" ")),
      { nil: undefined },
    ),
    text: fc.option(
      fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
      { nil: undefined },
    ),
    tags: fc.option(fc.array(word, { maxLength: 4 }), { nil: undefined }),
    section: fc.option(word, { nil: undefined }),
    publishedAt: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  });
const someIds = ["a", "b", "c", "d", "__proto__", "constructor"];
const edits = fc.array(
  fc.oneof(
    fc.constantFrom(...someIds).chain((id) => article(id).map((update) => ({ update }))),
    fc.constantFrom(...someIds).map((remove) => ({ remove })),
  ),
  { maxLength: 200 },
);

describe("properties", () => {
  it("any history of updates and removals gives, to the last bit, what a fresh index of the same articles gives", () => {
    fc.assert(
      fc.property(edits, fc.boolean(), (history, reverse) => {
        const index = createRelatedIndex();
        const model = new Map<string, RelatedArticle>();
        for (const edit of history) {
          if ("update" in edit) {
            index.update(edit.update);
            model.set(edit.update.id, edit.update);
          } else {
            expect(index.remove(edit.remove)).toBe(model.delete(edit.remove));
          }
        }
        const articles = [...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        const fresh = createRelatedIndex(reverse ? articles.reverse() : articles);
        expect(index.size).toBe(fresh.size);
        for (const id of model.keys()) {
          expect(index.relatedTo(id, { maxReasons: 50 })).toEqual(fresh.relatedTo(id, { maxReasons: 50 }));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("never gives the article itself, more than the limit, or a score outside its order", () => {
    fc.assert(
      fc.property(edits, fc.integer({ min: 0, max: 4 }), (history, limit) => {
        const index = createRelatedIndex();
        for (const edit of history) if ("update" in edit) index.update(edit.update);
        for (const id of someIds.filter((one) => index.has(one))) {
          const results = index.relatedTo(id, { limit });
          expect(results.length).toBeLessThanOrEqual(limit);
          expect(ids(results)).not.toContain(id);
          expect(new Set(ids(results)).size).toBe(results.length);
          const scores = results.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          expect(scores.every((score) => score > 0)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
