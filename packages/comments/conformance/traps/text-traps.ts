import {
  defineCommentForm,
  isBlank,
  normalizeText,
  renderComment,
  renderText,
  safeParseComment,
} from "../../src/index.js";
import { countLinks } from "../../src/moderation/count-links.js";
import { createWordList } from "../../src/moderation/index.js";
import { sanitizeHtml } from "../../src/sanitize/index.js";
import { inspectText, matchKey, truncateText } from "../../src/text/index.js";
import { fast } from "./subject.js";
import type { Trap } from "./trap.js";

/** Traps in texts: lengths, hidden characters, look-alikes. */
export const TEXT_TRAPS: Readonly<Record<string, Trap>> = {
  redos: () => {
    const list = createWordList(["bad", "fren*h fries"]);
    const fields = ["comment", "name", "email", "website"];
    return (
      [
        sanitizeHtml,
        renderText,
        normalizeText,
        inspectText,
        matchKey,
        countLinks,
        isBlank,
        (text: string) => list.find(text),
      ].every((work) => fast(work)) &&
      fields.every((field) => fast((text) => safeParseComment({ [field]: text })))
    );
  },
  "length-unit": () => {
    const form = defineCommentForm({ fields: { comment: { maxLength: 5 }, name: { maxBytes: 4 } } });
    const codes = (comment: string, name: string) => {
      const result = safeParseComment({ comment, name }, { form });
      return result.success ? "" : result.issues.map(({ code }) => code).join();
    };
    return (
      codes("a\r\n\u{1f600}e\u0301", "\u00e9\u00e9") === "" &&
      codes("a\r\nbcde", "\u00e9\u00e9e") === "too-long,too-long"
    );
  },
  "grapheme-cut": () =>
    truncateText("a\u{1f468}\u200d\u{1f469}\u200d\u{1f467}b", { maxLength: 5 }) === "a" &&
    truncateText("\u{1f600}\u{1f600}", { maxLength: 3 }) === "\u{1f600}",
  nul: () =>
    normalizeText("a\u0000b\u0008") === "ab" &&
    matchKey("vi\u0000agra") === "viagra" &&
    !sanitizeHtml("<scr\0ipt>alert(1)</script>").includes("<s"),
  "khmer-zwsp": () =>
    ["\u179f\u17bd\u200b\u1796\u17b7", "\u0645\u06cc\u200c\u062e", "\u{1f468}\u200d\u{1f469}"].every(
      (text) => normalizeText(text) === text && inspectText(text).length === 0,
    ),
  nfkc: () =>
    normalizeText("\ufb01 \u00bd \u0e19\u0e49\u0e33") === "\ufb01 \u00bd \u0e19\u0e49\u0e33" &&
    matchKey("\ufb01x") === "fix",
  "zalgo-cap": () =>
    normalizeText(`q${"\u0323".repeat(5)}`).length === 6 &&
    normalizeText(`q${"\u0301".repeat(6)}`).length === 6,
  "bidi-leak": () =>
    !/[\u202a-\u202e\u2066-\u2069]/.test(normalizeText("a \u202e b \u2066 c\nd \u2069")) &&
    renderComment({ id: 1, comment: "x", name: "x", createdAt: 0 }).includes("<bdi"),
};
