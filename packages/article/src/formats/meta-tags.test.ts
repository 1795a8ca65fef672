import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-article.js";
import { articleToMetaTags, metaTagsHtml } from "./meta-tags.js";

const rain = parseArticle({
  id: "a1",
  url: "https://paper.example/rain",
  language: "en-GB",
  headlines: { main: "Rain fills the reservoirs", social: "It rains" },
  standfirst: "Two gates are open.",
  authors: [
    { kind: "person", name: "Dara Sok", url: "https://paper.example/dara-sok" },
    { kind: "person", name: "Marie Duval" },
  ],
  published: "2026-03-01T00:20:00+07:00",
  section: { name: "Weather" },
  tags: [{ name: "rain" }, { name: "dams" }],
  images: [{ url: "https://paper.example/a.jpg", alt: "A dam", width: 1200, height: 800, credit: "D. Sok" }],
  publisher: { name: "The Paper" },
  body: [{ type: "thematicBreak" }],
});

describe("articleToMetaTags", () => {
  const { value, lost } = articleToMetaTags(rain, { twitterSite: "@paper" });

  it("writes the tags in a fixed order, each picture's size after its address", () => {
    expect(metaTagsHtml(value).split("\n")).toEqual([
      '<meta property="og:type" content="article">',
      '<meta property="og:title" content="It rains">',
      '<meta property="og:description" content="Two gates are open.">',
      '<meta property="og:url" content="https://paper.example/rain">',
      '<meta property="og:site_name" content="The Paper">',
      '<meta property="og:locale" content="en_GB">',
      '<meta property="og:image" content="https://paper.example/a.jpg">',
      '<meta property="og:image:alt" content="A dam">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="800">',
      '<meta property="article:published_time" content="2026-03-01T00:20:00+07:00">',
      '<meta property="article:author" content="https://paper.example/dara-sok">',
      '<meta property="article:section" content="Weather">',
      '<meta property="article:tag" content="rain">',
      '<meta property="article:tag" content="dams">',
      '<meta name="author" content="Dara Sok">',
      '<meta name="author" content="Marie Duval">',
      '<meta name="twitter:card" content="summary_large_image">',
      '<meta name="twitter:site" content="@paper">',
    ]);
  });

  it("names what it could not carry", () => {
    const paths = lost.map(({ path }) => path.join("."));
    expect(paths).toEqual([
      "id",
      "authors.0.kind",
      "authors.1.kind",
      "images.0.credit",
      "headlines.main",
      "body",
    ]);
  });

  it("cannot be made to end an attribute", () => {
    const { value: tags } = articleToMetaTags({ ...rain, headlines: { main: '"><script>' } });
    expect(metaTagsHtml(tags)).toContain('content="&quot;&gt;&lt;script&gt;"');
  });
});
