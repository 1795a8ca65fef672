import { type Article, parseArticle } from "../src/index.js";

const AT = "2026-03-01T00:20:00+07:00";
const words = (value: string) => [{ type: "paragraph", children: [{ type: "text", value }] }];
const image = (name: string) => ({
  url: `https://paper.example/${name}.jpg`,
  alt: `Alt of ${name}`,
  caption: `Caption of ${name}`,
  credit: `Credit of ${name}`,
  width: 1600,
  height: 900,
  mediaType: "image/jpeg",
  sizes: [{ url: `https://paper.example/${name}-small.jpg`, width: 400, height: 225, name: "small" }],
  focalPoint: { x: 0.5, y: 0.25 },
});
const author = (name: string) => ({
  kind: "person",
  name,
  honorific: "Dr",
  role: "Editor",
  url: `https://paper.example/${name}`,
  sameAs: [`https://elsewhere.example/${name}`],
  email: `${name}@paper.example`,
  image: `https://paper.example/${name}.png`,
  id: `author-${name}`,
});

/** An article with every field of the model. */
export const fullArticle: Article = parseArticle({
  id: "urn:paper:a1",
  url: "https://paper.example/rain",
  canonicalUrl: "https://paper.example/weather/rain",
  aliasUrls: ["https://paper.example/?p=1"],
  articleType: "live",
  status: "published",
  language: "en",
  direction: "ltr",
  headlines: { main: "Main headline", seo: "Headline for search", social: "Headline for shares" },
  standfirst: "The standfirst",
  byline: "By Sok and Duval",
  authors: [author("sok"), author("duval")],
  dateline: { place: "Kampot", date: "2026-02-28", written: "KAMPOT, Feb. 28 -" },
  firstPublished: "2026-02-28T20:00:00+07:00",
  published: AT,
  modified: "2026-03-01T09:00:00+07:00",
  embargoedUntil: AT,
  expires: "2026-04-01T00:00:00+07:00",
  section: { name: "Weather", code: "weather", url: "https://paper.example/weather" },
  tags: [{ name: "Tag", code: "t1", scheme: "https://paper.example/tags", url: "https://paper.example/tag" }],
  images: [{ role: "main", ...image("dam") }],
  media: [
    {
      kind: "audio",
      url: "https://paper.example/a.mp3",
      title: "Recording",
      mediaType: "audio/mpeg",
      bytes: 99,
      durationMs: 61_000,
    },
  ],
  body: words("The body"),
  liveUpdates: [{ id: "u1", headline: "Update", published: AT, body: words("Of the update") }],
  corrections: [{ text: "The correction", date: AT, kind: "correction" }],
  related: [
    { url: "https://paper.example/wind", title: "Wind", id: "a2", image: "https://paper.example/wind.jpg" },
  ],
  contact: { text: "Tel: 023 555 010", organization: "Desk", emails: ["desk@paper.example"] },
  access: { free: false, tiers: ["gold"], selector: ".paywall" },
  publisher: { name: "The Paper", url: "https://paper.example/", logo: image("logo") },
  source: { name: "Agency", url: "https://agency.example/rain" },
  copyright: { notice: "© The Paper", holder: "The Paper Ltd", licenseUrl: "https://paper.example/licence" },
  sponsored: { by: "Sponsor", label: "Paid for by" },
  digitalSource: "humanEdits",
  commentsUrl: "https://paper.example/rain#comments",
  wordCount: 2,
  extensions: { cms: { key: "of the CMS" } },
});
