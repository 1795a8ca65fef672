import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visitorKey } from "../privacy/visitor-key.js";
import { readWxr, type WxrComment, writeWxr } from "./index.js";

const field = (name: string, text: string) => `<wp:${name}>${text}</wp:${name}>`;
const commentOf = (fields: Record<string, string>, more = "") => {
  const all = {
    comment_id: "3",
    comment_author: "<![CDATA[Sok & Dara]]>",
    comment_author_email: "sok@example.com",
    comment_author_url: "http://example.com",
    comment_author_IP: "198.51.100.7",
    comment_date: "2026-02-19 15:00:00",
    comment_date_gmt: "2026-02-19 08:00:00",
    comment_content: "<![CDATA[I <3 <b>this</b>]]>",
    comment_approved: "1",
    comment_type: "",
    comment_parent: "0",
    comment_user_id: "0",
    ...fields,
  };
  return `<wp:comment>${Object.entries(all)
    .map(([name, text]) => field(name, text))
    .join("\n")}${more}</wp:comment>`;
};
const file = (...comments: string[]) =>
  `<?xml version="1.0"?><!-- export --><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>x</title>
<item><title>A &amp; B</title><wp:post_id>42</wp:post_id>${comments.join("\n")}</item></channel></rss>`;
const read = async (...comments: string[]) => readWxr(file(...comments));
const only = async (fields: Record<string, string>) => {
  const { value, issues, lost } = await read(commentOf({ comment_author_IP: "", ...fields }));
  return { comment: value[0], codes: issues.map(({ code }) => code), lost: lost.map((loss) => loss.field) };
};

describe("readWxr", () => {
  it("reads a comment with everything that it has", async () => {
    const meta =
      "<wp:commentmeta><wp:meta_key>rating</wp:meta_key><wp:meta_value><![CDATA[5]]></wp:meta_value></wp:commentmeta>";
    const akismet = meta.replace("rating", "akismet_as_submitted");
    const { value, issues, lost } = await read(commentOf({ comment_user_id: "9" }, meta + akismet));
    expect(value).toEqual([
      {
        id: "3",
        articleId: "42",
        name: "Sok & Dara",
        email: "sok@example.com",
        website: "http://example.com/",
        comment: "I <3 <b>this</b>",
        status: "published",
        createdAt: Date.UTC(2026, 1, 19, 8),
        userId: "9",
        meta: [{ key: "rating", value: "5" }],
      },
    ]);
    expect(issues).toEqual([]);
    expect(lost.map((loss) => loss.field)).toEqual(["comment_author_IP", "commentmeta"]);
  });

  it("never gives an address back, and makes the name of a visitor where asked to", async () => {
    const secret = "a secret of at least thirty-two bytes";
    const visitor = (address: string, now: number) => visitorKey(address, { now, secret });
    const result = await readWxr(file(commentOf({})), { visitor });
    expect(result.value[0]?.visitor).toBe(await visitor("198.51.100.7", Date.UTC(2026, 1, 19)));
    expect(result.lost).toEqual([]);
    expect(JSON.stringify([result, await read(commentOf({}))])).not.toContain("198.51");
  });

  it("reads statuses, types and parents", async () => {
    const status = async (approved: string) => (await only({ comment_approved: approved })).comment?.status;
    expect(await Promise.all(["1", "0", "spam", "trash"].map(status))).toEqual([
      "published",
      "held",
      "spam",
      "removed",
    ]);
    expect(await only({ comment_approved: "maybe" })).toMatchObject({
      comment: { status: "held" },
      codes: ["unknown-status"],
    });
    expect((await only({ comment_type: "pingback" })).comment?.type).toBe("pingback");
    expect(await only({ comment_parent: "2" })).toMatchObject({
      comment: { parent: "2" },
      codes: ["unknown-parent"],
    });
    const { issues } = await read(
      commentOf({}),
      commentOf({ comment_id: "4", comment_parent: "3" }),
      commentOf({}),
    );
    expect(issues.map(({ code, id }) => [code, id])).toEqual([["duplicate-id", "3"]]);
  });

  it("says what it makes of dates", async () => {
    const zero = "0000-00-00 00:00:00";
    expect(await only({ comment_date_gmt: zero })).toMatchObject({
      comment: { createdAt: Date.UTC(2026, 1, 19, 15) },
      codes: ["local-date"],
    });
    expect(await only({ comment_date_gmt: "2026-02-31 08:00:00", comment_date: zero })).toMatchObject({
      comment: { createdAt: 0 },
      codes: ["no-date"],
    });
  });

  it("names every field that it does not know", async () => {
    expect(await only({ comment_agent: "Browser 1.0", comment_karma: "" })).toMatchObject({
      lost: ["comment_agent"],
    });
  });

  it("leaves out what a form would refuse, and says so", async () => {
    expect(await only({ comment_author_email: "not one", comment_author_url: "javascript:x" })).toMatchObject(
      {
        codes: ["invalid-email", "invalid-website"],
        lost: ["comment_author_email", "comment_author_url"],
      },
    );
  });

  it("reads text in pieces, references and another prefix", async () => {
    const text = "a<![CDATA[<b>]]]]><![CDATA[>]]>&lt;&#x263a;&#9786;&nbsp;";
    expect((await only({ comment_content: text })).comment?.comment).toBe("a<b>]]><\u263a\u263a&nbsp;");
    const other = file(commentOf({})).replaceAll("wp:", "w:").replace("xmlns:wp=", "xmlns:w = ");
    expect((await readWxr(other)).value).toHaveLength(1);
  });

  it("reads what there is of a broken file", async () => {
    const codes = async (xml: string) => (await readWxr(xml)).issues.map(({ code }) => code);
    expect(await codes("")).toEqual(["not-wxr"]);
    expect(await codes("<html><body>")).toEqual(["not-wxr"]);
    const whole = file(commentOf({}), commentOf({ comment_id: "4" }));
    const cut = await readWxr(whole.slice(0, whole.lastIndexOf("<wp:comment_date_gmt")));
    expect(cut.value.map(({ id, articleId }) => [id, articleId])).toEqual([
      ["3", "42"],
      ["4", "42"],
    ]);
    expect(cut.issues.map(({ code }) => code)).toContain("unfinished");
    const declared = `<!DOCTYPE rss [<!ENTITY a "b">]>${file(commentOf({ comment_content: "&a;" }))}`;
    const { value, issues } = await readWxr(declared);
    expect(value[0]?.comment).toBe("&a;");
    expect(issues.map(({ code }) => code)).toEqual(["doctype"]);
  });
});

describe("writeWxr", () => {
  it("says what WordPress cannot take over", () => {
    const { value, issues, lost } = writeWxr([
      {
        id: "c-1",
        articleId: "a",
        name: "Sok\u0001",
        comment: "x",
        status: "spam",
        createdAt: 1_001,
        visitor: "v",
      },
    ]);
    expect(issues.map(({ code, id }) => [code, id])).toEqual([
      ["not-a-number", undefined],
      ["not-a-number", "c-1"],
    ]);
    expect(lost.map(({ field: name }) => name)).toEqual(["visitor", "createdAt", "name"]);
    expect(value).not.toContain("\u0001");
  });

  it("names the post by title, link and date", () => {
    const comment: WxrComment = {
      id: "1",
      articleId: "42",
      name: "x",
      comment: "y",
      status: "held",
      createdAt: 0,
    };
    const article = () => ({ title: "A & B", link: "https://example.com/?a=1&b=2", publishedAt: 0 });
    const { value } = writeWxr([comment], { article });
    expect(value).toContain("<title>A &amp; B</title><link>https://example.com/?a=1&amp;b=2</link>");
    expect(value).toContain("<wp:post_date><![CDATA[1970-01-01 00:00:00]]></wp:post_date>");
  });
});

describe("properties", () => {
  const text = fc.string({
    unit: fc.constantFrom(..."ab<>&\"']! \n/", "]]>", "<![CDATA[", "&amp;", "\u179f", "\u{1f600}"),
  });
  const trimmed = text.map((each) => each.trim());
  const line = trimmed.map((each) => each.replace(/\s+/g, " "));
  const comment = fc.record(
    {
      id: fc.nat().map(String),
      articleId: fc.nat({ max: 3 }).map(String),
      parent: fc.integer({ min: 1, max: 99 }).map(String),
      name: line,
      email: fc.constantFrom("sok@example.com", "o'neil@example.ie"),
      website: fc.webUrl().map((url) => new URL(url).href),
      comment: trimmed,
      status: fc.constantFrom("published" as const, "held" as const, "spam" as const, "removed" as const),
      createdAt: fc.integer({ min: -1e9, max: 4e9 }).map((seconds) => seconds * 1_000),
      type: fc.constantFrom("pingback", "trackback", "review"),
      userId: fc.integer({ min: 1, max: 99 }).map(String),
      meta: fc.array(fc.record({ key: fc.constantFrom("rating", "votes"), value: text }), {
        minLength: 1,
        maxLength: 3,
      }),
    },
    { requiredKeys: ["id", "articleId", "name", "comment", "status", "createdAt"] },
  );

  it("reads back every comment that it wrote, whole", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(comment, { maxLength: 6 }), async (comments) => {
        const written = writeWxr(comments);
        expect([written.issues, written.lost]).toEqual([[], []]);
        const { value, lost } = await readWxr(written.value);
        const byArticle = [...new Set(comments.map(({ articleId }) => articleId))];
        const order = byArticle.flatMap((article) =>
          comments.filter(({ articleId }) => articleId === article),
        );
        expect(value).toEqual(order);
        expect(lost).toEqual([]);
      }),
    );
  });

  it("reads any text without an error, in linear time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            "<",
            ">",
            "<wp:comment>",
            "</item>",
            "<![CDATA[",
            "]]>",
            '"',
            "<!",
            "<channel>",
            "x",
            "/",
          ),
        ),
        async (parts) => {
          expect((await readWxr(parts.join(""))).issues.every(({ message }) => message !== "")).toBe(true);
        },
      ),
    );
    for (const part of [
      "<",
      "<a",
      "<![CDATA[",
      "<!",
      "<!--",
      "<wp:comment>",
      "&#x41;",
      '<a "',
      "<channel><item>",
    ]) {
      const xml = part.repeat(500_000 / part.length);
      const start = performance.now();
      await readWxr(xml);
      expect(performance.now() - start, part).toBeLessThan(2_000);
    }
  });
});
