import type { TestSite } from "./open-site.js";

export const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
export const safari =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 15_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15";
export const googlebot = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

/** The answer to a page request of a browser, or of what the headers say. */
export function open(site: TestSite, path: string, headers: Record<string, string> = {}) {
  return site.app.request(path, {
    headers: { "user-agent": firefox, "x-forwarded-for": "192.0.2.1", ...headers },
  });
}

/** How many readings of an article the board of the week shows; 0 where it is not on it. */
export function readingsThisWeek(site: TestSite, id: string): number {
  const { boards, library } = site.newsroom;
  const everything = library.released(site.clock.now).length;
  const entry = boards.topThisWeek(site.clock.now, everything).find(({ story }) => story.article.id === id);
  return entry?.readings ?? 0;
}
