import { type CompareOptions, compare, type Figure } from "@internal/scorecard";
import { sanitizeHtml } from "@nightdesk/comments/sanitize";
import sanitizeHtmlPeer from "sanitize-html";
import { bundleSize } from "./bundle-size.js";

const LENGTH = 65_525;
const PIECES = [
  "<",
  "<b>",
  "<!--",
  "<a ",
  "a@",
  "www.",
  "(",
  "\u0301",
  "\u200d",
  "&#x",
  "</b>",
  "<script>",
  "<a href='",
  "<b><i>",
  "<a x='<a' ",
  "&",
];

const PLAIN =
  "The minister said on Thursday that the bridge will open in the spring. I do not believe a word of it: the same was said a year ago, and the year before. Who pays for the delay? ".repeat(
    3,
  );
const RICH =
  '<p>I <strong>agree</strong> with <a href="https://example.com/a?b=1&amp;c=2" title="x">this</a> &mdash; but <em>not</em> with:</p><blockquote cite="https://example.com/q">The bridge <b>will</b> open.</blockquote> See <code>x &lt; y</code>. '.repeat(
    4,
  );
const HOSTILE =
  '<img src=x onerror=alert(1)><b onclick="x"><a href="javascript:alert(1)">x</a><svg><script>alert(1)</script></svg><b><i><u>'.repeat(
    12,
  ) + "<".repeat(200);

/** WordPress's comment set for the peer, with the same scheme and rel rules. */
const PEER_OPTIONS = {
  allowedTags: [
    "a",
    "abbr",
    "acronym",
    "b",
    "blockquote",
    "cite",
    "code",
    "del",
    "em",
    "i",
    "q",
    "s",
    "strike",
    "strong",
  ],
  allowedAttributes: {
    a: ["href", "title", "rel"],
    abbr: ["title"],
    acronym: ["title"],
    blockquote: ["cite"],
    q: ["cite"],
    del: ["datetime"],
  },
  allowedSchemes: ["http", "https", "mailto"],
  transformTags: { a: sanitizeHtmlPeer.simpleTransform("a", { rel: "nofollow ugc" }) },
};

/** Speed against sanitize-html, the longest of the pathological inputs, and the size. */
export async function sanitizerFigures(options: CompareOptions): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, input, goal] of [
    ["plain", PLAIN, 25],
    ["rich", RICH, 4],
    ["hostile", HOSTILE, 15],
  ] as const) {
    const times = await compare(
      {
        ours: () => sanitizeHtml(input),
        peer: () => sanitizeHtmlPeer(input, PEER_OPTIONS),
      },
      options,
    );
    figures.push({
      name: `sanitise ${name}: times as fast as sanitize-html`,
      value: times.peer / times.ours,
      goal: { atLeast: goal },
    });
  }
  const inputs = Object.fromEntries(
    PIECES.map((piece) => {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
      return [piece, () => sanitizeHtml(text)];
    }),
  );
  const times = await compare(inputs, { rounds: 5, warmup: 1, minMs: 1 });
  figures.push({
    name: "sanitise 16 pathological inputs of 65,525 characters: slowest (ms)",
    value: Math.max(...Object.values(times)),
    goal: { atMost: 50 },
  });
  const size = await bundleSize('export { sanitizeHtml } from "@nightdesk/comments/sanitize"');
  figures.push({ name: "sanitiser (KB gzip)", value: size / 1_000, goal: { atMost: 3 } });
  return figures;
}
