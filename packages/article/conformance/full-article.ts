import type { Article, ArticleInput } from "../src/article.js";
import { parseArticle } from "../src/parse-article.js";

const input: ArticleInput = {
  id: "urn:paper:1",
  url: "https://paper.example/rain",
  canonicalUrl: "https://paper.example/weather/rain",
  aliasUrls: ["https://paper.example/?p=1"],
  articleType: "opinion",
  status: "published",
  language: "km",
  direction: "ltr",
  headlines: { main: "Rain", seo: "Rain in the hills", social: "It rains" },
  standfirst: "Much of it.",
  byline: "By Dara Sok",
  authors: [
    {
      kind: "person",
      name: "Dara Sok",
      honorific: "Dr",
      role: "Reporter",
      url: "https://paper.example/dara",
      sameAs: ["https://social.example/dara"],
      email: "dara@paper.example",
      image: "https://paper.example/dara.jpg",
      id: "u7",
    },
  ],
  dateline: { place: "Kampot", date: "2026-02-28", written: "KAMPOT, Feb. 28 -" },
  firstPublished: "2026-03-01T00:20:00+07:00",
  published: "2026-03-02T00:20:00+07:00",
  modified: "2026-03-03T00:20:00+07:00",
  embargoedUntil: "2026-03-04T00:20:00+07:00",
  expires: "2026-03-05T00:20:00+07:00",
  section: { name: "Weather", code: "s1", url: "https://paper.example/weather" },
  tags: [{ name: "dams", code: "t1", scheme: "topic", url: "https://paper.example/dams" }],
  images: [
    {
      role: "main",
      url: "https://paper.example/a.jpg",
      alt: "A dam",
      caption: "The dam at noon",
      credit: "D. Sok",
      width: 1200,
      height: 800,
      mediaType: "image/jpeg",
      sizes: [
        {
          url: "https://paper.example/s.jpg",
          width: 300,
          height: 200,
          mediaType: "image/webp",
          name: "small",
        },
      ],
      focalPoint: { x: 0.5, y: 0.25 },
    },
    { url: "https://paper.example/line.png", decorative: true },
  ],
  media: [
    {
      kind: "audio",
      url: "https://paper.example/a.mp3",
      title: "Listen",
      mediaType: "audio/mpeg",
      bytes: 9000,
      durationMs: 61_000,
    },
  ],
  body: [{ type: "paragraph", children: [{ type: "text", value: "It rained." }] }],
  corrections: [{ text: "It was Tuesday.", date: "2026-03-03", kind: "correction" }],
  related: [
    {
      url: "https://paper.example/dams-open",
      title: "The dams are open",
      id: "a2",
      image: "https://paper.example/o.jpg",
    },
  ],
  contact: { text: "Tel: 023 555 010" },
  access: { free: false, tiers: ["gold"], selector: ".wall" },
  publisher: {
    name: "The Paper",
    url: "https://paper.example/about",
    logo: { url: "https://paper.example/l.png", width: 60, height: 60 },
  },
  source: { name: "The Agency", url: "https://agency.example/rain" },
  copyright: { notice: "© The Paper", holder: "Paper Ltd", licenseUrl: "https://paper.example/terms" },
  sponsored: { by: "Umbrellas Ltd", label: "Paid for by Umbrellas Ltd" },
  digitalSource: "digitalCapture",
  commentsUrl: "https://paper.example/rain#comments",
  wordCount: 2,
  extensions: { house: { desk: "weather" } },
};

/** An article with every field of the model but live updates, which only live articles have. */
export const fullArticle: Article = parseArticle(input);

/** Another value for fields whose values are words of a list. */
const WORDS: Readonly<Record<string, string>> = {
  articleType: "analysis",
  status: "draft",
  direction: "rtl",
  "authors.0.kind": "organization",
  "images.0.role": "thumbnail",
  "media.0.kind": "video",
  "corrections.0.kind": "update",
};

/** Of the article only what every article has and the field that a place is in: nothing that takes its place. */
export function aloneAt(article: Article, path: readonly (string | number)[]): Article {
  const { id, headlines } = article;
  const field = path[0] as keyof Article;
  const { main } = headlines;
  const own =
    field === "headlines" ? { headlines: { main, [String(path[1])]: headlines[path[1] as "seo"] } } : {};
  return { id, headlines: { main }, body: [], ...(field in article && { [field]: article[field] }), ...own };
}

/** The article with another value in one place, of the same kind. */
export function changedAt(article: Article, path: readonly (string | number)[]): Article {
  const copy = structuredClone(article);
  const inner = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  const holder = inner as Record<string | number, unknown>;
  const key = path.at(-1) ?? "";
  holder[key] = another(holder[key], path.join("."));
  return copy;
}

function another(value: unknown, path: string): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return path.includes("focalPoint") ? value / 2 : value + 1;
  if (typeof value === "string") return WORDS[path] ?? (path === "language" ? "fr" : `${value}x`);
  const date = value as { iso: string; at?: number };
  const iso = date.iso.replace("2026", "2027");
  return { ...date, iso, written: iso, at: date.at === undefined ? undefined : Date.parse(iso) };
}
