import { type ArticleDate, readArticleDate } from "../article-date.js";
import type { ArticleIssue, ArticlePath } from "../errors.js";
import { formatOffset } from "./read-date.js";

/** Offsets in use reach from -12 to +14 hours. */
const MAX_OFFSET_MINUTES = 14 * 60;

/**
 * The date of a post: WordPress writes the site's local time without an offset, and the same instant in UTC without a
 * `Z`; their difference is the offset. A draft has no UTC date, or `0000-00-00 00:00:00`.
 */
export function wordpressDate(
  local: string | undefined,
  utc: string | undefined,
  zone: string | undefined,
  path: ArticlePath,
  issues: ArticleIssue[],
): ArticleDate | undefined {
  const isSet = (text: string | undefined) => text !== undefined && !text.startsWith("0000-00-00");
  const universal = isSet(utc) ? readArticleDate(`${utc}Z`) : undefined;
  if (!isSet(local) || local === undefined) return universal && { ...universal, written: utc ?? "" };
  const civil = readArticleDate(local, { zone });
  if (civil === undefined) {
    const message = `Expected a date such as 2025-01-24T00:20:11, got ${JSON.stringify(local.slice(0, 60))}.`;
    issues.push({ code: "date.invalid", path, message });
    return universal;
  }
  // Some plugins write an offset of their own.
  if (zone === undefined && civil.at !== undefined) return civil;
  if (universal?.at === undefined) {
    if (civil.at === undefined) {
      const message = `Expected a date in UTC beside ${JSON.stringify(local.slice(0, 60))}, got none: the instant is not known.`;
      issues.push({ code: "date.no-offset", path, message });
    }
    return civil;
  }
  const wallMs = readArticleDate(`${local}Z`)?.at ?? universal.at;
  const minutes = (wallMs - universal.at) / 60_000;
  const withOffset = Number.isInteger(minutes / 15) && readArticleDate(`${local}${formatOffset(minutes)}`);
  if (!withOffset || Math.abs(minutes) > MAX_OFFSET_MINUTES) {
    const message = `Expected local and UTC date to differ by an offset, got ${JSON.stringify(local.slice(0, 60))} and ${JSON.stringify(utc?.slice(0, 60))}.`;
    issues.push({ code: "date.conflict", path, message });
    return civil;
  }
  return { ...withOffset, written: local, ...(zone !== undefined && civil.at === withOffset.at && { zone }) };
}
