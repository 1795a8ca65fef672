import type { ArticleDate } from "../article-date.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";

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
  const [, minute, rest = "", offset] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:[0-5]\d(?:\.\d+)?)?([+-]\d\d:\d\d)$/.exec(date.iso) ?? [];
  if (minute === undefined) {
    lost.push({ path, message: `${format} has no date without a time of day and an offset.` });
    return undefined;
  }
  if (rest !== "") return date.iso;
  lost.push({ path: [...path, "precision"], message: `${format} has no time without seconds.` });
  return `${minute}:00${offset}`;
}
