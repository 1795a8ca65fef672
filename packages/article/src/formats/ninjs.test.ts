import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-article.js";
import { articleToNinjs, ninjsToArticle } from "./ninjs.js";

const rain = parseArticle({
  id: "a1",
  url: "https://paper.example/rain",
  headlines: { main: "Rain", seo: "Rain in the hills" },
  authors: [
    { kind: "person", name: "Dara Sok", email: "dara@paper.example" },
    { kind: "organization", name: "The Agency" },
  ],
  published: "2026-03-01T00:20:00+07:00",
  modified: "2026-03-01T08:00:00+07:00",
  section: { name: "Weather" },
  images: [
    {
      role: "main",
      url: "https://paper.example/a.jpg",
      alt: "A dam",
      caption: "The dam at noon",
      credit: "D. Sok",
      width: 1200,
      height: 800,
    },
  ],
  body: [{ type: "paragraph", children: [{ type: "text", value: "It rained." }] }],
});

describe("articleToNinjs", () => {
  const { value, lost } = articleToNinjs(rain);

  it("writes each property in the terms of ninjs", () => {
    expect(lost).toEqual([]);
    expect(value).toMatchObject({
      uri: "https://paper.example/rain",
      type: "text",
      firstCreated: "2026-03-01T00:20:00+07:00",
      versionCreated: "2026-03-01T08:00:00+07:00",
      people: [{ name: "Dara Sok", rel: "author" }],
      organisations: [{ name: "The Agency", rel: "author" }],
      altIds: [{ role: "id", value: "a1" }],
      subjects: [{ name: "Weather", rel: "section" }],
      bodies: [{ contentType: "text/html", value: "<p>It rained.</p>" }],
      associations: [
        {
          type: "picture",
          by: "D. Sok",
          renditions: [{ name: "main", width: 1200, height: 800 }],
        },
      ],
    });
  });

  it.each([
    ["an id with a scheme", { id: "urn:paper:1" }, "urn:paper:1"],
    [
      "the address",
      { id: "1", url: "https://paper.example/ទឹក" },
      "https://paper.example/%E1%9E%91%E1%9E%B9%E1%9E%80",
    ],
    ["an id in a scheme of its own", { id: "a b/é#1" }, "urn:article:a%20b%2F%C3%A9%231"],
    ["an id that would be run", { id: "javascript:alert(1)" }, "urn:article:javascript%3Aalert(1)"],
  ])("is named by %s", (_, fields, uri) => {
    expect(articleToNinjs({ ...fields, headlines: { main: "Rain" }, body: [] }).value.uri).toBe(uri);
  });

  it("makes up no time of day, and withholds what is not published", () => {
    const draft = parseArticle({ ...rain, published: "2026-03-01", modified: undefined, status: "draft" });
    const { value, lost } = articleToNinjs(draft);
    expect(value["versionCreated"]).toBeUndefined();
    expect(value["pubStatus"]).toBe("withheld");
    expect(lost.map(({ path }) => path.join("."))).toEqual(["published", "status"]);
  });

  it("holds back what is under an embargo without an instant", () => {
    const { value, lost } = articleToNinjs(
      parseArticle({ ...rain, status: "published", embargoedUntil: "2026-03-04" }),
    );
    expect(value["pubStatus"]).toBe("withheld");
    expect(lost.map(({ path }) => path.join("."))).toEqual(["embargoedUntil", "status"]);
  });

  it("hands no address on that would be run", () => {
    const bad = { ...rain, images: [{ url: "javascript:alert(1)" }], commentsUrl: "data:text/html,x" };
    const { value, issues, lost } = articleToNinjs(bad);
    expect(JSON.stringify(value)).not.toMatch(/javascript|data:/);
    expect(issues.map(({ code }) => code)).toEqual(["url.unsafe", "url.unsafe"]);
    expect(lost.map(({ path }) => path.join("."))).toContain("images.0");
  });
});

describe("ninjsToArticle", () => {
  it("reads an item that has one date, one body in two forms and authors in words", () => {
    const { value, lost } = ninjsToArticle({
      uri: "urn:paper:1",
      versionCreated: "2026-03-01T00:20:00+07:00",
      by: "By Dara Sok and Marie Duval",
      headlines: [{ role: "print", value: "RAIN" }, { value: "Rain" }],
      bodies: [
        { role: "text", contentType: "text/plain", value: "It rained." },
        { role: "xhtml", contentType: "application/xhtml+xml", value: "<p>It <b>rained</b>.</p>" },
      ],
      people: [{ name: "A. Minister", rel: "about" }],
    });
    expect(value).toMatchObject({
      id: "urn:paper:1",
      published: { offset: "+07:00" },
      byline: "By Dara Sok and Marie Duval",
      headlines: { main: "Rain" },
      body: [{ type: "paragraph", children: [{ value: "It " }, { type: "strong" }, { value: "." }] }],
    });
    expect(value?.authors).toBeUndefined();
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "headlines.0.value",
      "bodies.0.value",
      "people.0.name",
    ]);
  });

  it("reads a picture as an article of that alone, its widest version as the best", () => {
    const { value } = ninjsToArticle({
      uri: "urn:paper:2",
      type: "picture",
      headlines: [{ value: "A dam" }],
      renditions: [
        { name: "thumbnail", href: "https://paper.example/s.jpg", width: 100 },
        {
          name: "large",
          href: "https://paper.example/l.jpg",
          width: 1600,
          height: 900,
          poi: { x: 800, y: 300 },
        },
      ],
    });
    expect(value?.images).toEqual([
      {
        role: "main",
        url: "https://paper.example/l.jpg",
        width: 1600,
        height: 900,
        sizes: [{ url: "https://paper.example/s.jpg", width: 100, name: "thumbnail" }],
        focalPoint: { x: 0.5, y: 0.333333 },
      },
    ]);
  });

  it("takes no event for an article", () => {
    expect(ninjsToArticle({ uri: "urn:paper:3", type: "event" }).issues[0]?.code).toBe(
      "input.not-this-format",
    );
  });
});
