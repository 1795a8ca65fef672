import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseArticle, exampleArticle, options, PROFILES, ruleExamples } from "../test/rule-examples.js";
import type { Article } from "./article.js";
import { safeParseArticle } from "./parse-article.js";
import {
  articleRules,
  lossesToFindings,
  type Profile,
  validateArticle,
  validateCollection,
} from "./validate.js";

const examples = ruleExamples();

describe("rules", () => {
  it("find nothing in the article that all examples start from", () => {
    expect(safeParseArticle(baseArticle)).toMatchObject({ success: true });
    expect(validateArticle(exampleArticle({}), options)).toEqual([]);
  });

  it.each(examples)("$code has an example that passes and one that fails", ({ code, passes, fails }) => {
    expect(passes.findings.map((finding) => finding.code)).not.toContain(code);
    expect(fails.findings.map((finding) => finding.code)).toContain(code);
    expect(fails.shown).not.toEqual(passes.shown);
  });

  it("all have one example each, a fix, a profile, an authority and the day on which that was read", () => {
    expect(articleRules.map(({ code }) => code).sort()).toEqual(examples.map(({ code }) => code).sort());
    for (const rule of articleRules) {
      expect(rule.fix).toMatch(/\.$/);
      expect(PROFILES).toContain(rule.profile);
      expect(rule.authority.length).toBeGreaterThanOrEqual(5);
      expect(rule.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe("validateArticle", () => {
  const bare = exampleArticle({
    authors: [],
    url: "http://paper.example/rain",
    images: [{ url: "https://paper.example/a.jpg" }],
  });

  it("applies the rules of the model and of safety unless told otherwise", () => {
    expect(validateArticle(bare).map(({ code }) => code)).toEqual([]);
    expect(validateArticle(bare, { profiles: ["google"] }).map(({ code }) => code)).toContain(
      "author.missing",
    );
  });

  it("takes severities from the caller, and leaves rules out", () => {
    const severities = { "author.missing": "error", "url.not-https": "off" } as const;
    const findings = validateArticle(bare, { profiles: ["google"], severities });
    expect(findings.find(({ code }) => code === "author.missing")?.severity).toBe("error");
    expect(findings.map(({ code }) => code)).not.toContain("url.not-https");
  });

  it("is stricter where a profile asks for more", () => {
    const severity = (profiles: readonly Profile[]) =>
      validateArticle(exampleArticle({ published: null }), { profiles }).find(
        ({ code }) => code === "date.missing-published",
      )?.severity;
    expect(severity(["google"])).toBe("warning");
    expect(severity(["google", "news-sitemap"])).toBe("error");
    expect(severity(["news-sitemap"])).toBe("error");
  });

  it("says nothing of past and future without an instant", () => {
    expect(
      validateArticle(exampleArticle({ published: "2999-03-01T09:30:00+07:00" })).map(({ code }) => code),
    ).toEqual([]);
  });

  it("gives path, message, fix and authority", () => {
    expect(validateArticle(exampleArticle({ url: "/rain" }))).toEqual([
      {
        code: "url.not-absolute",
        severity: "error",
        profile: "core",
        path: ["url"],
        message: 'Expected an address with scheme and host, got "/rain".',
        fix: "Write it with https:// and the host.",
        authority: "schema.org URL; sitemaps.org loc",
        read: "2026-11-23",
      },
    ]);
  });
});

describe("validateCollection", () => {
  it("finds one id twice, and more articles than a file takes", () => {
    const article = exampleArticle({});
    expect(validateCollection([article, article]).map(({ code, path }) => [code, ...path])).toEqual([
      ["feed.guid-duplicate", 1, "id"],
    ]);
    const many = Array.from({ length: 1001 }, (_, i) => ({ ...article, id: String(i) }));
    expect(validateCollection(many).map(({ code }) => code)).toEqual(["sitemap.too-many"]);
    expect(validateCollection(many, { severities: { "sitemap.too-many": "off" } })).toEqual([]);
  });
});

describe("lossesToFindings", () => {
  it("gives each line a code", () => {
    expect(lossesToFindings([{ path: ["byline"], message: "x" }])).toMatchObject([
      { code: "lossy.field-dropped", path: ["byline"] },
    ]);
  });
});

describe("properties", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.lorem(),
    fc.constantFrom("", "By A B", "Related Posts", "\u202e", "1. a 2. b"),
  );
  const inline = fc.oneof(
    words.map((value) => ({ type: "text" as const, value })),
    fc
      .tuple(words, words)
      .map(([url, value]) => ({ type: "link" as const, url, children: [{ type: "text" as const, value }] })),
  );
  const block = fc
    .array(inline, { maxLength: 3 })
    .map((children) => ({ type: "paragraph" as const, children }));

  it("never throw, and find the same twice", () => {
    fc.assert(
      fc.property(words, words, words, fc.array(block, { maxLength: 6 }), (a, b, c, body) => {
        const article: Article = {
          id: a,
          url: b,
          language: c,
          direction: "rtl",
          headlines: { main: a },
          byline: b,
          authors: [
            { kind: "person", name: a },
            { kind: "person", name: c },
          ],
          tags: [{ name: b, scheme: c }],
          images: [{ url: a, alt: b, caption: c }],
          related: [{ url: c }],
          contact: { text: a, emails: [b], phones: [{ kind: "voice", text: c }] },
          section: { name: a },
          publisher: { name: b },
          body,
        };
        expect(validateArticle(article, options)).toEqual(validateArticle(article, options));
      }),
    );
  });

  it.each(["a ", "<a", "&a", "Tel: 1\n", "1. 2. ", "@", "-", "\u202e", "Ã", "January 1, "])(
    "look at 20,000 times %j in time",
    (unit) => {
      const text = unit.repeat(20_000);
      const body = [{ type: "paragraph" as const, children: [{ type: "text" as const, value: text }] }];
      const article: Article = {
        ...exampleArticle({}),
        headlines: { main: text },
        standfirst: text,
        byline: text,
        authors: [{ kind: "person", name: text }],
        url: text,
        contact: { text, emails: [text] },
        body,
      };
      expect(validateArticle(article, options).length).toBeGreaterThan(0);
    },
    10_000,
  );
});
