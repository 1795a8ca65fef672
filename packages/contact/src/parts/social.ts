import type { Contact, Located } from "../contact.js";
import type { CardSocial } from "../contact-card.js";
import type { Reading } from "../internal/reading.js";
import { locate } from "../internal/span.js";

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
const HANDLE = /(?<![\p{L}\d.@/_-])@([a-z\d_](?:[a-z\d_.]{0,28}[a-z\d_])?)(?![\p{L}\d@])/iuy;
const NAMED_BEFORE =
  /(twitter|facebook|instagram|youtube|linkedin|telegram|tiktok|threads|bluesky|\bx)\W{1,6}$/;

/** The part of `parseContact` that reads accounts on social networks: web addresses of the networks, and handles. */
export function social(reading: Reading, urls: Contact["urls"]): Contact["social"] {
  if (urls.length === 0 && !reading.folded.text.includes("@")) return [];
  const accounts = urls.flatMap(({ url, ...place }): (CardSocial & Located)[] => {
    const [, host = "", handle = ""] = PROFILE.exec(url) ?? [];
    const platform = PLATFORMS[host];
    return platform === undefined ? [] : [{ ...place, confidence: 0.9, platform, handle, url }];
  });
  return [...accounts, ...handlesOf(reading)].sort((a, b) => a.start - b.start);
}

/** `@name` outside of e-mail and web addresses. */
function handlesOf({ folded, fields }: Reading): (CardSocial & Located)[] {
  const { text, key } = folded;
  const found: (CardSocial & Located)[] = [];
  let at = 0;
  for (let index = text.indexOf("@"); index >= 0; index = text.indexOf("@", index + 1)) {
    let field = fields[at];
    while (field !== undefined && field.end <= index) field = fields[++at];
    if (field !== undefined && field.start <= index) continue;
    if (!/\w/.test(text.charAt(index + 1))) continue;
    HANDLE.lastIndex = index;
    const [whole = "", handle = ""] = HANDLE.exec(text) ?? [];
    const end = index + whole.length;
    if (!/\D/.test(handle) || (field !== undefined && field.start < end)) continue;
    const name = NAMED_BEFORE.exec(key.slice(Math.max(0, index - 20), index))?.[1];
    const platform = name === "twitter" ? "x" : name;
    found.push({
      ...locate(folded, { start: index, end }, 0.9),
      handle,
      ...(platform === undefined ? {} : { platform }),
    });
  }
  return found;
}
