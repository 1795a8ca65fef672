import { inspectText } from "../text/inspect-text.js";
import { inspectWebsite } from "../text/inspect-website.js";
import { countLinks } from "./count-links.js";
import type { ModerationPhase, PhaseResult } from "./moderate.js";
import type { WordList } from "./word-list.js";

/** Options of {@link standardPhases}. */
export type StandardPhasesOptions = {
  /** How deep answers may go; a comment on the article has depth 1. Default 5. */
  maxDepth?: number;
  /** The most comments of one visitor within the store's flood window, this one included. Default 3. */
  maxRecent?: number;
  /** The most links in text and name; one more is held. Default 2. */
  maxLinks?: number;
  /** Words that make a comment wait for a moderator. Default none. */
  holdWords?: WordList;
  /** Words that make a comment spam. Default none. */
  spamWords?: WordList;
  /** Names that no guest may take or imitate. Default none. */
  reservedNames?: readonly string[];
  /** Whether the first comment under an e-mail and name waits for a moderator. Default `false`. */
  holdFirst?: boolean;
};

/**
 * The phases in their usual order: `article`, `token`, `parent`, `duplicate`, `flood`, `links`, `words`, `signs`, `first`.
 * Only what is invalid or forged is rejected: an unknown or closed article, an unknown parent, a token that was never
 * ours, the same words once more.
 *
 * @example
 * import { standardPhases } from "@nightdesk/comments/moderation";
 *
 * standardPhases().map((phase) => phase.name)[0]; // => "article"
 */
export function standardPhases(options: StandardPhasesOptions = {}): ModerationPhase[] {
  return [
    articlePhase(),
    tokenPhase(),
    parentPhase(options.maxDepth),
    duplicatePhase(),
    floodPhase(options.maxRecent),
    linksPhase(options.maxLinks),
    wordsPhase({ hold: options.holdWords, spam: options.spamWords }),
    signsPhase(options.reservedNames),
    firstPhase(options.holdFirst),
  ];
}

/** Rejects a comment on an article that is not there or takes no comments. */
export function articlePhase(): ModerationPhase {
  return {
    name: "article",
    check: ({ article }) => {
      if (article === undefined) return [{ code: "unknown-article", verdict: "reject", score: 1 }];
      return article.open ? [] : [{ code: "comments-closed", verdict: "reject", score: 1 }];
    },
  };
}

/**
 * What robots do and what a slow reader or an unlucky browser does too is told apart: a forged token is rejected, a
 * filled trap is spam to be looked at, and a missing, used, early or late one waits for a moderator.
 */
export function tokenPhase(): ModerationPhase {
  return {
    name: "token",
    check: ({ token }) => {
      if (token === undefined) return undefined;
      if (token.ok) return [];
      const { problem } = token;
      if (/^(malformed|unknown-key|forged|future)$/.test(problem)) {
        return [{ code: `token-${problem}`, verdict: "reject", score: 1 }];
      }
      if (problem === "honeypot-filled") return [{ code: problem, verdict: "hold", score: 0.9 }];
      const code = problem.startsWith("honeypot") ? problem : `token-${problem}`;
      return [{ code, verdict: "hold", score: problem === "too-fast" ? 0.7 : 0.5 }];
    },
  };
}

/** Rejects an answer to what is not there or lies too deep; one to a comment that waits, waits with it. */
export function parentPhase(maxDepth = 5): ModerationPhase {
  return {
    name: "parent",
    check: ({ comment, parent }) => {
      if (comment.parent === undefined) return [];
      if (parent === undefined) return [{ code: "unknown-parent", verdict: "reject", score: 1 }];
      const depth = parent.depth + 1;
      if (depth > maxDepth) {
        return [{ code: "too-deep", verdict: "reject", score: 1, evidence: { depth, maxDepth } }];
      }
      return parent.published ? [] : [{ code: "parent-not-published", verdict: "hold", score: 0.3 }];
    },
  };
}

/** Rejects what was already said word for word on the same article under the same parent. */
export function duplicatePhase(): ModerationPhase {
  return {
    name: "duplicate",
    check: ({ history }) => {
      if (history === undefined) return undefined;
      const { duplicates } = history;
      return duplicates === 0
        ? []
        : [{ code: "duplicate", verdict: "reject", score: 1, evidence: { duplicates } }];
    },
  };
}

/** Holds the comments of a visitor who sends more than `maxRecent` within the window of the store. */
export function floodPhase(maxRecent = 3): ModerationPhase {
  return {
    name: "flood",
    check: ({ history }) => {
      if (history === undefined) return undefined;
      const recent = history.recent + 1;
      return recent <= maxRecent
        ? []
        : [{ code: "flood", verdict: "hold", score: 0.6, evidence: { recent, maxRecent } }];
    },
  };
}

/** Holds a comment with more than `maxLinks` links in text and name. */
export function linksPhase(maxLinks = 2): ModerationPhase {
  return {
    name: "links",
    check: ({ comment }) => {
      const links = countLinks(comment.comment) + countLinks(comment.name);
      return links <= maxLinks
        ? []
        : [{ code: "too-many-links", verdict: "hold", score: 0.6, evidence: { links, maxLinks } }];
    },
  };
}

/** Looks for listed words in text, name, e-mail and website; the evidence is their places in the list. */
export function wordsPhase(lists: {
  hold?: WordList | undefined;
  spam?: WordList | undefined;
}): ModerationPhase {
  return {
    name: "words",
    check: ({ comment }): PhaseResult => {
      if (lists.hold === undefined && lists.spam === undefined) return undefined;
      const text = [comment.comment, comment.name, comment.email, comment.website].filter(Boolean).join("\n");
      const spam = lists.spam?.find(text) ?? [];
      if (spam.length > 0)
        return [{ code: "listed-word", verdict: "spam", score: 1, evidence: { entries: spam } }];
      const hold = lists.hold?.find(text) ?? [];
      return hold.length === 0
        ? []
        : [{ code: "listed-word", verdict: "hold", score: 0.6, evidence: { entries: hold } }];
    },
  };
}

/** Holds what hides or imitates: invisible characters in words, mixed alphabets, reserved names, look-alike hosts. */
export function signsPhase(reserved: readonly string[] = []): ModerationPhase {
  return {
    name: "signs",
    check: ({ comment }) => {
      const flags = new Set<string>([
        ...inspectText(comment.comment),
        ...inspectText(comment.name, { isName: true, reserved }),
        ...(comment.website === undefined ? [] : inspectWebsite(comment.website).flags),
      ]);
      return [...flags].map((code) => ({ code, verdict: "hold", score: 0.5 }) as const);
    },
  };
}

/** Holds the first comment under an e-mail and name where the house wants to see it; skipped otherwise. */
export function firstPhase(holdFirst = false): ModerationPhase {
  return {
    name: "first",
    check: ({ history }) => {
      if (!holdFirst || history === undefined) return undefined;
      return history.approved > 0 ? [] : [{ code: "first-comment", verdict: "hold", score: 0.2 }];
    },
  };
}
