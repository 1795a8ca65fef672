import { findLinks } from "./find-links.js";
import { wordClasses } from "./word-classes.js";

/** How many words behind a word still stand near it. */
const NEAR = 5;
const LINK = "\ue000";
const WORDS = /\ue000|[\p{L}\p{M}\p{N}]+(?:['-]\p{L}+)*|[!?$%*:;()<>=_~^#@-]+/gu;
const COUNTED = ["praise", "site", "your", "read", "topic"];
const KINDS_OF_FLATTERY = ["praise", "site", "read", "thank", "topic", "keep", "hello", "back"];

/**
 * The features of a text that the model knows how to weigh, each once:
 * - `word:x`: the word is there; numbers by their length, years as one, long repetitions cut
 * - `class:x`, `near:x,y`: a word of a class is there, one of another class within five words behind it
 * - `many:x`: how often a class is there, and how many signs of flattery come together
 * - `link:x`, `shape:x`: kinds of links; capitals, marks, hidden addresses
 *
 * Linear in the length of the text.
 */
export function spamFeatures(text: string): Set<string> {
  const features = new Set<string>();
  const plain = plainText(text).normalize("NFKC").replaceAll("\u2019", "'");
  const seen = new Set<string>();
  let marked = "";
  let done = 0;
  for (const { start, end, kinds } of findLinks(plain)) {
    const address = plain.slice(start, end);
    // The words of a link are often its address once more.
    marked += `${plain.slice(done, start)} ${seen.has(address) ? "" : LINK} `;
    seen.add(address);
    done = end;
    for (const kind of kinds) features.add(`link:${kind}`);
  }
  marked += plain.slice(done);
  const words = (marked.toLowerCase().match(WORDS) ?? []).map(wordName);
  for (const word of words) features.add(`word:${word}`);
  addShapes(features, marked, words, seen.size);
  addClasses(features, words);
  return features;
}

/** The text of a comment that may be HTML: tags out, the addresses of links kept, the common references resolved. */
function plainText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<[a-z/!][^<>]*>/gi, (tag) => ` ${/\bhref\s*=\s*["']?([^"'\s<>]*)/i.exec(tag)?.[1] ?? ""} `)
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
      (_, decimal, hex, name = "") => {
        if (name !== "") return NAMED[name.toLowerCase()] ?? " ";
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : " ";
      },
    );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function wordName(word: string): string {
  if (word === LINK) return "(link)";
  if (/^20[012]\d$/.test(word)) return "(year)";
  if (/^\d+$/.test(word)) return "9".repeat(Math.min(word.length, 5));
  return word.replace(/(.)\1{2,}/gu, "$1$1");
}

function addShapes(features: Set<string>, text: string, words: readonly string[], links: number): void {
  const add = (name: string, there: boolean) => there && features.add(`shape:${name}`);
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  add("link", links > 0);
  add("links", links > 1);
  const said = words.filter((word) => !word.startsWith("(") && /[\p{L}\p{N}]/u.test(word));
  add("only-link", links > 0 && said.length < 3);
  add("capitals", letters > 12 && capitals > letters * 0.6);
  add("exclamation", text.includes("!"));
  add("exclamations", text.includes("!!!"));
  add("question", text.includes("?"));
  add("email", /[\w.+-]@[\w-]+\.\w/.test(text));
  add("arrow", /[\u2190-\u21ff\u2794-\u27bf]|[-=]>/.test(text));
  add("no-letters", !/\p{L}/u.test(text));
  add(
    "hidden-domain",
    /\w ?[([{]? ?(?:dot|\.) ?[)\]}]? {1,3}(?:com|net|org|info|tk|ru)\b|\byou\W\[?tube\]?\b/i.test(text),
  );
}

function addClasses(features: Set<string>, words: readonly string[]): void {
  const classes = words.map((word) =>
    word === "(link)" ? ["link"] : word === "(year)" || word.startsWith("9") ? ["number"] : wordClasses(word),
  );
  const counts = new Map<string, number>();
  for (let i = 0; i < classes.length; i++) {
    for (const first of classes[i] ?? []) {
      counts.set(first, (counts.get(first) ?? 0) + 1);
      features.add(`class:${first}`);
      for (let j = i + 1; j <= i + NEAR && j < classes.length; j++) {
        for (const second of classes[j] ?? []) features.add(`near:${first},${second}`);
      }
    }
  }
  const count = (name: string) => counts.get(name) ?? 0;
  for (const name of COUNTED) {
    for (const least of [2, 3, 5]) if (count(name) >= least) features.add(`many:${name}-${least}`);
  }
  if (count("praise") > 0 && count("site") > 0) {
    const together = Math.min(3, count("praise")) + Math.min(3, count("site"));
    for (let least = 2; least <= Math.min(4, together); least++) features.add(`many:praise-site-${least}`);
  }
  const kinds = KINDS_OF_FLATTERY.filter((name) => count(name) > 0).length;
  for (let least = 3; least <= kinds; least++) features.add(`many:flattery-${least}`);
  if (classes[0]?.includes("hello")) features.add("shape:greeting");
  if (classes[0]?.some((name) => name === "visit" || name === "subscribe" || name === "like"))
    features.add("shape:imperative");
}
