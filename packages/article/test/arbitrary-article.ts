import fc from "fast-check";
import { type Article, articleDate } from "../src/index.js";

/** Words on one line, with what has a meaning in XML, HTML and JSON among them. */
export const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom("rain", "&", "&amp;", "<b>", "</p>", "]]>", '"', "ភ្លៀង", "a<b", "© 2026", "🌧", "--"),
      fc.stringMatching(/^[A-Za-zé]{1,8}$/),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(" "));

const names = fc.constantFrom("Sok Dara", "Marie Duval", "O’Neill & Sons", "Ngô Thị Lan", "AB <news>");
const path = fc.stringMatching(/^[a-z]{1,6}$/);
const url = fc.tuple(path, path).map(([a, b]) => `https://paper.example/${a}?x=1&y=${b}`);

const date = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom("Z", "+07:00", "-03:30", "+05:45"),
    fc.constantFrom("day", "minute", "second", "millisecond"),
  )
  .map(([day, hour, offset, precision]) => {
    const digits = (value: number) => String(value).padStart(2, "0");
    const start = `2026-03-${digits(day)}`;
    if (precision === "day") return articleDate(start);
    const tail = precision === "minute" ? "" : precision === "second" ? ":59" : ":59.120";
    return articleDate(`${start}T${digits(hour)}:20${tail}${offset}`);
  });

const image = fc.record(
  {
    url,
    alt: words,
    caption: words,
    credit: names,
    width: fc.integer({ min: 1, max: 5000 }),
    height: fc.integer({ min: 1, max: 5000 }),
    mediaType: fc.constantFrom("image/jpeg", "image/webp"),
    focalPoint: fc.constant({ x: 0.5, y: 0.25 }),
  },
  { requiredKeys: ["url"] },
);

const paragraph = words.map((value) => ({
  type: "paragraph" as const,
  children: [
    { type: "text" as const, value },
    { type: "strong" as const, children: [{ type: "text" as const, value: "!" }] },
  ],
}));

/** Articles with the fields that feeds can carry, and some that they cannot. */
export const article: fc.Arbitrary<Article> = fc.record(
  {
    id: fc.oneof(
      path,
      path.map((key) => `urn:paper:${key}`),
    ),
    url,
    canonicalUrl: url.map((address) => `${address}&c`),
    language: fc.constantFrom("en", "km", "fr-CA"),
    headlines: fc.record({ main: words, seo: words }, { requiredKeys: ["main"] }),
    standfirst: words,
    byline: words,
    authors: fc.uniqueArray(
      fc.record(
        {
          kind: fc.constantFrom("person" as const, "organization" as const),
          name: names,
          url,
          email: fc.constant("desk@paper.example"),
          role: words,
          image: url,
        },
        { requiredKeys: ["kind", "name"] },
      ),
      { minLength: 1, maxLength: 3, selector: ({ name }) => name },
    ),
    dateline: fc.record({ place: words }),
    firstPublished: date,
    published: date,
    modified: date,
    expires: date,
    section: fc.record({ name: words, code: path.map((key) => `s:${key}`), url }, { requiredKeys: ["name"] }),
    tags: fc.uniqueArray(
      fc.record(
        {
          name: path,
          code: path.map((key) => `t:${key}`),
          scheme: fc.constantFrom("keyword", "https://iptc.example/t"),
          url,
        },
        { requiredKeys: ["name"] },
      ),
      { maxLength: 3, selector: ({ name }) => name },
    ),
    images: fc
      .uniqueArray(image, { minLength: 1, maxLength: 3, selector: (picture) => picture.url })
      .map((images) =>
        images.map((picture, i) => (i === 0 ? { ...picture, role: "main" as const } : picture)),
      ),
    media: fc.uniqueArray(
      fc.record(
        {
          kind: fc.constantFrom("audio" as const, "video" as const, "document" as const),
          url: url.map((address) => `${address}&m`),
          title: words,
          mediaType: fc.constantFrom("audio/mpeg", "video/mp4", "application/pdf"),
          bytes: fc.integer({ min: 1, max: 1e9 }),
          durationMs: fc.integer({ min: 1, max: 1e7 }),
        },
        { requiredKeys: ["kind", "url"] },
      ),
      { maxLength: 2, selector: (file) => file.url },
    ),
    body: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    related: fc.array(fc.record({ url, title: words }, { requiredKeys: ["url"] }), { maxLength: 2 }),
    corrections: fc.array(fc.record({ text: words }), { maxLength: 1 }),
    publisher: fc.record({ name: fc.constantFrom("The Paper", "Another") }),
    source: fc.record({ name: names, url }, { requiredKeys: ["name"] }),
    copyright: fc.record({ notice: words, licenseUrl: url }, { requiredKeys: [] }),
    commentsUrl: url.map((address) => `${address}#c`),
    wordCount: fc.integer({ min: 1, max: 999 }),
  },
  { requiredKeys: ["id", "headlines", "body"] },
);
