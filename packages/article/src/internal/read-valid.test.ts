import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleSchema } from "../article.js";
import { REFUSED, validReader } from "./read-valid.js";

const readValid = validReader(articleSchema);

const inlines = [
  { type: "text", value: "It rained." },
  { type: "strong", children: [{ type: "text", value: "Hard" }, { type: "break" }] },
  {
    type: "link",
    url: "https://paper.example/",
    sponsored: true,
    children: [{ type: "inlineCode", value: "x" }],
  },
  {
    type: "span",
    language: "km",
    direction: "ltr",
    children: [{ type: "abbreviation", title: "t", children: [] }],
  },
];
const picture = { url: "https://paper.example/a.jpg", alt: "A dam", width: 4, focalPoint: { x: 0.5, y: 1 } };
const whole = {
  id: "a1",
  url: "https://paper.example/a1",
  aliasUrls: ["https://paper.example/old"],
  articleType: "news",
  language: "en",
  headlines: { main: "Rain", seo: "Rain today" },
  authors: [{ kind: "person", name: "Dara Sok", sameAs: ["https://paper.example/dara"] }],
  dateline: { place: "PHNOM PENH", date: "2026-03-01" },
  published: "2026-03-01T09:30:00+07:00",
  modified: { written: "1 March", iso: "2026-03-01", precision: "day" },
  tags: [{ name: "rain", scheme: "keyword" }],
  images: [{ role: "main", ...picture, sizes: [{ url: "b.jpg", width: 2, height: 1 }] }],
  media: [{ kind: "audio", url: "a.mp3", bytes: 12, durationMs: 1.5 }],
  body: [
    { type: "paragraph", children: inlines },
    { type: "heading", depth: 2, children: inlines.slice(0, 1) },
    {
      type: "list",
      ordered: true,
      start: 3,
      children: [{ type: "listItem", children: [{ type: "paragraph", children: inlines }] }],
    },
    { type: "blockquote", pull: true, children: [{ type: "image", ...picture }, { type: "thematicBreak" }] },
    { type: "gallery", caption: "Two", children: [{ type: "image", ...picture }] },
    {
      type: "table",
      children: [
        {
          type: "tableRow",
          children: [{ type: "tableCell", header: "row", columnSpan: 2, children: inlines }],
        },
      ],
    },
    { type: "video", url: "a.mp4", width: 16, tracks: [{ url: "a.vtt", kind: "captions" }] },
    { type: "embed", url: "https://video.example/1" },
  ],
  liveUpdates: [{ published: "2026-03-01T10:00Z", body: [{ type: "code", value: "x" }] }],
  contact: { text: "Tel: 1", phones: [{ kind: "voice", text: "1" }] },
  access: { free: false, tiers: ["gold"] },
  wordCount: 12,
  extensions: { ninjs: { urgency: 3, list: [null, "x", { y: true }] } },
};

/** The value with one of its parts, the one that `at` falls on, changed. */
function changed(value: unknown, at: number, change: (part: unknown) => unknown): unknown {
  let left = at;
  const visit = (part: unknown): unknown => {
    if (left-- === 0) return change(part);
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value);
}

function expectLikeSchema(value: unknown): void {
  const asked = articleSchema.safeParse(value);
  const read = readValid(value);
  expect(read === REFUSED).toBe(!asked.success);
  if (!asked.success) return;
  expect(read).toStrictEqual(asked.data);
  expect(JSON.stringify(read)).toBe(JSON.stringify(asked.data));
}

describe("validReader", () => {
  it("reads what the schema takes, keys in the schema's order, and nothing of the input itself", () => {
    expectLikeSchema(whole);
    expect(readValid(whole)).not.toBe(REFUSED);
    expectLikeSchema(Object.fromEntries(Object.entries(whole).reverse()));
    expect((readValid(whole) as typeof whole).body).not.toBe(whole.body);
  });

  it("takes keys that hold nothing as the schema does", () => {
    expectLikeSchema({ ...whole, byline: undefined, images: [{ ...picture, alt: undefined }] });
    expectLikeSchema({ ...whole, id: undefined });
  });

  it.each([
    [undefined],
    [null],
    ["text"],
    [[]],
    [{}],
    [{ ...whole, constructor: 1 }],
    [{ ...whole, body: [[]] }],
    [{ ...whole, body: [null] }],
    [{ ...whole, body: [{ type: "listItem", children: [] }] }],
    [JSON.parse('{"id":"a","headlines":{"main":"b"},"body":[],"__proto__":{}}')],
    [Object.create({ ...whole })],
    [Object.assign(Object.create({ more: 1 }), whole)],
  ])("agrees with the schema about %j", expectLikeSchema);

  it("agrees with the schema about any change of an article", () => {
    const change = fc.oneof(
      fc.constantFrom(undefined, null, "", 0, -1, 1.5, Number.NaN, true, "2026-02-30", "text", "paragraph"),
      fc.jsonValue(),
      fc.constant({ type: "paragraph", children: inlines }),
    );
    fc.assert(
      fc.property(fc.nat(180), change, fc.boolean(), (at, other, isAdded) => {
        expectLikeSchema(
          changed(whole, at, (part) =>
            isAdded && typeof part === "object" && part !== null && !Array.isArray(part)
              ? { ...part, type: other, more: other }
              : other,
          ),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
