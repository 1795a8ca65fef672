import { describe, expect, it } from "vitest";
import type { Article } from "./article.js";
import { articleDate } from "./article-date.js";
import type { BlockOf } from "./block.js";
import { articlesToAtom } from "./formats/atom.js";
import { feedToArticles, parseFeed } from "./formats/feed.js";
import { blocksToHtml, htmlToBlocks } from "./formats/html.js";
import { articlesToJsonFeed } from "./formats/json-feed.js";
import { articleToJsonLd, jsonLdScript } from "./formats/json-ld.js";
import { articleToMarkdown } from "./formats/markdown.js";
import { articleToMetaTags, metaTagsHtml } from "./formats/meta-tags.js";
import { articlesToNewsSitemap } from "./formats/news-sitemap.js";
import { articlesToRss } from "./formats/rss.js";
import { articleToText, textToArticle } from "./formats/text.js";
import { wordpressToArticles } from "./formats/wordpress.js";
import { safeParseArticle } from "./parse-article.js";
import { plainText } from "./plain-text.js";
import { renderHtml } from "./render-html.js";
import { type Profile, validateArticle } from "./validate.js";

const PROFILES: readonly Profile[] = [
  "core",
  "google",
  "news-sitemap",
  "wcag",
  "iptc",
  "trust",
  "feeds",
  "safety",
];

/** Pieces that are repeated: what opens and never closes, what closes and was never open, what patterns try again at. */
const PIECES = [
  ...[
    "<",
    "<a",
    "<a ",
    "<!--",
    "<![CDATA[",
    "<?",
    "<!DOCTYPE a [",
    '<!ENTITY a "b">',
    "&",
    "&#",
    "&#x41;",
    "&amp;",
  ],
  ...[
    "<p>",
    "</b>",
    "<b>a ",
    " <b> ",
    "<div>",
    "<ul><li>",
    "<table><tr><td>",
    "<blockquote>",
    "<figure>",
    "<pre>",
  ],
  ...[
    "<figcaption>a</figcaption>",
    '<img src=a srcset="',
    "<svg>",
    "<script>",
    "a<br>",
    "<constructor>",
    "<__proto__>",
  ],
  ...["<rss><channel><item>", "<entry>", "x</item>", "<title>", '<a xmlns:x="y">', "<video><source src=a>"],
  ...[
    "[",
    "{",
    '{"a":',
    '"',
    "=",
    ",",
    "\u0000",
    "\ud800",
    "\udc00",
    "a\u0301",
    "\ufdfa",
    "\u202e",
    "\u2066",
  ],
  ...[
    "a",
    "a ",
    "  ",
    "\n",
    "\n\n",
    "\r",
    "\t",
    "\u00a0",
    "ភ្លៀង",
    "😀",
    "1. ",
    "- ",
    "- \n",
    "http://",
    "a@b.",
  ],
  ...[
    "Tel: 1\n",
    "January 1, ",
    "please contact\n",
    "more from ",
    "By A and ",
    "utm_source=1&",
    "#",
    "?a=b",
    "Aa, ",
  ],
];

const words = (value: string): BlockOf<"paragraph"> => ({
  type: "paragraph",
  children: [{ type: "text", value }],
});

/** An article that has a text everywhere that rules and writers look. */
function articleOf(text: string): Article {
  return {
    id: text,
    url: `https://paper.example/${text}`,
    canonicalUrl: text,
    language: text,
    headlines: { main: text, seo: text },
    standfirst: text,
    byline: text,
    authors: [{ kind: "person", name: text }],
    dateline: { place: text, written: text },
    published: articleDate("2026-03-01T09:30:00+07:00"),
    section: { name: text },
    tags: [{ name: text, code: text, scheme: text }],
    images: [{ url: text, alt: text, caption: text, credit: text, mediaType: text }],
    body: [
      words(text),
      {
        type: "heading",
        depth: 2,
        children: [{ type: "link", url: text, children: [{ type: "text", value: text }] }],
      },
      { type: "list", ordered: false, children: [{ type: "listItem", children: [words(text)] }] },
    ],
    related: [{ url: text, title: text }],
    contact: { text, phones: [{ kind: "voice", text, e164: text }], emails: [text] },
    publisher: { name: text },
    corrections: [{ text }],
    wordCount: 5,
  };
}

const attempt = (feed: ReturnType<typeof parseFeed>) => feed.value && feedToArticles(feed.value);

/** Each reader, checker and writer, given a text as all of its input, or as what is in each of its places. */
const CONSUMERS: Readonly<Record<string, (text: string) => unknown>> = {
  htmlToBlocks: (text) => blocksToHtml(htmlToBlocks(text).value),
  "htmlToBlocks, within attributes": (text) =>
    htmlToBlocks(`<a href="${text}" title='${text}'>x</a><img src="${text}" srcset="${text}">`),
  parseFeed: (text) => parseFeed(text),
  "parseFeed, within an item": (text) =>
    attempt(parseFeed(`<rss><channel><item>${text}</item></channel></rss>`)),
  "parseFeed, within the parts of an item": (text) =>
    attempt(
      parseFeed(
        `<rss><channel><item>${["title", "description", "pubDate", "author", "category", "content:encoded"]
          .map((name) => `<${name}><![CDATA[${text}]]></${name}>`)
          .join("")}</item></channel></rss>`,
      ),
    ),
  "parseFeed, within XHTML": (text) =>
    attempt(
      parseFeed(
        `<feed xml:base="http://paper.example/"><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${text}</div></content></entry></feed>`,
      ),
    ),
  "parseFeed, JSON": (text) => parseFeed(`{${text}`),
  "parseFeed, within JSON": (text) =>
    attempt(
      parseFeed(
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          title: text,
          items: [{ id: text, url: text, content_html: text, date_published: text, tags: [text] }],
        }),
      ),
    ),
  textToArticle: (text) => textToArticle(text),
  "textToArticle, between paragraphs": (text) => {
    const { value } = textToArticle(`A headline of five words\n\nBy Dara Sok\n\n${text}\n\nThe end is near.`);
    return value && articleToText(value);
  },
  wordpressToArticles: (text) => wordpressToArticles(text),
  "wordpressToArticles, within a post": (text) =>
    wordpressToArticles({
      id: text,
      date: text,
      link: text,
      status: text,
      title: { rendered: text },
      content: { rendered: text },
      excerpt: { rendered: text },
    }),
  safeParseArticle: (text) => {
    safeParseArticle(text);
    return safeParseArticle({ ...articleOf(text), published: text, [text]: text });
  },
  validateArticle: (text) => validateArticle(articleOf(text), { profiles: PROFILES, now: 1.8e12 }),
  "all writers": (text) => {
    const article = articleOf(text);
    const feed = { title: `The Paper ${text}`, url: `https://paper.example/${text}` };
    return [
      renderHtml(article.body),
      plainText(article.body),
      articleToText(article),
      jsonLdScript(articleToJsonLd(article).value),
      metaTagsHtml(articleToMetaTags(article).value),
      articleToMarkdown(article),
      articlesToRss([article], { ...feed, description: text }),
      articlesToAtom([article], feed),
      articlesToJsonFeed([article], feed),
      articlesToNewsSitemap([article], { publication: text, language: "en", now: Date.UTC(2026, 2, 2) }),
    ];
  },
};

/** The milliseconds of processor time that a call takes. */
function timeOf(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Time that grows with the square of the length is sixteen times as long for four times the length. */
const MOST_GROWTH = 9;
/** Shorter times are noise. */
const LEAST_MS = 60;
const LENGTH = 24_000;

describe.each(Object.entries(CONSUMERS))("%s", (_, consume) => {
  it("neither throws nor takes more than its share of time, whatever is repeated", {
    timeout: 180_000,
  }, () => {
    for (const piece of PIECES) {
      const long = piece.repeat(Math.ceil(LENGTH / piece.length));
      const short = long.slice(0, long.length / 4);
      const measure = () => {
        const base = timeOf(() => consume(short));
        const time = timeOf(() => consume(long));
        return time < LEAST_MS ? 0 : time / Math.max(base, LEAST_MS / MOST_GROWTH);
      };
      // The first time includes compiling, and others use the machine.
      const growth = [measure, measure, measure].reduce(
        (least, again) => (least > MOST_GROWTH ? Math.min(least, again()) : least),
        measure(),
      );
      expect(growth, `growth of the time with ${JSON.stringify(piece)}`).toBeLessThanOrEqual(MOST_GROWTH);
    }
  });
});

describe("what is nested 100,000 deep", () => {
  const DEPTH = 100_000;
  const nest = (open: string, close: string) => open.repeat(DEPTH) + close.repeat(DEPTH);

  it.each([
    ["<div>", "</div>"],
    ["<ul><li>", "</li></ul>"],
    ["<table><tr><td>", "</td></tr></table>"],
    ["<blockquote>", "</blockquote>"],
    ["<b><i>", "</i></b>"],
    ["<svg>", "</svg>"],
  ])("is read as HTML: %s", (open, close) => {
    const { value } = htmlToBlocks(`<p>before</p>${nest(open, close)}<p>after</p>`);
    expect(plainText(value)).toMatch(/^before\s+after$/);
  });

  it("is read as XML", () => {
    const entry = `<entry><title>Rain</title><content type="xhtml">${nest("<a>", "</a>")}</content></entry>`;
    const { value } = parseFeed(`<feed>${entry}${nest("<x:a>", "</x:a>")}<entry><id>b</id></entry></feed>`);
    expect(value?.entries.map(({ id, title }) => id ?? title?.value)).toEqual(["Rain", "b"]);
  });

  it("is refused as JSON, with a code", () => {
    const list = nest("[", "]");
    const object = `${'{"a":'.repeat(DEPTH)}1${"}".repeat(DEPTH)}`;
    for (const text of [list, object]) {
      expect(wordpressToArticles(text).issues[0]?.code).toBe("input.too-deep");
      expect(parseFeed(`{"version":"https://jsonfeed.org/version/1","items":${text}}`).issues[0]?.code).toBe(
        "input.too-deep",
      );
      const parsed = safeParseArticle(JSON.parse(text));
      expect(parsed.success || parsed.issues[0].code).toBe("input.too-deep");
      const nested = safeParseArticle({ ...articleOf("a"), extensions: { deep: JSON.parse(text) as never } });
      expect(nested.success || nested.issues[0].code).toBe("input.too-deep");
    }
  });
});

describe("names that every object has", () => {
  it("are elements, states and fields as any others", () => {
    for (const name of ["constructor", "__proto__", "valueOf", "toString"]) {
      const { value, issues } = htmlToBlocks(`<p>It <${name}>rained</${name}>.</p>`);
      expect(plainText(value)).toBe(name === "__proto__" ? "It <__proto__>rained." : "It rained.");
      expect(issues.map(({ code }) => code)).toEqual(name === "__proto__" ? [] : ["markup.unknown"]);
      const feed = parseFeed(`<rss><channel><item><${name}>2026-03-01</${name}></item></channel></rss>`);
      const empty = parseFeed("<rss><channel><item></item></channel></rss>");
      expect(feed.value).toEqual(empty.value);
      expect(feed.lost).toHaveLength(1);
      const posts = wordpressToArticles({ id: 1, status: name, title: { rendered: "Rain" } }).value ?? [];
      expect(posts.map(({ status }) => status)).toEqual([undefined]);
    }
  });
});

describe("what unfolds or has no end", () => {
  it("does not expand entities of a document type", () => {
    const lines = Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join("");
    const bomb = `<!DOCTYPE rss [<!ENTITY a0 "ha">${lines}]>`;
    const { value } = parseFeed(`${bomb}<rss><channel><item><title>&a30;</title></item></channel></rss>`);
    expect(value?.entries[0]?.title?.value.length ?? 0).toBeLessThan(100);
  });

  it("refuses what holds itself, with a code", () => {
    const cyclic: Record<string, unknown> = { id: "a", title: { rendered: "Rain" } };
    cyclic["_embedded"] = { self: cyclic };
    expect(wordpressToArticles(cyclic).issues[0]?.code).toBe("input.cyclic");
    const parsed = safeParseArticle({ ...articleOf("a"), extensions: cyclic });
    expect(parsed.success || parsed.issues[0].code).toBe("input.cyclic");
  });

  it("refuses shared parts that unfold, and lists without members, with a code", () => {
    let shared: unknown = "ha";
    for (let i = 0; i < 60; i++) shared = [shared, shared];
    for (const value of [shared, new Array(2e9)]) {
      const parsed = safeParseArticle({ ...articleOf("a"), body: value });
      expect(parsed.success || parsed.issues[0].code).toBe("input.too-large");
    }
  });
});

describe("texts of ten million characters", () => {
  const LONG = "Rain fell. ".repeat(910_000);

  it("are read by each reader within its bound", () => {
    expect(plainText(htmlToBlocks(`<p>${LONG}</p>`).value).length).toBe(LONG.trim().length);
    expect(
      parseFeed(`<rss><channel><item><title>${LONG}</title></item></channel></rss>`).value?.entries,
    ).toHaveLength(1);
    expect(safeParseArticle({ ...articleOf("a"), standfirst: LONG }).success).toBe(true);
    expect(
      wordpressToArticles({ id: 1, title: { rendered: "Rain" }, content: { rendered: LONG } }).value,
    ).toHaveLength(1);
    expect(textToArticle(LONG).issues.length).toBeGreaterThan(0);
    expect(validateArticle({ ...articleOf("a"), body: [words(LONG)] }).length).toBeGreaterThan(0);
  });

  it("are refused with a code above it", () => {
    expect(htmlToBlocks(LONG.repeat(3)).issues[0]?.code).toBe("input.too-large");
  });
});
