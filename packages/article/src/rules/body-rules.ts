import type { Block } from "../block.js";
import type { ArticlePath } from "../errors.js";
import { bareLine, contactRange } from "../internal/contact-lines.js";
import { furnitureKind } from "../internal/furniture.js";
import { LINK_SCHEMES, SOURCE_SCHEMES, safeUrl } from "../internal/safe-url.js";
import { folded, isSameText, shown } from "./compare-text.js";
import { RepeatedTexts } from "./repeated-texts.js";
import { READ, type Rule } from "./rule.js";
import { countWords, hasSpacedWords } from "./word-count.js";

/** Shorter paragraphs repeat in honest texts. */
const MIN_DUPLICATE = 40;
const MIN_WORDS = 80;

/**
 * Without one of these no line is labelled as a number or address. With the first letters apart the search takes half
 * the time; what else it lets through only costs a closer look.
 */
const CONTACT_WORD = /[cfhmptwទអ](?:el|él|hone|ax|obile|ell|otline|ail|ourriel|hatsapp|ូរ|៊ី)/i;

/** Blocks that show something without a word. */
const SHOWN: ReadonlySet<Block["type"]> = new Set(["image", "gallery", "video", "audio", "embed", "table"]);

/** An address that needs no closer look. */
const PLAIN_URL = /^https?:\/\/[!-~]+$/;

/** Rules about the text of the body and the addresses in it. */
export const BODY_RULES: readonly Rule[] = [
  {
    code: "body.empty",
    severity: "error",
    profile: "core",
    authority: "The model; JSON Feed 1.1 and Atom need content or a summary",
    read: READ,
    fix: "Give the text, or the parts of a live article.",
    check: ({ article, body }, report) => {
      if (/\S/.test(body.allText) || body.blocks.some(({ block }) => SHOWN.has(block.type))) return;
      if ((article.liveUpdates ?? []).length === 0) report(["body"], "Expected text, got none.");
    },
  },
  {
    code: "body.duplicate-paragraph",
    severity: "warning",
    profile: "core",
    authority: "An error of scraping or pasting; from 40 characters, case and forms of letters apart",
    read: READ,
    fix: "Take one out.",
    check: ({ body }, report) => {
      const texts = new RepeatedTexts();
      for (const { text, path, isParagraph } of body.texts) {
        if (isParagraph && text.length >= MIN_DUPLICATE && texts.has(text))
          report(path, `Expected each paragraph once, got ${shown(text)} again.`);
      }
    },
  },
  {
    code: "body.boilerplate",
    severity: "warning",
    profile: "core",
    authority: "Parts of a page that are not of its article: lists of others, comment forms, share buttons",
    read: READ,
    fix: "Take it out of the body.",
    check: ({ body }, report) => {
      for (const { text, path } of body.texts) {
        if (text.length <= 120 && furnitureKind(text) !== undefined)
          report(path, `Expected the article's text, got ${shown(text)}.`);
      }
    },
  },
  {
    code: "body.contact-leftover",
    severity: "warning",
    profile: "core",
    authority: "The model: contact",
    read: READ,
    fix: "Move the block to contact.",
    check: ({ body }, report) => {
      if (!CONTACT_WORD.test(body.allText)) return;
      const lines = body.texts.flatMap(({ text, path }) =>
        text.split("\n").map((line) => ({ ...bareLine(line.trim()), path })),
      );
      const range = contactRange(lines);
      const first = range && lines[range.start];
      if (first !== undefined)
        report(first.path, `Expected the contact block in contact, got ${shown(first.text)} in the body.`);
    },
  },
  {
    code: "body.headline-repeated",
    severity: "info",
    profile: "core",
    authority: "The page shows the headline above the body",
    read: READ,
    fix: "Take the first block out.",
    check: ({ article, body }, report) => {
      const [first] = body.texts;
      if (first !== undefined && isSameText(first.text, article.headlines.main)) {
        report(first.path, "Expected the story to begin, got the headline again.");
      }
    },
  },
  {
    code: "body.dateline-inline",
    severity: "info",
    profile: "core",
    authority: "The model: dateline is shown in front of the text",
    read: READ,
    fix: "Take the dateline out of the paragraph.",
    check: ({ article, body }, report) => {
      const [first] = body.texts;
      if (article.dateline === undefined) return;
      const { place, written } = article.dateline;
      const start = folded(first?.text ?? "");
      const isWritten = written !== undefined && written.trim() !== "" && start.startsWith(folded(written));
      const isPlace =
        place !== undefined &&
        place.trim() !== "" &&
        start.startsWith(folded(place)) &&
        /^.{0,40}?[–—-]/u.test(start.slice(folded(place).length));
      if (first !== undefined && (isWritten || isPlace))
        report(first.path, `Expected the text after the dateline, got ${shown(first.text)}.`);
    },
  },
  {
    code: "body.unsafe-url",
    severity: "error",
    profile: "safety",
    authority: "URL Standard: browsers drop controls before they read the scheme",
    read: READ,
    fix: "Take the address out.",
    check: ({ article, body }, report) => {
      const look = (url: string, schemes: ReadonlySet<string>, path: ArticlePath) => {
        if (url !== "" && !PLAIN_URL.test(url) && safeUrl(url, schemes) === undefined)
          report(path, `Expected an address by ${[...schemes].join(", ")}, got ${shown(url)}.`);
      };
      for (const { link, path } of body.links) look(link.url, LINK_SCHEMES, path);
      for (const { image, path } of body.images) look(image.url, SOURCE_SCHEMES, path);
      for (const { block, path } of body.blocks) {
        if (block.type === "video" || block.type === "audio" || block.type === "embed")
          look(block.url, SOURCE_SCHEMES, path);
        else if (block.type === "blockquote" && block.cite !== undefined)
          look(block.cite, LINK_SCHEMES, path);
      }
      for (const [index, { url }] of (article.images ?? []).entries())
        look(url, SOURCE_SCHEMES, ["images", index]);
    },
  },
  {
    code: "body.word-count",
    severity: "warning",
    profile: "core",
    authority: "schema.org wordCount; Unicode UAX 29 word boundaries",
    read: READ,
    fix: "Correct wordCount, or leave it out.",
    check: ({ article, body }, report) => {
      if (article.wordCount === undefined) return;
      const words = countWords(body.allText, article.language);
      if (Math.abs(article.wordCount - words) > Math.max(words * 0.1, 1))
        report(["wordCount"], `Expected about ${words}, got ${article.wordCount}.`);
    },
  },
  {
    code: "body.short",
    severity: "info",
    profile: "core",
    authority: "A stub, or an extraction that failed",
    read: READ,
    fix: "Check that the whole text is there.",
    check: ({ article, body }, report) => {
      // A long text has that many words in any script, and so has one with half as many stretches again between spaces.
      if (body.allText.length > 2400 || !/\S/.test(body.allText)) return;
      if (hasSpacedWords(body.allText, MIN_WORDS * 1.5)) return;
      const words = countWords(body.allText, article.language);
      if (words < MIN_WORDS) report(["body"], `Expected at least ${MIN_WORDS} words, got ${words}.`);
    },
  },
];
