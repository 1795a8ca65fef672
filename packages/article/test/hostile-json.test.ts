import { describe, expect, it } from "vitest";
import { randomArticle } from "../conformance/random-article.js";
import { ansToArticle, articleToAns } from "../src/formats/ans.js";
import { articleToGhost, ghostToArticles } from "../src/formats/ghost.js";
import { articleToJsonLd, jsonLdToArticle } from "../src/formats/json-ld.js";
import { articleToNinjs, ninjsToArticle } from "../src/formats/ninjs.js";
import { articleToWordpress, wordpressToArticles } from "../src/formats/wordpress.js";
import { safeParseArticle } from "../src/parse-article.js";

const formats = [
  { name: "ninjs", read: ninjsToArticle, write: (n: number) => articleToNinjs(randomArticle(n)).value },
  {
    name: "ANS",
    read: (input: unknown) => ansToArticle(input),
    write: (n: number) => articleToAns(randomArticle(n)).value,
  },
  {
    name: "Ghost",
    read: (input: unknown) => ghostToArticles(input),
    write: (n: number) => articleToGhost(randomArticle(n)).value,
  },
  { name: "JSON-LD", read: jsonLdToArticle, write: (n: number) => articleToJsonLd(randomArticle(n)).value },
  {
    name: "WordPress",
    read: (input: unknown) => wordpressToArticles(input),
    write: (n: number) => articleToWordpress(randomArticle(n)).value,
  },
];

/** The value with whatever stands at the nth place replaced, and how many places there are. */
function withOneReplaced(value: unknown, at: number, by: unknown): { value: unknown; places: number } {
  let place = 0;
  const walk = (inner: unknown): unknown => {
    const here = place++;
    if (here === at) return by;
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, walk(part)]));
  };
  return { value: walk(value), places: place };
}

const WRONG = [
  null,
  true,
  0,
  -1.5,
  1e308,
  "",
  "x",
  "\ud800\u0000",
  [],
  [[]],
  [null],
  {},
  { a: { b: 1 } },
  ["x", {}],
];

describe.each(formats)("reading $name", ({ read, write }) => {
  it("gives an issue with a code for what is no such thing", () => {
    for (const input of [undefined, null, 7, "", "{", "[1", [], {}, "null", '"x"', () => 1, Symbol("x")]) {
      const { value, issues } = read(input);
      const none = value === undefined || (Array.isArray(value) && value.length === 0);
      expect(none).toBe(true);
      expect(value === undefined ? issues.length : 1).toBeGreaterThan(0);
    }
  });

  it("refuses what holds itself or is nested without end", () => {
    const cyclic: Record<string, unknown> = { ...write(3) };
    cyclic["associations"] = [cyclic];
    expect(read(cyclic).issues[0]?.code).toBe("input.cyclic");
    expect(read(`${"[".repeat(100_000)}${"]".repeat(100_000)}`).issues[0]?.code).toMatch(/too-deep|syntax/);
    const deep = Array.from({ length: 100_000 }).reduce<object>(
      (inner) => ({ content_elements: [inner] }),
      {},
    );
    expect(read(deep).issues[0]?.code).toBe("input.too-deep");
  });

  it("takes any value in any place: an article of the model, or an issue", () => {
    for (const number of [3, 11, 29]) {
      const whole = write(number);
      const { places } = withOneReplaced(whole, -1, undefined);
      for (let at = 0; at < places; at++) {
        for (const wrong of WRONG) {
          const { value, issues } = read(withOneReplaced(whole, at, wrong).value);
          const articles = Array.isArray(value) ? value : value === undefined ? [] : [value];
          for (const article of articles) {
            const parsed = safeParseArticle(article);
            if (!parsed.success)
              throw new Error(`${at} ${JSON.stringify(wrong)}: ${parsed.issues[0].message}`);
          }
          if (articles.length === 0 && !Array.isArray(value)) expect(issues.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it("reads a key that means something to objects as any other", () => {
    const text = JSON.stringify(write(5)).replace(
      "{",
      '{"__proto__": {"polluted": 1, "title": "x"}, "constructor": {"x": 1}, ',
    );
    const { lost } = read(text);
    expect(lost.map(({ path }) => path[0])).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("is linear in texts of megabytes", () => {
    const huge = ["<".repeat(10_000_000), "2026-".repeat(2_000_000)];
    for (const text of huge) {
      const start = performance.now();
      const whole = write(5);
      for (const key of [
        "title",
        "html",
        "headline",
        "uri",
        "canonical_url",
        "date",
        "published_at",
        "versionCreated",
      ])
        read({ ...whole, [key]: text });
      expect(performance.now() - start).toBeLessThan(30_000);
    }
  });
});

describe("what loses hundreds of thousands of things", () => {
  it("is written with a line for each", () => {
    const many = 150_000;
    const article = {
      id: "1",
      headlines: { main: "Rain" },
      tags: Array.from({ length: many }, () => ({ name: "x", scheme: "https://paper.example/topics" })),
      body: [],
    };
    expect(articleToNinjs(article).lost).toHaveLength(many);
    expect(articleToGhost(article).lost.length).toBeGreaterThanOrEqual(many);
    expect(articleToWordpress(article).lost).toHaveLength(many);
  });

  it("is read with a line for each", () => {
    const html = "<a href=javascript:x>a</a>".repeat(150_000);
    expect(ghostToArticles({ posts: [{ id: "1", title: "Rain", html }] }).lost.length).toBeGreaterThan(
      149_999,
    );
    const post = { id: 1, title: { rendered: "Rain" }, content: { rendered: html } };
    expect(wordpressToArticles(post).lost.length).toBeGreaterThan(149_999);
  });
});
