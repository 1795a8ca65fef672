import type { ArticleDate } from "../article-date.js";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The date as RFC 822 writes it, in its own offset: `Thu, 23 Jan 2025 09:30:00 +0700`. That format needs a time and an
 * offset: a date that lacks one gives `undefined`.
 */
export function rfc822Date({ iso, offset }: ArticleDate): string | undefined {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d(?::\d\d)?)/.exec(iso) ?? [];
  if (time === undefined || offset === undefined) return undefined;
  const weekday = WEEKDAYS[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${day} ${MONTHS[Number(month) - 1]} ${year} ${time} ${offset.replace(":", "")}`;
}
