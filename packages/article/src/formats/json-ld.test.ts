import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleDate } from "../article-date.js";
import { parseArticle } from "../parse-article.js";
import { plainText } from "../plain-text.js";
import { articleToJsonLd, breadcrumbsToJsonLd, jsonLdScript, jsonLdToArticle } from "./json-ld.js";

const full = parseArticle({
  id: "a1",
  url: "https://paper.example/a1",
  articleType: "opinion",
  language: "en",
  headlines: { main: "Rain", seo: "Rain in the hills", social: "It rains" },
  standfirst: "Much of it.",
  byline: "By Sok Dara",
  authors: [{ kind: "person", name: "Sok Dara", honorific: "Dr", url: "https://paper.example/sok" }],
  dateline: { place: "Phnom Penh" },
  published: articleDate("2025-01-23T23:30:00", { zone: "Asia/Phnom_Penh" }),
  section: { name: "Weather" },
  tags: [{ name: "rain", scheme: "keyword" }],
  images: [
    {
      url: "https://paper.example/a.jpg",
      alt: "A dam",
      credit: "D. Sok",
      width: 1200,
      height: 800,
      focalPoint: { x: 0.5, y: 0.5 },
    },
  ],
  corrections: [{ text: "It was Tuesday.", date: "2025-01-24" }],
  access: { free: false, selector: ".wall", tiers: ["gold"] },
  publisher: { name: "The Paper", logo: { url: "https://paper.example/l.png" } },
  digitalSource: "digitalCapture",
  body: [{ type: "paragraph", children: [{ type: "text", value: "It rained." }] }],
});

describe("articleToJsonLd", () => {
  const { value, lost } = articleToJsonLd(full);

  it("writes each property in schema.org's terms", () => {
    expect(value).toEqual({
      "@context": "https://schema.org",
      "@type": "OpinionNewsArticle",
      identifier: "a1",
      url: "https://paper.example/a1",
      mainEntityOfPage: "https://paper.example/a1",
      headline: "Rain",
      alternativeHeadline: "Rain in the hills",
      description: "Much of it.",
      dateline: "Phnom Penh",
      locationCreated: { "@type": "Place", name: "Phnom Penh" },
      datePublished: "2025-01-23T23:30:00+07:00",
      author: [
        { "@type": "Person", name: "Sok Dara", honorificPrefix: "Dr", url: "https://paper.example/sok" },
      ],
      publisher: {
        "@type": "Organization",
        name: "The Paper",
        logo: { "@type": "ImageObject", url: "https://paper.example/l.png" },
      },
      image: [
        {
          "@type": "ImageObject",
          url: "https://paper.example/a.jpg",
          description: "A dam",
          creditText: "D. Sok",
          width: 1200,
          height: 800,
        },
      ],
      articleSection: "Weather",
      keywords: ["rain"],
      inLanguage: "en",
      isAccessibleForFree: false,
      hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".wall" },
      correction: [{ "@type": "CorrectionComment", text: "It was Tuesday.", datePublished: "2025-01-24" }],
      digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    });
  });

  it("has a line in lost for each field that it could not carry", () => {
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "headlines.social",
      "byline",
      "published.zone",
      "tags.0.scheme",
      "images.0.focalPoint",
      "access.tiers",
      "body",
    ]);
  });

  it("keeps the day of publication as written", () => {
    expect(String(value["datePublished"]).slice(0, 10)).toBe("2025-01-23");
  });

  it("writes a live blog with its entries", () => {
    const live = parseArticle({
      ...full,
      articleType: "live",
      liveUpdates: [{ id: "u1", headline: "Now", published: "2025-01-23T10:00:00+07:00", body: full.body }],
    });
    expect(articleToJsonLd(live, { text: plainText }).value).toMatchObject({
      "@type": "LiveBlogPosting",
      liveBlogUpdate: [{ "@type": "BlogPosting", headline: "Now", articleBody: "It rained." }],
    });
    expect(articleToJsonLd({ ...live, articleType: "news" }).lost.map(({ path }) => path[0])).toContain(
      "liveUpdates",
    );
  });
});

describe("articleToJsonLd of a type that schema.org does not tell apart", () => {
  it("is a NewsArticle, with a line in lost", () => {
    const { value, lost } = articleToJsonLd({
      id: "a",
      articleType: "obituary",
      headlines: { main: "x" },
      body: [],
    });
    expect(value["@type"]).toBe("NewsArticle");
    expect(lost.map(({ path }) => path)).toEqual([["articleType"]]);
  });
});

describe("jsonLdToArticle", () => {
  it("reads the first article of a graph, and names the other nodes", () => {
    const { value, lost } = jsonLdToArticle({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "The Paper" },
        {
          "@type": ["NewsArticle", "Thing"],
          "@id": "https://paper.example/rain",
          headline: "Rain",
          author: ["Dara Sok", { "@type": "NewsMediaOrganization", name: "The Agency" }],
          image: [
            "https://paper.example/a.jpg",
            { "@type": "ImageObject", url: "/b.jpg", width: { "@type": "QuantitativeValue", value: 900 } },
          ],
          keywords: "rain, dams",
          isAccessibleForFree: "False",
          datePublished: "2026-03-01T00:20:00+07:00",
          mainEntityOfPage: { "@type": "WebPage", "@id": "https://paper.example/rain" },
          speakable: { "@type": "SpeakableSpecification" },
        },
      ],
    });
    expect(value).toMatchObject({
      id: "https://paper.example/rain",
      url: "https://paper.example/rain",
      articleType: "news",
      authors: [
        { kind: "person", name: "Dara Sok" },
        { kind: "organization", name: "The Agency" },
      ],
      images: [{ url: "https://paper.example/a.jpg" }, { url: "/b.jpg", width: 900 }],
      tags: [{ name: "rain" }, { name: "dams" }],
      access: { free: false },
      published: { offset: "+07:00" },
    });
    expect(value?.canonicalUrl).toBeUndefined();
    expect(lost.map(({ path }) => path.join("."))).toEqual(["@graph.1.speakable", "@graph.0"]);
  });

  it("reads the entries of a live article back", () => {
    const live = parseArticle({
      ...full,
      articleType: "live",
      liveUpdates: [
        { id: "u1", headline: "Now", published: "2025-01-23T10:00:00+07:00", body: full.body },
        {
          id: "u2",
          modified: "2025-01-23T11:00:00+07:00",
          authors: [{ kind: "person", name: "Marie" }],
          body: [],
        },
      ],
    });
    const { value } = jsonLdToArticle(articleToJsonLd(live, { text: plainText }).value);
    expect(value?.articleType).toBe("live");
    expect(value?.liveUpdates).toMatchObject([
      { id: "u1", headline: "Now", published: { offset: "+07:00" }, body: [{ type: "paragraph" }] },
      { id: "u2", modified: { offset: "+07:00" }, authors: [{ name: "Marie" }] },
    ]);
  });

  it("takes nothing else for an article", () => {
    expect(jsonLdToArticle({ "@type": "Recipe", name: "Soup" }).issues[0]?.code).toBe(
      "input.not-this-format",
    );
  });
});

describe("breadcrumbsToJsonLd", () => {
  it("counts from one and leaves the last address out", () => {
    const { itemListElement } = breadcrumbsToJsonLd([
      { name: "Home", url: "https://paper.example/" },
      { name: "Rain" },
    ]);
    expect(itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "Home", item: "https://paper.example/" },
      { "@type": "ListItem", position: 2, name: "Rain" },
    ]);
  });
});

describe("properties", () => {
  it("writes a script that no headline can end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const { value } = articleToJsonLd({ ...full, headlines: { main: `${text}</script><!--` } });
        const script = jsonLdScript(value);
        expect(script.indexOf("</script>")).toBe(script.length - "</script>".length);
        expect(script).not.toContain("<!--");
        const json = script.slice(script.indexOf(">") + 1, -"</script>".length);
        expect(JSON.parse(json).headline).toBe(JSON.parse(JSON.stringify(value["headline"])));
      }),
    );
  });
});
