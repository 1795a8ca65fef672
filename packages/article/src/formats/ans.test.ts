import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-article.js";
import { ansToArticle, articleToAns } from "./ans.js";

const text = (value: string) => [{ type: "text" as const, value }];
const paragraph = (value: string) => ({ type: "paragraph" as const, children: text(value) });

describe("articleToAns", () => {
  it("writes blocks as elements, authors as credits and pictures as promo items", () => {
    const { value, lost } = articleToAns(
      parseArticle({
        id: "a1",
        url: "/rain",
        headlines: { main: "Rain", seo: "Rain in the hills" },
        byline: "By Dara Sok",
        authors: [{ kind: "person", name: "Dara Sok", honorific: "Dr", email: "not an e-mail" }],
        published: "2026-03-01T00:20:00+07:00",
        images: [
          { role: "thumbnail", url: "https://paper.example/s.jpg" },
          {
            role: "main",
            url: "https://paper.example/a.jpg",
            credit: "D. Sok",
            width: 1200,
            height: 800,
            focalPoint: { x: 0.5, y: 0.25 },
          },
        ],
        body: [
          paragraph("It <rained>."),
          {
            type: "list",
            ordered: true,
            start: 3,
            children: [
              {
                type: "listItem",
                children: [paragraph("a"), { type: "list", ordered: false, children: [] }],
              },
            ],
          },
        ],
      }),
    );
    expect(lost).toEqual([]);
    expect(value).toMatchObject({
      display_date: "2026-03-01T00:20:00+07:00",
      headlines: { basic: "Rain", meta_title: "Rain in the hills" },
      vanity_credits: { by: [{ name: "By Dara Sok" }] },
      credits: {
        by: [{ name: "Dara Sok", additional_properties: { honorific: "Dr", email: "not an e-mail" } }],
      },
      promo_items: {
        image_1: { subtype: "thumbnail" },
        basic: {
          subtype: "main",
          width: 1200,
          credits: { by: [{ name: "D. Sok" }] },
          focal_point: { x: 600, y: 200 },
        },
      },
      content_elements: [
        { type: "text", content: "It &lt;rained&gt;." },
        {
          type: "list",
          list_type: "ordered",
          additional_properties: { start: 3 },
          items: [
            { type: "text", content: "a" },
            { type: "list", list_type: "unordered" },
          ],
        },
      ],
    });
  });

  it("writes an embargo without an instant as one without an end", () => {
    const article = parseArticle({
      id: "a",
      headlines: { main: "x" },
      embargoedUntil: "2026-03-04",
      body: [],
    });
    const { value, lost } = articleToAns(article);
    expect(value["content_restrictions"]).toEqual({ embargo: { active: true } });
    expect(lost.map(({ path }) => path)).toEqual([["embargoedUntil"]]);
    expect(ansToArticle(value).lost.map(({ path }) => path.join("."))).toEqual([
      "content_restrictions.embargo.active",
    ]);
  });

  it("never leaves a wall out", () => {
    const article = { id: "a", headlines: { main: "x" }, body: [] };
    const code = (access: { free: boolean; tiers?: string[] }) =>
      articleToAns({ ...article, access }).value["content_restrictions"];
    expect(code({ free: false })).toEqual({ content_code: "premium" });
    expect(code({ free: false, tiers: ["gold", "silver"] })).toEqual({ content_code: "gold" });
    expect(code({ free: false, tiers: ["free"] })).toEqual({ content_code: "premium" });
    expect(code({ free: true })).toEqual({ content_code: "free" });
  });
});

describe("ansToArticle", () => {
  it("reads elements of every kind, and names what it has no block for", () => {
    const { value, lost } = ansToArticle({
      type: "story",
      version: "0.10.12",
      _id: "S1",
      headlines: { basic: "Rain", print: "RAIN" },
      content_elements: [
        { type: "header", level: 3, content: "More" },
        { type: "text", content: "It <b>rained</b>.<br/>" },
        {
          type: "quote",
          content_elements: [{ type: "text", content: "Rain!" }],
          citation: { type: "text", content: "A <i>farmer</i>" },
        },
        {
          type: "table",
          header: [{ type: "text", content: "mm" }],
          rows: [[{ type: "text", content: "12" }]],
        },
        { type: "numeric_rating", numeric_rating: 4 },
        { type: "reference", referent: { id: "X", type: "gallery" } },
      ],
    });
    expect(value?.body.map(({ type }) => type)).toEqual(["heading", "paragraph", "blockquote", "table"]);
    expect(value?.body[2]).toMatchObject({ attribution: "A farmer" });
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "content_elements.4.type",
      "content_elements.5.type",
      "content_elements.4.numeric_rating",
      "content_elements.5.referent",
      "headlines.print",
    ]);
  });

  it("takes the day that readers see for that of publication", () => {
    const story = {
      type: "story",
      _id: "S1",
      headlines: { basic: "Rain" },
      display_date: "2026-03-01T00:20:00+07:00",
      publish_date: "2026-03-04T10:00:00Z",
    };
    const { value, lost } = ansToArticle(story);
    expect(value?.published?.iso).toBe("2026-03-01T00:20:00+07:00");
    expect(lost.map(({ path }) => path.join("."))).toEqual(["publish_date"]);
  });

  it("reads stories alone", () => {
    expect(ansToArticle({ type: "image", version: "0.10.12" }).issues[0]?.code).toBe("input.not-this-format");
  });
});
