import type { CardSocial } from "../contact-card.js";
import type { UrlSpan } from "./find-urls.js";
import type { Folded } from "./fold.js";
import type { Span } from "./span.js";

/** An account with its place in the folded text. */
export type SocialSpan = Span & CardSocial;

const PLATFORMS: Readonly<Record<string, string>> = {
  "x.com": "x",
  "twitter.com": "x",
  "facebook.com": "facebook",
  "fb.com": "facebook",
  "instagram.com": "instagram",
  "youtube.com": "youtube",
  "linkedin.com": "linkedin",
  "t.me": "telegram",
  "telegram.me": "telegram",
  "tiktok.com": "tiktok",
  "threads.net": "threads",
  "bsky.app": "bluesky",
};
const HANDLE = /(?<![\p{L}\d.@/_-])@([a-z\d_](?:[a-z\d_.]{0,28}[a-z\d_])?)(?![\p{L}\d@])/giu;
const NAMED_BEFORE =
  /(twitter|facebook|instagram|youtube|linkedin|telegram|tiktok|threads|bluesky|\bx)\W{1,6}$/;

/** The accounts on social networks: web addresses of the networks, and handles with `@`. */
export function findSocial(
  { text, key }: Folded,
  urls: readonly UrlSpan[],
  taken: readonly Span[],
): SocialSpan[] {
  const found: SocialSpan[] = [];
  for (const { start, end, url } of urls) {
    const [, host = "", path = ""] =
      /^https?:\/\/(?:www\.|m\.|[a-z]{2}\.)?([^/]+)\/(?:(?:user|c|channel|company|in|profile)\/)?@?([^/?#]*)/.exec(
        url,
      ) ?? [];
    const platform = PLATFORMS[host];
    if (platform !== undefined && path !== "") found.push({ start, end, platform, handle: path, url });
  }
  let at = 0;
  for (const match of text.matchAll(HANDLE)) {
    while ((taken[at]?.end ?? Number.POSITIVE_INFINITY) <= match.index) at++;
    const handle = match[1] ?? "";
    if ((taken[at]?.start ?? Number.POSITIVE_INFINITY) <= match.index || /^\d+$/.test(handle)) continue;
    const name = NAMED_BEFORE.exec(key.slice(Math.max(0, match.index - 20), match.index))?.[1];
    const platform = name === "twitter" ? "x" : name;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      handle,
      ...(platform === undefined ? {} : { platform }),
    });
  }
  return found;
}
