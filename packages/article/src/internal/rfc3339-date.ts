import type { ArticleDate } from "../article-date.js";

/**
 * The date as RFC 3339 writes it, in its own offset: `2025-01-23T09:30:00+07:00`. That format needs a time to the second
 * and an offset: a date that lacks the time or the offset gives `undefined`.
 */
export function rfc3339Date({ iso, offset, precision }: ArticleDate): string | undefined {
  if (offset === undefined) return undefined;
  return precision === "minute" ? iso.replace(/(T\d\d:\d\d)/, "$1:00") : iso;
}
