import type { Figure } from "@internal/scorecard";
import { createWordList } from "../src/moderation/index.js";
import { submitWordPressComment, type WordPressContext } from "../src/wordpress/index.js";
import { failureFigure, readCases } from "./corpus.js";

type Repeated = { repeat: string; times: number; suffix?: string };
type SubmissionCase = {
  context: {
    post: string | null;
    user: string | null;
    require_name_email: boolean;
    registration_required: boolean;
    allow_empty_comment?: boolean;
    history?: { comment: string; author?: string; email?: string; parent?: number; secondsAgo: number }[];
  };
  fields: Record<string, unknown>;
  expect: {
    ok?: boolean;
    error?: string;
    status?: number;
    messageEmpty?: boolean;
    stored?: Record<string, unknown>;
    storedContains?: string;
    storedNotContains?: string;
  };
};
/** The figures about verdicts: word lists and WordPress's submissions. */
export async function judgementFigures(dataDir: string): Promise<Figure[]> {
  return [
    ...(await failureFigure(
      "word list cases",
      readCases<{ words: string[]; text: string; match: boolean }>(dataDir, "wordlist"),
      ({ words, text, match }) => createWordList(words).find(text).length > 0 === match,
    )),
    ...(await failureFigure(
      "WordPress scenarios",
      readCases<SubmissionCase>(dataDir, "wp-submission"),
      checkSubmission,
    )),
  ];
}

function checkSubmission({ context, fields, expect }: SubmissionCase): boolean {
  const given = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, expand(value)]));
  const result = submitWordPressComment(given, contextOf(context));
  if (!result.ok) {
    return (
      result.code === expect.error &&
      (expect.status === undefined || result.status === expect.status) &&
      (expect.messageEmpty === undefined || result.silent === expect.messageEmpty)
    );
  }
  const stored: Record<string, unknown> = {
    ...result.stored,
    user_id: result.stored.userId,
    comment_type: result.stored.type,
  };
  return (
    expect.ok === true &&
    Object.entries(expect.stored ?? {}).every(([name, value]) => stored[name] === value) &&
    (expect.storedContains === undefined || result.stored.comment.includes(expect.storedContains)) &&
    (expect.storedNotContains === undefined || !result.stored.comment.includes(expect.storedNotContains))
  );
}

function expand(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("repeat" in value)) return value;
  const { repeat, times, suffix = "" } = value as Repeated;
  return repeat.repeat(times) + suffix;
}

function contextOf(given: SubmissionCase["context"]): WordPressContext {
  const user = given.user ?? undefined;
  const may = (...roles: string[]) => roles.some((role) => user?.startsWith(role) === true);
  const readsDrafts = user === "author-of-post" || may("editor", "administrator");
  return {
    post: postOf(given.post),
    ...(user !== undefined && {
      user: {
        id: 1,
        name: "User",
        email: "user@example.org",
        canReadPost: readsDrafts,
        canModerate: may("editor", "administrator"),
        unfilteredHtml: user.endsWith("-with-nonce"),
      },
    }),
    ...(given.history && { history: given.history }),
    settings: {
      requireNameEmail: given.require_name_email,
      commentRegistration: given.registration_required,
      allowEmptyComment: given.allow_empty_comment ?? false,
    },
  };
}

function postOf(post: string | null): WordPressContext["post"] {
  switch (post) {
    case "trash":
    case "draft":
    case "private":
      return { status: post, commentsOpen: true };
    case "future":
    case "scheduled":
    case "pending":
    case "auto-draft":
      return { status: "draft", commentsOpen: true };
    case "closed":
      return { status: "publish", commentsOpen: false };
    case "password":
      return { status: "publish", commentsOpen: true, passwordRequired: true };
    case "open":
    case "publish":
    case "password-unlocked":
      return { status: "publish", commentsOpen: true };
    default:
      return undefined;
  }
}
