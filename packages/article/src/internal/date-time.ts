import type { ArticleDate } from "../article-date.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { rfc3339Date } from "./rfc3339-date.js";

/**
 * The date as a `date-time` of RFC 3339, in its own offset: what JSON formats take that know no date without seconds. A
 * day or a time without an offset has none and is lost; a minute gets a zero second, which is told.
 */
export function dateTime(
  date: ArticleDate | undefined,
  path: ArticlePath,
  format: string,
  lost: Loss[],
): string | undefined {
  if (date === undefined) return undefined;
  const written = rfc3339Date(date);
  // A sixtieth second is in few readers' calendars.
  if (written === undefined || /T\d\d:\d\d:60/.test(written)) {
    lost.push({ path, message: `${format} has no date without a time of day and an offset.` });
    return undefined;
  }
  if (date.precision === "minute")
    lost.push({ path: [...path, "precision"], message: `${format} has no time without seconds.` });
  return written;
}
