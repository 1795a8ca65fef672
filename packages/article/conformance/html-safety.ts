import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { blocksToHtml, htmlToBlocks } from "../src/formats/html.js";
import { HTML_TAGS, type HtmlTag } from "../src/html-tags.js";
import { plainText } from "../src/plain-text.js";
import { filesOf } from "./rows.js";

type Vectors = { allowTags: string[]; vectors: string[] };

const MUTATIONS_PER_VECTOR = 200;
const URLS = new Set(["href", "src", "action", "formaction", "data", "poster", "cite", "srcset"]);
const SPLICES = [
  "<",
  ">",
  '"',
  "'",
  "`",
  "/",
  "=",
  "&",
  "&#0;",
  "\u0000",
  "<!--",
  "-->",
  "]]>",
  "<svg>",
  "</p>",
  "<math>",
  "\n",
  "\ud800",
];

/** Scores reading and writing HTML on hostile fragments, and on what comes of changing them. */
export function htmlFigures(dataDir: string): Figure[] {
  const files = filesOf(join(dataDir, "html-safety"), /\.json$/);
  if (files.length === 0) {
    console.error("No hostile HTML (html-safety/*.json).");
    return [];
  }
  let unsafe = 0;
  let unsafeNarrow = 0;
  let changed = 0;
  let textLost = 0;
  let count = 0;
  for (const { allowTags, vectors } of files.map(
    (file) => JSON.parse(readFileSync(file, "utf8")) as Vectors,
  )) {
    const tags = HTML_TAGS.filter((tag) => allowTags.includes(tag));
    const next = generator(vectors.length);
    for (const vector of vectors) {
      for (let round = 0; round <= MUTATIONS_PER_VECTOR; round++) {
        const html = round === 0 ? vector : mutated(vector, vectors, next);
        const { value } = htmlToBlocks(html);
        const once = blocksToHtml(value).value;
        const narrow = blocksToHtml(value, { tags }).value;
        if (isUnsafe(once, HTML_TAGS)) unsafe++;
        if (isUnsafe(narrow, tags)) unsafeNarrow++;
        if (blocksToHtml(htmlToBlocks(once).value).value !== once) changed++;
        count++;
      }
    }
    // The last fragment of a file is harmless and has to come through.
    const [harmless = ""] = vectors.slice(-1);
    const words = harmless
      .replace(/<[^>]*>/g, "")
      .replaceAll("&amp;", "&")
      .trim();
    if (plainText(htmlToBlocks(harmless).value) !== words) textLost++;
  }
  return [
    { name: "html: unsafe outputs on vectors and mutations", value: unsafe, goal: { equals: 0 } },
    { name: "html: unsafe outputs with the tags of the vectors", value: unsafeNarrow, goal: { equals: 0 } },
    { name: "html: outputs that reading again changes", value: changed, goal: { equals: 0 } },
    { name: "html: harmless fragments that lose text", value: textLost, goal: { equals: 0 } },
    { name: "html: fragments tried", value: count, goal: "none" },
  ];
}

/** Whether a browser, with scripting or without, finds in it what an article may not have. */
function isUnsafe(html: string, tags: readonly HtmlTag[]): boolean {
  const allowed: ReadonlySet<string> = new Set(tags);
  return [true, false].some((scriptingEnabled) =>
    parseFragment(html, { scriptingEnabled }).childNodes.some((node) => isUnsafeNode(node, allowed)),
  );
}

function isUnsafeNode(node: DefaultTreeAdapterTypes.ChildNode, allowed: ReadonlySet<string>): boolean {
  if (node.nodeName === "#text") return false;
  if (!("tagName" in node) || !allowed.has(node.tagName)) return true;
  const isBad = node.attrs.some(({ name, value }) => {
    if (/^on|^style$|^srcdoc$/i.test(name)) return true;
    return URLS.has(name) && /^(?:javascript|vbscript|data):/i.test(withoutControls(value));
  });
  return isBad || node.childNodes.some((child) => isUnsafeNode(child, allowed));
}

/** Browsers skip controls and spaces before they read the scheme. */
function withoutControls(url: string): string {
  return [...url].filter((char) => char > " ").join("");
}

/** A fragment with pieces of others and of syntax put in, taken out or doubled. */
function mutated(vector: string, vectors: readonly string[], next: () => number): string {
  let html = vector;
  for (let step = 0; step < 1 + (next() % 4); step++) {
    const at = next() % (html.length + 1);
    const other = vectors[next() % vectors.length] ?? "";
    const kind = next() % 4;
    if (kind === 0) html = html.slice(0, at) + (SPLICES[next() % SPLICES.length] ?? "") + html.slice(at);
    else if (kind === 1) html = html.slice(0, at) + html.slice(at + 1 + (next() % 4));
    else if (kind === 2) html = html.slice(0, at) + other.slice(next() % (other.length + 1)) + html.slice(at);
    else html = html.slice(0, at) + html.slice(Math.max(0, at - 12), at) + html.slice(at);
  }
  return html;
}

/** Numbers that look random and are the same in each run (xorshift). */
function generator(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
