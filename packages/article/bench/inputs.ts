import type { ArticleInput } from "@nightdesk/article";

/** Words of our own, enough to write texts of any length that are not one line repeated. */
const SENTENCES = [
  "The water board opened the northern gates on Saturday after a week of rain.",
  "Farmers on the plain moved their animals to the ridge during the night.",
  "The school beside the river stays closed until Tuesday, the mayor said.",
  "Engineers measured the level every hour and expect it to fall by Wednesday.",
  "Buses go by the southern road, which is longer by forty minutes.",
  "Nobody was hurt, and the bridge is open to people on foot.",
];

function paragraph(index: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, i) => SENTENCES[(index * 3 + i * 5) % SENTENCES.length]).join(
    " ",
  );
}

/** An article of about 6 KB of JSON, with marks and links as in a newsroom's text. */
export function articleInput(): ArticleInput {
  return {
    id: "a1",
    url: "https://paper.example/weather/rain",
    canonicalUrl: "https://paper.example/weather/rain",
    language: "en",
    articleType: "news",
    status: "published",
    headlines: {
      main: "Rain fills the three reservoirs above the town",
      social: "Gates open above the town",
    },
    standfirst: "Two gates were opened on Saturday, and the school by the river stays closed.",
    byline: "By Dara Sok and Marie Duval",
    authors: [
      { kind: "person", name: "Dara Sok", url: "https://paper.example/people/dara-sok" },
      { kind: "person", name: "Marie Duval", url: "https://paper.example/people/marie-duval" },
    ],
    published: "2026-03-01T09:30:00+07:00",
    modified: "2026-03-01T12:05:00+07:00",
    section: { name: "Weather" },
    tags: [{ name: "rain" }, { name: "reservoirs" }, { name: "water board" }],
    images: [
      {
        role: "main",
        url: "https://paper.example/dam.jpg",
        alt: "Water over a dam",
        caption: "The dam",
        credit: "D. Sok",
        width: 1600,
        height: 900,
      },
    ],
    publisher: { name: "The Paper", url: "https://paper.example/" },
    body: Array.from({ length: 16 }, (_, i) =>
      i % 6 === 3
        ? { type: "heading" as const, depth: 2, children: [{ type: "text" as const, value: `Part ${i}` }] }
        : {
            type: "paragraph" as const,
            children: [
              { type: "text" as const, value: `${paragraph(i, 2)} ` },
              { type: "strong" as const, children: [{ type: "text" as const, value: "The board" }] },
              { type: "text" as const, value: " has " },
              {
                type: "link" as const,
                url: "https://board.example/levels",
                children: [{ type: "text" as const, value: "the levels" }],
              },
              { type: "text" as const, value: "." },
            ],
          },
    ),
  };
}

/** HTML as a CMS gives it, of at least `bytes` characters. */
export function html(bytes: number): string {
  let text = "";
  for (let i = 0; text.length < bytes; i++) {
    text += `<h2 class="wp-block-heading">Part ${i}</h2><p class="lead" style="margin:0">${paragraph(i, 3)} <strong>The board</strong> has <a href="https://board.example/levels?day=${i}&amp;unit=m" target="_blank" rel="noopener">the levels</a>.</p>
<figure class="wp-block-image size-large"><img loading="lazy" width="1024" height="576" src="https://paper.example/dam-${i}.jpg" alt="The dam" srcset="https://paper.example/dam-${i}.jpg 1024w, https://paper.example/dam-${i}-300.jpg 300w"><figcaption>The dam on day ${i}</figcaption></figure>
<ul><li>North: ${i} m</li><li>South: <em>${i + 1} m</em></li></ul>
`;
  }
  return text;
}

/** An RSS feed with the whole text in each item, of at least `bytes` characters. */
export function rss(bytes: number): string {
  let items = "";
  for (let i = 0; items.length < bytes; i++) {
    const day = String((i % 28) + 1).padStart(2, "0");
    items += `<item><title>Rain &amp; wind, part ${i}</title><link>https://paper.example/rain-${i}</link><guid isPermaLink="false">p${i}</guid><pubDate>Sun, ${day} Mar 2026 09:30:00 +0700</pubDate><dc:creator><![CDATA[Dara Sok]]></dc:creator><category><![CDATA[Weather]]></category><category>Water</category><description><![CDATA[<p>${paragraph(i, 1)} [&#8230;]</p>]]></description><content:encoded><![CDATA[${html(1500)}]]></content:encoded><media:content url="https://paper.example/dam-${i}.jpg" medium="image" width="1600" height="900"><media:credit>D. Sok</media:credit></media:content></item>\n`;
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Paper</title><link>https://paper.example/</link><description>News</description><language>en</language>${items}</channel></rss>`;
}
