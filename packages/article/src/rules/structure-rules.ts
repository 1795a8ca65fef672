import { folded, shown } from "./compare-text.js";
import { READ, type Rule, type RuleContext } from "./rule.js";

const VAGUE_LINK =
  /^(?:click here|here|read more|more|link|this|this page|learn more|cliquez ici|ici|lire (?:plus|la suite)|en savoir plus|ទីនេះ|ចុចទីនេះ|អានបន្ត)$/u;

/** Rules about the blocks of the body: what they are, in which order, and what they say of themselves. */
export const STRUCTURE_RULES: readonly Rule[] = [
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
      const blank = new Set(body.texts.flatMap(({ text, path }) => (/\S/.test(text) ? [] : [path])));
      for (const { block, path } of body.blocks) {
        const empty =
          block.type === "paragraph" || block.type === "heading"
            ? blank.has(path)
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
