import type { CardSocial } from "../contact-card.js";
import type { UrlSpan } from "./read-url.js";
import type { Span } from "./span.js";

const PLATFORMS: Readonly<Record<string, string>> = {
  x: "x",
  twitter: "x",
  facebook: "facebook",
  fb: "facebook",
  instagram: "instagram",
  youtube: "youtube",
  linkedin: "linkedin",
  t: "telegram",
  telegram: "telegram",
  tiktok: "tiktok",
  threads: "threads",
  bsky: "bluesky",
};
const PROFILE =
  /^https?:\/\/(?:www\.|m\.|[a-z]{2}\.)?([a-z]+)\.(?:com|me|net|app)\/(?:(?:user|c|channel|company|in|profile)\/)?@?([^/?#]+)/;

/** The accounts on social networks: web addresses of the networks. */
export function findSocial(urls: readonly UrlSpan[]): (Span & CardSocial)[] {
  return urls.flatMap(({ start, end, url }) => {
    const [, host = "", handle = ""] = PROFILE.exec(url) ?? [];
    const platform = PLATFORMS[host];
    return platform === undefined ? [] : [{ start, end, platform, handle, url }];
  });
}
