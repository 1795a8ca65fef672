import { createWordList, type WordList } from "../moderation/word-list.js";

/** The "Discussion" settings of WordPress that decide whether a comment is published at once. */
export type WordPressModerationSettings = {
  /** `moderation_keys`: words that make a comment wait, one on each line. */
  moderationKeys?: string;
  /** `disallowed_keys`: words that put a comment into the bin, one on each line. */
  disallowedKeys?: string;
  /** `comment_max_links`: from this many links on a comment waits; 0 for no limit. Default 2. */
  maxLinks?: number;
  /** `comment_moderation`: every comment waits. Default `false`. */
  moderateAll?: boolean;
  /** `comment_previously_approved`: the author needs an approved comment. Default `true`. */
  previouslyApproved?: boolean;
};

/** What WordPress looks at. */
export type WordPressCandidate = {
  author: string;
  email: string;
  url: string;
  comment: string;
  ip?: string;
  userAgent?: string;
  /** Whether a comment of this author and e-mail was approved before. */
  approvedBefore?: boolean;
};

/**
 * What WordPress makes of a comment by its settings: `trash` for a disallowed word, `hold` for everything else that
 * lets it wait, `publish` otherwise. Words are found anywhere in any field, as in WordPress; make the check once, as
 * `wordPressModeration(settings)`, and use it for every comment.
 *
 * @example
 * import { wordPressModeration } from "@nightdesk/comments/wordpress";
 *
 * const check = wordPressModeration({ disallowedKeys: "well", previouslyApproved: false });
 * check({ author: "A", email: "a@b.co", url: "", comment: "Farewell" }); // => "trash"
 */
export function wordPressModeration(
  settings: WordPressModerationSettings,
): (candidate: WordPressCandidate) => "publish" | "hold" | "trash" {
  const { maxLinks = 2, moderateAll = false, previouslyApproved = true } = settings;
  const disallowed = listOf(settings.disallowedKeys);
  const moderated = listOf(settings.moderationKeys);
  return (candidate) => {
    const { author, email, url, comment, ip = "", userAgent = "" } = candidate;
    // WordPress looks at the text with and without its tags: neither hides a word.
    const text = [author, email, url, comment, comment.replace(/<[^<>]*>/g, ""), ip, userAgent].join("\n");
    if (disallowed.find(text).length > 0) return "trash";
    if (moderateAll) return "hold";
    if (maxLinks > 0 && countAnchors(comment) >= maxLinks) return "hold";
    if (moderated.find(text).length > 0) return "hold";
    return previouslyApproved && !candidate.approvedBefore ? "hold" : "publish";
  };
}

function listOf(keys = ""): WordList {
  return createWordList(
    keys.split("\n").map((line) => line.trim()),
    { mode: "substring" },
  );
}

function countAnchors(html: string): number {
  return html.match(/<a [^<>]*href/gi)?.length ?? 0;
}
