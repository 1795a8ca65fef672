import type { Mark } from "./paragraph-builder.js";

/** The marks that elements in a line of text stand for. */
export const MARKS: ReadonlyMap<string, Mark["type"]> = new Map([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "emphasis"],
  ["em", "emphasis"],
  ["cite", "emphasis"],
  ["dfn", "emphasis"],
  ["var", "emphasis"],
  ["u", "underline"],
  ["s", "delete"],
  ["strike", "delete"],
  ["del", "delete"],
  ["sub", "subscript"],
  ["sup", "superscript"],
  ["mark", "highlight"],
]);

/** Elements whose text is code. */
export const CODE = new Set(["code", "kbd", "samp", "tt"]);

/** Elements that group blocks: they end a paragraph and leave nothing else. */
export const GROUPS = new Set(
  "p div section article main header footer address details summary center fieldset legend form dl dt dd nav hgroup aside body html noscript thead tbody tfoot figcaption caption menu dir".split(
    " ",
  ),
);

/** Elements that stand in a line of text and leave only their content. */
export const PLAIN = new Set(
  "span font time small big ins label data output bdi bdo q ruby rb rt rp wbr nobr acronym a abbr".split(" "),
);

/** Elements without a counterpart that hold nothing to read. */
export const SILENT = new Set(
  "meta link base col colgroup source track area param input keygen command".split(" "),
);

/** Attributes that the blocks keep, or that say nothing which they do not. */
export const KEPT = new Set(
  "href src alt width height title lang dir colspan rowspan scope start cite srcset data-src data-lazy-src data-original data-orig-file data-srcset poster srclang kind label rel type controls preload loading decoding sizes reversed".split(
    " ",
  ),
);
