import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "./article.js";
import { readArticleDate } from "./article-date.js";
import { safeParseArticle } from "./parse-article.js";
import {
  articleRules,
  lossesToFindings,
  type Profile,
  validateArticle,
  validateCollection,
} from "./validate.js";

type Patch = { [key: string]: unknown };

const { now, base, cases } = JSON.parse(
  readFileSync(new URL("../fixtures/rules/rules.json", import.meta.url), "utf8"),
) as {
  now: string;
  base: Patch;
  cases: { code: string; passes: Patch; fails: Patch }[];
};

const PROFILES: readonly Profile[] = [
  "core",
  "google",
  "news-sitemap",
  "wcag",
  "iptc",
  "trust",
  "feeds",
  "safety",
];
const options = { profiles: PROFILES, now: Date.parse(now) };

/** RFC 7396: `null` takes a key out. */
function merged(target: Patch, patch: Patch): Patch {
  const result = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else if (typeof value === "object" && !Array.isArray(value))
      result[key] = merged((target[key] ?? {}) as Patch, value as Patch);
    else result[key] = value;
  }
  return result;
}

/** The article with its date texts read; what the schema would refuse is left as it is, for rules to find. */
function articleOf(patch: Patch): Article {
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isDate =
          /^(?:firstPublished|published|modified|embargoedUntil|expires|date)$/.test(key) &&
          typeof inner === "string";
        return [key, isDate ? readArticleDate(inner) : read(inner)];
      }),
    );
  };
  return read(merged(base, patch)) as Article;
}

function codesOf(patch: Patch): string[] {
  return validateArticle(articleOf(patch), options).map(({ code }) => code);
}

describe("rules", () => {
  it("find nothing in the article that all examples start from", () => {
    expect(safeParseArticle(base)).toMatchObject({ success: true });
    expect(codesOf({})).toEqual([]);
  });

  it.each(cases)("$code has an example that passes and one that fails", ({ code, passes, fails }) => {
    expect(codesOf(passes)).not.toContain(code);
    expect(codesOf(fails)).toContain(code);
  });

  it("all have an example, a fix, an authority and the day on which that was read", () => {
    const elsewhere = ["sitemap.too-many", "feed.guid-duplicate", "lossy.field-dropped"];
    expect(articleRules.map(({ code }) => code).sort()).toEqual(
      [...cases.map(({ code }) => code), ...elsewhere].sort(),
    );
    for (const rule of articleRules) {
      expect(rule.fix).toMatch(/\.$/);
      expect(rule.authority.length).toBeGreaterThanOrEqual(5);
      expect(rule.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe("validateArticle", () => {
  const bare = articleOf({
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
      validateArticle(articleOf({ published: null }), { profiles }).find(
        ({ code }) => code === "date.missing-published",
      )?.severity;
    expect(severity(["google"])).toBe("warning");
    expect(severity(["google", "news-sitemap"])).toBe("error");
    expect(severity(["news-sitemap"])).toBe("error");
  });

  it("says nothing of past and future without an instant", () => {
    expect(
      validateArticle(articleOf({ published: "2999-03-01T09:30:00+07:00" })).map(({ code }) => code),
    ).toEqual([]);
  });

  it("gives path, message, fix and authority", () => {
    expect(validateArticle(articleOf({ url: "/rain" }))).toEqual([
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
    const article = articleOf({});
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
        ...articleOf({}),
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
