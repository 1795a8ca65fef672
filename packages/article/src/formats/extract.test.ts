import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeParseArticle } from "../parse-article.js";
import { plainText } from "../plain-text.js";
import { extractArticle } from "./extract.js";

const PROSE = `<p>The gauge at the northern lock stood at seven metres in the morning, half a metre above the level of the week
before, and engineers opened two more gates to make room for the water.</p>
<p>Farmers on the plain were told to move their animals to the ridge before the evening, and the school in the lower
village was closed, its pupils sent home with the ferry.</p>`;

/** A page with what misleads: a day in the masthead, a widget of other articles, comments. */
function page(parts: { head?: string; byline?: string; body?: string; title?: string } = {}): string {
  const { head = "", byline = "", body = PROSE, title = "River rises again" } = parts;
  return `<!doctype html><html lang="en-GB"><head><title>${title} - The Gauge</title>${head}</head><body>
<div class="masthead"><div>Monday, March 2, 2026</div><a href="/">The Gauge</a></div>
<div class="widget trending"><h3><a href="/ferry/">Ferry strike enters second day</a></h3>
<span class="author"><a href="/author/desk/" rel="author">Night Desk</a></span>
<time datetime="2026-03-01T08:00:00Z">March 1, 2026</time></div>
<article><header><h1>${title}</h1>${byline}</header><div class="entry-content">${body}</div></article>
<div class="related-posts"><h4>Related Posts</h4><a href="/bridge/">Old bridge closed for repairs</a></div>
<div id="comments"><div class="comment"><span class="comment-author">Rattana</span>
<time datetime="2025-01-26T10:00:00Z">26 January 2025</time><p>I saw it too, and the water was in our yard before
six in the morning, higher than I remember it.</p></div></div></body></html>`;
}

const BYLINE = `<p class="byline">By <a href="/author/sok-dara/" rel="author">Sok Dara</a></p>
<time class="published" datetime="2025-01-24T00:20:11+07:00">January 24, 2025</time>`;

describe("extractArticle", () => {
  it("reads the article and nothing of the widgets around it", () => {
    const { value, evidence } = extractArticle(page({ byline: BYLINE }), {
      url: "https://gauge.example/river/",
    });
    expect(value).toMatchObject({
      url: "https://gauge.example/river/",
      language: "en-GB",
      headlines: { main: "River rises again" },
      byline: "By Sok Dara",
      authors: [{ kind: "person", name: "Sok Dara" }],
      published: { iso: "2025-01-24T00:20:11+07:00", written: "2025-01-24T00:20:11+07:00" },
      publisher: { name: "The Gauge" },
      related: [{ url: "https://gauge.example/bridge/", title: "Old bridge closed for repairs" }],
    });
    expect(plainText(value?.body ?? [])).toMatch(/^The gauge at .* with the ferry\.$/s);
    expect(evidence.published).toMatchObject({ source: "html", where: "time.published" });
    expect(evidence.authors?.confidence).toBeGreaterThan(0.7);
  });

  it("takes no date and no author where the article has none", () => {
    const { value, evidence } = extractArticle(page());
    expect([value?.published, value?.authors, evidence.published]).toEqual([undefined, undefined, undefined]);
  });

  it("keeps the day that readers are shown where the data has the one in UTC", () => {
    const head = '<meta property="article:published_time" content="2025-01-23T17:20:11+00:00">';
    const day = (byline: string) => extractArticle(page({ head, byline })).value?.published?.iso;
    expect(day(BYLINE)).toBe("2025-01-24T00:20:11+07:00");
    expect(day('<p class="date">January 24, 2025</p>')).toBe("2025-01-24");
    expect(day("")).toBe("2025-01-23T17:20:11+00:00");
  });

  it("prefers the structured data that names the page", () => {
    const node = (url: string, name: string) => ({
      "@type": "NewsArticle",
      mainEntityOfPage: { "@id": url },
      headline: "River rises again",
      author: { "@type": "Person", name },
      datePublished: "2025-01-24",
    });
    const data = [
      node("https://gauge.example/ferry/", "Night Desk"),
      node("https://gauge.example/river/", "Sok Dara"),
    ];
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { value } = extractArticle(page({ head }), { url: "http://www.gauge.example/river/?ref=1" });
    expect(value?.authors).toEqual([{ kind: "person", name: "Sok Dara" }]);
  });

  it("reads the data of a guide that is what the page is about, milliseconds behind a colon too", () => {
    const data = {
      "@type": "HowTo",
      mainEntityOfPage: "https://gauge.example/hem/",
      datePublished: "2022-01-10T22:06:08:684Z",
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const dated = (url: string) => extractArticle(page({ head }), { url }).value?.published?.iso;
    expect(dated("https://gauge.example/hem/")).toBe("2022-01-10T22:06:08.684+00:00");
    expect(dated("https://gauge.example/other/")).toBeUndefined();
  });

  it("takes a line that is called metadata for the article's own, though it looks like a teaser's", () => {
    // The link makes up most of the line, as it does in lists of other articles.
    const line = (name: string) =>
      `<div class="${name}">Sok Dara, The Gauge <a href="/dara/">more of Sok Dara</a> / 22.04.2020 / 06:15</div>`;
    const body = (name: string) => `<div class="story">${line(name)}<h1>River rises again</h1>${PROSE}</div>`;
    const published = (name: string) => extractArticle(`<body>${body(name)}</body>`).value?.published?.iso;
    expect(published("teaser_text_meta")).toBe("2020-04-22");
    expect(published("teaser_text")).toBeUndefined();
  });

  it("takes the site's name off a title only where the page confirms it", () => {
    const title = (html: string) => extractArticle(html).value?.headlines.main;
    expect(title("<title>Rain - more of it</title>")).toBe("Rain - more of it");
    expect(title("<title>Rain - The Gauge</title><meta property=og:site_name content='The Gauge'>")).toBe(
      "Rain",
    );
    expect(title("<title>Rain over town - The Gauge</title><h1>Rain over town</h1>")).toBe("Rain over town");
  });

  it("leaves a kicker and a day out of the headline", () => {
    const title = (heading: string) => extractArticle(`${heading}${PROSE}`).value?.headlines.main;
    expect(title('<h1><span class="kicker">Floods</span> River rises again</h1>')).toBe("River rises again");
    expect(title("<h1><span>The floods</span>River rises again</h1>")).toBe("River rises again");
    expect(title("<h1>24.01.2025 - River rises again</h1>")).toBe("River rises again");
  });

  it("takes an agency for the source, and a person before it for the author", () => {
    const read = (byline: string) =>
      extractArticle(page({ byline: `<p class="byline">${byline}</p>` })).value;
    expect(read("AFP")).toMatchObject({ source: { name: "AFP" }, byline: "AFP" });
    expect(read("AFP")?.authors).toBeUndefined();
    expect(read("By Sok Dara, AFP")?.authors).toEqual([{ kind: "person", name: "Sok Dara" }]);
  });

  it("takes nobody whom readers do not see for the author on the word of one account name", () => {
    const head = '<meta name="author" content="webteam7">';
    expect(extractArticle(page({ head })).value?.authors).toBeUndefined();
    const hidden = '<div class="author vcard" style="display: none"><a rel="author">Tango</a></div>';
    expect(extractArticle(page({ byline: hidden })).value?.authors).toBeUndefined();
  });

  it("takes the contact block, the dateline and the lead picture out of the body", () => {
    const body = `<figure><img src="/gauge.jpg" alt="The gauge"><figcaption>The northern gauge</figcaption></figure>
<p>Phnom Penh, January 23, 2025 – The gauge at the northern lock stood at seven metres in the morning, and engineers
opened two more gates.</p>${PROSE}<p>For more information, please contact:</p>
<p>Tel: 023 555 010<br>Fax: 023 555 011<br>E-mail: gauge@river.example<br>12 Ridge Road, Sangkat North, Phnom Penh</p>`;
    const { value, issues } = extractArticle(page({ body }), { url: "https://gauge.example/river/" });
    expect(value?.dateline).toMatchObject({ place: "Phnom Penh", date: { iso: "2025-01-23" } });
    expect(value?.contact).toMatchObject({
      phones: [
        { kind: "voice", text: "023 555 010" },
        { kind: "fax", text: "023 555 011" },
      ],
      emails: ["gauge@river.example"],
      addresses: ["12 Ridge Road, Sangkat North, Phnom Penh"],
    });
    expect(value?.images).toEqual([
      {
        role: "main",
        url: "https://gauge.example/gauge.jpg",
        alt: "The gauge",
        caption: "The northern gauge",
      },
    ]);
    expect(plainText(value?.body ?? [])).not.toMatch(/contact|gauge@|northern gauge/);
    expect(issues.map(({ code }) => code)).toContain("text.contact");
  });

  it("tells what it leaves out of the body", () => {
    const body = `${PROSE}<p>Read also: <a href="/ferry/">Ferry strike enters second day</a></p>
<div class="share-buttons">Facebook Telegram</div>`;
    const { value, issues, lost } = extractArticle(page({ body }));
    expect(plainText(value?.body ?? [])).not.toMatch(/Ferry|Facebook/);
    expect(issues.filter(({ code }) => code === "text.furniture")).toHaveLength(2);
    expect(lost.map(({ message }) => message).join()).toMatch(/Ferry strike.*Facebook Telegram/s);
  });

  it("keeps links, lists and headings of the body, and words in links among other words", () => {
    const body = `${PROSE}<h2>What comes next</h2><ul><li>Rain on Monday, after two dry days</li></ul>
<p>The <a href="/facts" class="tag">lower village</a> lies behind the second dam, a metre under the river.</p>`;
    const { value } = extractArticle(page({ body }), { url: "https://gauge.example/river/" });
    expect(value?.body.map(({ type }) => type)).toEqual([
      "paragraph",
      "paragraph",
      "heading",
      "list",
      "paragraph",
    ]);
    expect(value?.body.at(-1)).toMatchObject({
      children: [
        { type: "text", value: "The " },
        { type: "link", url: "https://gauge.example/facts" },
        { type: "text", value: " lies behind the second dam, a metre under the river." },
      ],
    });
  });

  it("reads without the body where that is not asked for", () => {
    const { value, evidence } = extractArticle(page({ byline: BYLINE }), { body: false });
    expect(value).toMatchObject({ headlines: { main: "River rises again" }, body: [] });
    expect(value?.authors).toHaveLength(1);
    expect(evidence.body).toBeUndefined();
  });

  it("says what is wrong with what is no page", () => {
    const codes = (input: unknown) => extractArticle(input as string).issues.map(({ code }) => code);
    expect(codes(7)).toEqual(["input.not-text"]);
    expect(codes("x".repeat(20_000_001))).toEqual(["input.too-large"]);
    expect(codes("")).toEqual(["field.missing", "headline.missing", "id.missing"]);
    expect(codes('<script type="application/ld+json">{</script><h1>Rain over the town</h1>')).toContain(
      "input.syntax",
    );
  });

  describe("properties", () => {
    const bits = fc.constantFrom(
      "<article>",
      "</article>",
      "<h1>Rain</h1>",
      "<p>",
      "</p>",
      "<div class=related>",
      "<div class='byline'>",
      "By Sok Dara",
      "</div>",
      "<time datetime=2025-01-24>",
      "24 January 2025",
      "<table><td>",
      "<svg><title>",
      "<script>",
      "</script>",
      "<meta name=author content='A B'>",
      '<script type="application/ld+json">',
      '{"@type":"NewsArticle"}',
      "&#0;",
      "\ud800",
      "<!--",
      "-->",
      "<a href=/x rel=author>",
      "Tel: 12345678",
      "<figure><img src=a.png>",
      "A sentence of some length, with commas. ",
    );

    it("gives a valid article for whatever it is given", () => {
      fc.assert(
        fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
          const { value } = extractArticle(parts.join(""), { url: "https://gauge.example/a" });
          expect(safeParseArticle(value).success).toBe(true);
        }),
      );
    });

    it("gives the same for the same", () => {
      fc.assert(
        fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
          const html = parts.join("");
          expect(extractArticle(html)).toEqual(extractArticle(html));
        }),
      );
    });
  });

  describe("hostile pages", () => {
    const title = "<title>Rain</title><h1>Rain over the town</h1>";
    const shapes: Readonly<Record<string, (count: number) => string>> = {
      signs: (count) => "<".repeat(count),
      nesting: (count) => "<div>".repeat(count / 5),
      "nesting with ends": (count) => "<div>".repeat(count / 11) + "</div>".repeat(count / 11),
      references: (count) => "&amp;&#x41;&lt;".repeat(count / 14),
      NUL: (count) => "\0".repeat(count),
      "lone surrogates": (count) => "\ud800".repeat(count),
      authors: (count) => title + "<a rel=author>Sok Dara</a>".repeat(count / 26),
      dates: (count) => title + "<time datetime=2025-01-24>24 January 2025</time>".repeat(count / 48),
      headings: (count) => title + "<h1>Rain over the town</h1>".repeat(count / 27),
      attributes: (count) => `<a ${"b=c ".repeat(count / 4)}>`,
      pictures: (count) => "<div><img src=x><span class=caption>c</span>".repeat(count / 42),
      "JSON-LD": (count) => `<script type="application/ld+json">${"[".repeat(count)}</script>`,
      "spaces in JSON-LD": (count) =>
        `<script type="application/ld+json">{"a":${" ".repeat(count)}}</script>`,
      "contact lines": (count) => title + "<p>Tel: 12345678<br>".repeat(count / 20),
    };

    it.each(Object.keys(shapes))("takes time in proportion to %s", (name) => {
      const make = shapes[name] ?? (() => "");
      const time = (count: number) => {
        const html = make(count);
        const started = performance.now();
        const { value } = extractArticle(html, { url: "https://gauge.example/a" });
        expect(value).toBeDefined();
        return performance.now() - started;
      };
      time(50_000);
      const small = time(250_000);
      // Four times the input; what grows with its square would take sixteen times as long.
      expect(time(1_000_000)).toBeLessThan(10 * small + 300);
    });
  });
});
