import { parseArticle } from "@nightdesk/article";

/** A file in each format that can be read; all but the feed's list hold one article with this headline. */
export const HEADLINE = "Rain & wind fill the reservoirs";

const article = parseArticle({
  id: "a1",
  url: "https://paper.example/rain",
  language: "en",
  headlines: { main: HEADLINE },
  byline: "By Sok Dara and Marie Duval",
  authors: [
    { kind: "person", name: "Sok Dara" },
    { kind: "person", name: "Marie Duval" },
  ],
  published: "2026-03-01T00:20:00+07:00",
  images: [
    {
      role: "main",
      url: "https://paper.example/dam.jpg",
      alt: "A dam",
      credit: "D. Sok",
      width: 900,
      height: 600,
    },
  ],
  body: [
    {
      type: "paragraph",
      children: [{ type: "text", value: "The reservoirs north of the town are full again." }],
    },
  ],
});

export const samples: Readonly<Record<string, string>> = {
  article: JSON.stringify(article),
  wordpress: JSON.stringify([
    {
      id: 7,
      date: "2026-03-01T00:20:00",
      date_gmt: "2026-02-28T17:20:00",
      link: "https://paper.example/rain/",
      title: { rendered: "Rain &#038; wind fill the reservoirs" },
      content: { rendered: "<p>It rained.</p><script>alert(1)</script>" },
    },
  ]),
  rss: `<?xml version="1.0"?><!-- made by hand --><rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>Rain &amp;amp; wind fill the reservoirs</title><pubDate>Sun, 01 Mar 2026 00:20:00 +0700</pubDate></item></channel></rss>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:f</id><entry><id>urn:1</id><title>Rain &amp; wind fill the reservoirs</title><updated>2026-03-01T00:20:00+07:00</updated></entry></feed>`,
  rdf: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item rdf:about="urn:1"><title>Rain &amp;amp; wind fill the reservoirs</title></item></rdf:RDF>`,
  "json-feed": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "T",
    items: [
      { id: "1", title: HEADLINE, content_text: "It rained.", date_published: "2026-03-01T00:20:00+07:00" },
    ],
  }),
  html: "<!doctype html><h1>Rain &amp; wind fill the reservoirs</h1><p>It rained.</p>",
  text: `Related Posts\n\n${HEADLINE}\n\nThe reservoirs north of the town are full again.\n\nLEAVE A REPLY\n`,
};
