import type { ArticleIssue } from "../errors.js";

/** What a feed says of itself, whatever its format. */
export type FeedOptions = {
  title: string;
  /** The address of the site or section that the feed is of. */
  url: string;
  description?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
  /** The address of the feed itself. */
  feedUrl?: string | undefined;
  /** The instant at which the feed was built, in milliseconds since 1970. By default nothing is said of it. */
  builtAt?: number | undefined;
  /** Whether to write the whole body. Default `true`. */
  content?: boolean | undefined;
};

/** What is wrong with the options of a feed: texts that its format requires and that are empty, addresses without a host. */
export function feedOptionIssues(
  options: FeedOptions,
  required: readonly ("title" | "url" | "description")[],
): ArticleIssue[] {
  const missing = required
    .filter((key) => !options[key]?.trim())
    .map((key): ArticleIssue => {
      const message = `Expected a text for the feed's ${key}, got none.`;
      return { code: "field.missing", path: ["options", key], message };
    });
  const relative = (["url", "feedUrl"] as const).flatMap((key): ArticleIssue[] => {
    const url = options[key];
    if (url === undefined || url.trim() === "" || /^https?:\/\/[^\s/]/i.test(url)) return [];
    const message = `Expected an address by http or https, got ${JSON.stringify(url.slice(0, 80))}.`;
    return [{ code: "url.not-absolute", path: ["options", key], message }];
  });
  const { builtAt } = options;
  const message = `Expected an instant in milliseconds, got ${builtAt}.`;
  const wrong: ArticleIssue[] =
    builtAt === undefined || isInstant(builtAt)
      ? []
      : [{ code: "date.invalid", path: ["options", "builtAt"], message }];
  return [...missing, ...relative, ...wrong];
}

/** Whether a number is a time that the calendar has. */
export function isInstant(ms: number | undefined): ms is number {
  return ms !== undefined && !Number.isNaN(new Date(ms).getTime());
}
