import type { ArticlePath } from "../errors.js";
import { bareLine, contactRange } from "../internal/contact-lines.js";
import { furnitureKind } from "../internal/furniture.js";
import { LINK_SCHEMES, SOURCE_SCHEMES, safeUrl } from "../internal/safe-url.js";
import { folded, shown } from "./compare-text.js";
import { READ, type Rule, type RuleContext } from "./rule.js";
import { countWords, hasSpacedWords } from "./word-count.js";

/** Shorter paragraphs repeat in honest texts. */
const MIN_DUPLICATE = 40;
const MIN_WORDS = 80;

/** Without one of these no line is labelled as a number or address. */
const CONTACT_WORD = /tel|tél|phone|fax|télécopie|mobile|cell|hotline|mail|courriel|whatsapp|ទូរ|អ៊ី/iu;

/** An address that needs no closer look. */
const PLAIN_URL = /^https?:\/\/[!-~]+$/;

const VAGUE_LINK =
  /^(?:click here|here|read more|more|link|this|this page|learn more|cliquez ici|ici|lire (?:plus|la suite)|en savoir plus|ទីនេះ|ចុចទីនេះ|អានបន្ត)$/u;

/** Rules about the blocks of the body. */
export const BODY_RULES: readonly Rule[] = [
  {
    code: "body.empty",
    severity: "error",
    profile: "core",
    authority: "The model; JSON Feed 1.1 and Atom need content or a summary",
    read: READ,
    fix: "Give the text, or the parts of a live article.",
    check: ({ article, body }, report) => {
      const holds = body.blocks.some(({ block }) =>
        /^(?:image|gallery|video|audio|embed|table)$/.test(block.type),
      );
      const isLive = (article.liveUpdates ?? []).length > 0;
      if (!holds && !isLive && !/\S/.test(body.allText)) report(["body"], "Expected text, got none.");
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
      const seen = new Set<string>();
      for (const { text, path, isParagraph } of body.texts) {
        if (!isParagraph || text.length < MIN_DUPLICATE) continue;
        const key = folded(text);
        if (seen.has(key)) report(path, `Expected each paragraph once, got ${shown(text)} again.`);
        seen.add(key);
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
      if (first !== undefined && folded(first.text) === folded(article.headlines.main)) {
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
      const { place, written } = article.dateline ?? {};
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
    code: "body.heading-skip",
    severity: "warning",
    profile: "wcag",
    authority: "WCAG 2.2, 1.3.1, technique G141: levels follow each other",
    read: READ,
    fix: "Give the heading the next level.",
    check: ({ body }, report) => {
      let level = 1;
      for (const { block, path } of body.blocks) {
        if (block.type !== "heading") continue;
        if (block.depth > level + 1) report(path, `Expected at most level ${level + 1}, got ${block.depth}.`);
        level = block.depth;
      }
    },
  },
  {
    code: "body.heading-h1",
    severity: "warning",
    profile: "wcag",
    authority: "HTML: the headline is the page's first heading",
    read: READ,
    fix: "Begin with level 2.",
    check: ({ body }, report) => {
      for (const { block, path } of body.blocks) {
        if (block.type === "heading" && block.depth === 1) report(path, "Expected level 2 or below, got 1.");
      }
    },
  },
  {
    code: "body.empty-block",
    severity: "warning",
    profile: "core",
    authority: "WCAG 2.2, 1.3.1: an empty heading or item is announced",
    read: READ,
    fix: "Take it out.",
    check: ({ body }, report) => {
      for (const { block, path } of body.blocks) {
        const empty =
          block.type === "paragraph" || block.type === "heading"
            ? !body.texts.some((text) => text.path === path && /\S/.test(text.text))
            : block.type === "list" || block.type === "table" || block.type === "gallery"
              ? block.children.length === 0 ||
                (block.type === "list" && block.children.some(({ children }) => children.length === 0))
              : false;
        if (empty) report(path, `Expected content, got an empty ${block.type}.`);
      }
    },
  },
  {
    code: "body.link-text",
    severity: "warning",
    profile: "wcag",
    authority: "WCAG 2.2, 2.4.4 (A): the text of a link says where it leads",
    read: READ,
    fix: "Write what the page is about.",
    check: ({ body }, report) => {
      for (const { link, path } of body.links) {
        const text = folded(textOfLink(link));
        if (text === "") report(path, "Expected words in the link, got none.");
        else if (VAGUE_LINK.test(text) || /^(?:https?:\/\/|www\.)\S+$/.test(text))
          report(path, `Expected where the link leads, got ${shown(text)}.`);
      }
    },
  },
  {
    code: "body.unsafe-url",
    severity: "error",
    profile: "safety",
    authority: "URL Standard: browsers drop controls before they read the scheme",
    read: READ,
    fix: "Take the address out.",
    check: (context, report) => {
      for (const [url, schemes, path] of urls(context)) {
        if (url !== "" && !PLAIN_URL.test(url) && safeUrl(url, schemes) === undefined)
          report(path, `Expected an address by ${[...schemes].join(", ")}, got ${shown(url)}.`);
      }
    },
  },
  {
    code: "body.raw-html",
    severity: "warning",
    profile: "safety",
    authority: "The model: rawHtml is in quarantine and not written",
    read: READ,
    fix: "Read it with htmlToBlocks.",
    check: ({ body }, report) => {
      for (const { block, path } of body.blocks)
        if (block.type === "rawHtml") report(path, "Expected blocks, got HTML in quarantine.");
    },
  },
  {
    code: "body.table-no-header",
    severity: "warning",
    profile: "wcag",
    authority: "WCAG 2.2, 1.3.1, technique H51",
    read: READ,
    fix: "Mark the cells that head a column or row.",
    check: ({ body }, report) => {
      for (const { block, path } of body.blocks) {
        if (block.type !== "table" || block.children.length === 0) continue;
        if (!block.children.some(({ children }) => children.some(({ header }) => header !== undefined))) {
          report(path, "Expected header cells, got none.");
        }
      }
    },
  },
  {
    code: "body.embed-no-title",
    severity: "warning",
    profile: "wcag",
    authority: "WCAG 2.2, 4.1.2 (A), technique H64",
    read: READ,
    fix: "Say what the embed is.",
    check: ({ body }, report) => {
      for (const { block, path } of body.blocks) {
        if (block.type === "embed" && !block.title?.trim()) report(path, "Expected a title, got none.");
      }
    },
  },
  {
    code: "body.video-no-captions",
    severity: "warning",
    profile: "wcag",
    authority: "WCAG 2.2, 1.2.2 (A)",
    read: READ,
    fix: "Add a track of captions.",
    check: ({ body }, report) => {
      for (const { block, path } of body.blocks) {
        if (block.type === "video" && !block.tracks?.some(({ kind }) => kind === "captions"))
          report(path, "Expected captions, got none.");
      }
    },
  },
  {
    code: "body.list-as-text",
    severity: "info",
    profile: "wcag",
    authority: "WCAG 2.2, 1.3.1, technique H48",
    read: READ,
    fix: "Make it a list.",
    check: ({ body }, report) => {
      for (const { text, path, isParagraph } of body.texts) {
        if (isParagraph && /^\s*1[.)]\s/.test(text) && /\s2[.)]\s/.test(text))
          report(path, `Expected a list, got ${shown(text)}.`);
      }
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

function textOfLink(link: RuleContext["body"]["links"][number]["link"]): string {
  const parts = link.children.map((child) =>
    "value" in child
      ? child.value
      : "children" in child
        ? textOfLink({ ...link, children: child.children })
        : " ",
  );
  return parts.join("");
}

function urls({ article, body }: RuleContext): [string, ReadonlySet<string>, ArticlePath][] {
  const inBody = body.blocks.flatMap(({ block, path }): [string, ReadonlySet<string>, ArticlePath][] =>
    block.type === "video" || block.type === "audio" || block.type === "embed"
      ? [[block.url, SOURCE_SCHEMES, path]]
      : block.type === "blockquote" && block.cite !== undefined
        ? [[block.cite, LINK_SCHEMES, path]]
        : [],
  );
  return [
    ...body.links.map(({ link, path }): [string, ReadonlySet<string>, ArticlePath] => [
      link.url,
      LINK_SCHEMES,
      path,
    ]),
    ...body.images.map(({ image, path }): [string, ReadonlySet<string>, ArticlePath] => [
      image.url,
      SOURCE_SCHEMES,
      path,
    ]),
    ...inBody,
    ...(article.images ?? []).map(({ url }, index): [string, ReadonlySet<string>, ArticlePath] => [
      url,
      SOURCE_SCHEMES,
      ["images", index],
    ]),
  ];
}
