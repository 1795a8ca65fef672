import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../article.js";
import { articleDate } from "../article-date.js";
import { articlesToNewsSitemap } from "./news-sitemap.js";

const now = Date.UTC(2026, 2, 3, 12);
const options = { publication: "The Paper & Sons", language: "en", now };

function article(id: string, published: string, more: Partial<Article> = {}): Article {
  return {
    id,
    url: `https://paper.example/${id}`,
    headlines: { main: `Story ${id}` },
    published: articleDate(published),
    body: [],
    ...more,
  };
}

function idsOf(xml: string): string[] {
  return [...xml.matchAll(/<loc>https:\/\/paper\.example\/([^<]*)<\/loc>/g)].map(([, id]) => id ?? "");
}

describe("articlesToNewsSitemap", () => {
  it("writes what Google asks for, dates in their own offset", () => {
    const { value } = articlesToNewsSitemap([article("a&b", "2026-03-03T09:30:00+07:00")], options);
    expect(value?.files[0]).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://paper.example/a&amp;b</loc><news:news><news:publication><news:name>The Paper &amp; Sons</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-03-03T09:30:00+07:00</news:publication_date><news:title>Story a&amp;b</news:title></news:news></url></urlset>\n',
    );
  });

  it("takes the 48 hours before now, to the millisecond, newest first", () => {
    const stories = [
      article("old", "2026-03-01T11:59:59.999Z"),
      article("edge", "2026-03-01T12:00:00Z"),
      article("new", "2026-03-03T11:00:00Z"),
      article("future", "2026-03-03T12:00:01Z"),
      article("day", "2026-03-02"),
    ];
    const { value, issues, lost } = articlesToNewsSitemap(stories, options);
    expect(idsOf(value?.files[0] ?? "")).toEqual(["new", "day", "edge"]);
    expect(issues.map(({ code, path }) => [code, path[0]])).toEqual([
      ["sitemap.too-old", 0],
      ["sitemap.not-public", 3],
    ]);
    expect(lost.map(({ path }) => path)).toEqual([[0], [1, "id"], [2, "id"], [3], [4, "id"]]);
  });

  it("counts from the first publication", () => {
    const updated = article("a", "2026-03-03T11:00:00Z", {
      firstPublished: articleDate("2026-02-01T11:00:00Z"),
    });
    expect(articlesToNewsSitemap([updated], options).issues.map(({ code }) => code)).toEqual([
      "sitemap.too-old",
    ]);
  });

  it.each<[string, Partial<Article>]>([
    ["sitemap.not-public", { status: "draft" }],
    ["sitemap.not-public", { embargoedUntil: articleDate("2026-03-04T00:00:00Z") }],
    ["url.missing", { url: undefined }],
    ["url.not-absolute", { url: "/rain" }],
    ["date.missing-published", { published: undefined }],
    ["sitemap.language", { language: "english" }],
  ])("leaves out with %s", (code, more) => {
    const { value, issues } = articlesToNewsSitemap([article("a", "2026-03-03T11:00:00Z", more)], options);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(idsOf(value?.files[0] ?? "")).toEqual([]);
  });

  it.each([
    ["zh-Hant-HK", "zh-tw"],
    ["zh", "zh-cn"],
    ["km-KH", "km"],
  ])("writes the language %s as %s", (language, written) => {
    const { value } = articlesToNewsSitemap([article("a", "2026-03-03T11:00:00Z", { language })], options);
    expect(value?.files[0]).toContain(`<news:language>${written}</news:language>`);
  });

  it("splits above 1,000 articles and lists the files in an index", () => {
    const stories = Array.from({ length: 1001 }, (_, i) => article(String(i), "2026-03-03T11:00:00Z"));
    const fileUrl = (file: number) => `https://paper.example/news-${file}.xml`;
    const { value } = articlesToNewsSitemap(stories, { ...options, fileUrl });
    expect(value?.files.map((file) => idsOf(file).length)).toEqual([1000, 1]);
    expect(idsOf(value?.index ?? "")).toEqual(["news-1.xml", "news-2.xml"]);
    const without = articlesToNewsSitemap(stories, options);
    expect(without.value).toBeUndefined();
    expect(without.issues.map(({ path }) => path)).toEqual([["options", "fileUrl"]]);
  });

  it("names the fields that an entry has no place for", () => {
    const full = article("a", "2026-03-03T11:00:00Z", {
      firstPublished: articleDate("2026-03-03T09:00:00Z"),
      byline: "By Sok",
      publisher: { name: options.publication, url: "https://paper.example/" },
      body: [{ type: "thematicBreak" }],
    });
    const { value, lost } = articlesToNewsSitemap([full], options);
    expect(value?.files[0]).toContain("<news:publication_date>2026-03-03T09:00:00+00:00<");
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "0.id",
      "0.published",
      "0.byline",
      "0.publisher.url",
      "0.body",
    ]);
  });

  it("needs the publication's name and a language", () => {
    expect(articlesToNewsSitemap([], { ...options, publication: " " }).issues[0]?.code).toBe(
      "sitemap.no-publication",
    );
    expect(articlesToNewsSitemap([], { ...options, language: "x" }).issues[0]?.code).toBe("sitemap.language");
  });

  it("is an empty list without articles", () => {
    expect(articlesToNewsSitemap([], options).value?.files).toHaveLength(1);
  });
});

describe("properties", () => {
  it("hold each article of the last 48 hours once, newest first, 1,000 in a file, and name the others", () => {
    const hour = 3_600_000;
    const offsets = fc.constantFrom("Z", "+07:00", "-05:00");
    const story = fc.tuple(fc.integer({ min: -80, max: 4 }), offsets);
    fc.assert(
      fc.property(fc.array(story, { minLength: 900, maxLength: 2600, size: "max" }), (stories) => {
        const articles = stories.map(([hours, offset], index) => {
          const at = new Date(now + hours * hour).toISOString().slice(0, 19);
          return article(String(index), `${at}${offset}`);
        });
        const fileUrl = (file: number) => `https://paper.example/news-${file}.xml`;
        const { value, issues } = articlesToNewsSitemap(articles, { ...options, fileUrl });
        const files = (value?.files ?? []).map(idsOf);
        const written = files.flat().map((id) => articles[Number(id)]?.published?.at ?? Number.NaN);
        expect(files.every((ids) => ids.length <= 1000)).toBe(true);
        expect(files.slice(0, -1).every((ids) => ids.length === 1000)).toBe(true);
        expect(new Set(files.flat()).size).toBe(written.length);
        expect(written).toEqual([...written].sort((a, b) => b - a));
        expect(written.every((at) => at <= now && at >= now - 48 * hour)).toBe(true);
        expect(written.length + issues.length).toBe(articles.length);
        expect(value?.index === undefined ? [] : idsOf(value.index)).toEqual(
          files.length === 1 ? [] : files.map((_, file) => `news-${file + 1}.xml`),
        );
      }),
      { numRuns: 30 },
    );
  });
});
