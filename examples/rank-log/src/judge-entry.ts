import { judgeRequest } from "@nightdesk/ranking/audience";
import type { LogEntry } from "./parse-log-line.js";

/** Why a line is not counted, in the order in which it is asked. */
export const LEFT_OUT = {
  unparsable: "not a request in the combined log format",
  outsideWeek: "outside the week",
  method: "a method other than GET",
  redirect: "answered with a redirect",
  error: "answered with an error",
  asset: "not a page but an image, style, script, font, feed or the like",
  bot: "a bot, or no user agent",
  tooLong: "an address of more than 1,024 characters",
} as const;

/** One key of {@link LEFT_OUT}. */
export type LeftOut = keyof typeof LEFT_OUT;

const ASSET =
  /\.(?:avif|bmp|css|csv|eot|gif|ico|jpe?g|js|json|map|mjs|mp[34]|m4[av]|ogg|otf|pdf|png|svg|tgz|tiff?|ttf|txt|wasm|wav|web[mp]|woff2?|xml|rss|atom|zip|gz|bz2|tar|rpm|deb|jar|exe|dmg|iso|swf)$/i;
/** The longest id that a board takes. */
const MAX_PAGE = 1024;
/** Verdicts that are held; user agents repeat, and the list of bots takes long to go through. */
const MAX_VERDICTS = 5000;

/** A function that says why a request inside the week does not count as a page read, or `undefined` where it does. */
export function createJudge(): (entry: LogEntry, page: string) => LeftOut | undefined {
  const verdicts = new Map<string, boolean>();
  function isReader(userAgent: string): boolean {
    const known = verdicts.get(userAgent);
    if (known !== undefined) return known;
    // The log writes "-" for a header that was not sent.
    const headers = { "user-agent": userAgent === "-" ? undefined : userAgent };
    const { reading } = judgeRequest({ method: "GET", headers });
    if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
    verdicts.set(userAgent, reading);
    return reading;
  }
  return ({ method, status, userAgent }, page) => {
    if (method !== "GET") return "method";
    // 304 tells a browser that the page it holds is still good: that is a reading.
    if (status >= 300 && status < 400 && status !== 304) return "redirect";
    if (status >= 400 || status < 200) return "error";
    const path = page.split("?", 1)[0] ?? page;
    if (ASSET.test(path)) return "asset";
    if (!isReader(userAgent)) return "bot";
    return page.length > MAX_PAGE ? "tooLong" : undefined;
  };
}
