import { labelToUnicode } from "../internal/punycode.js";
import { skeleton } from "./confusable.js";
import { hasMixedWord } from "./inspect-text.js";

/** What is odd about a website, and its host in letters where these can be shown. */
export type WebsiteInspection = {
  flags: "idn-homograph"[];
  /** The host in ASCII, as it stands in the address. */
  host: string;
  /** The host in letters; the same as `host` where a label mixes alphabets or looks like a Latin one. */
  displayHost: string;
};

/**
 * Whether the host of a stored website could be taken for another one: a label mixes alphabets that look alike, or is
 * written in one of them with letters that all look Latin.
 *
 * @throws TypeError where `website` is no URL; give it the result of `normalizeWebsite`.
 *
 * @example
 * import { inspectWebsite } from "@nightdesk/comments/text";
 *
 * inspectWebsite("https://xn--bcher-kva.example/").displayHost; // => "b\u00fccher.example"
 * inspectWebsite("https://xn--80ak6aa92e.com/").flags; // => ["idn-homograph"]
 */
export function inspectWebsite(website: string): WebsiteInspection {
  const host = new URL(website).hostname;
  const labels = host.split(".").map(labelToUnicode);
  if (labels.some(isHomograph)) return { flags: ["idn-homograph"], host, displayHost: host };
  return { flags: [], host, displayHost: labels.join(".") };
}

function isHomograph(label: string): boolean {
  if (/^[ -~]*$/.test(label)) return false;
  return hasMixedWord(label) || (!/\p{sc=Latn}/u.test(label) && /^[ -~]+$/.test(skeleton(label)));
}
