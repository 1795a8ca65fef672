import { shown } from "./compare-text.js";
import { READ, type Rule } from "./rule.js";

const TRACKING =
  /[?&](?:utm_\w{1,20}|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|yclid|_hs(?:enc|mi)|ref_src)=/i;

/** Rules about the article's key and its addresses. */
export const ADDRESS_RULES: readonly Rule[] = [
  {
    code: "id.missing",
    severity: "error",
    profile: "core",
    authority: "The model; RFC 4287, 4.2.6; ninjs 3.1 uri",
    read: READ,
    fix: "Give it a key that never changes.",
    check: ({ article }, report) => {
      if (article.id.trim() === "") report(["id"], "Expected a key, got an empty text.");
    },
  },
  {
    code: "url.missing",
    severity: "error",
    profile: "core",
    authority: "The model; every outgoing format links to the article",
    read: READ,
    fix: "Give the address under which readers find it.",
    check: ({ article }, report) => {
      if (article.url === undefined || article.url.trim() === "")
        report(["url"], "Expected an address, got none.");
    },
  },
  {
    code: "url.not-absolute",
    severity: "error",
    profile: "core",
    authority: "schema.org URL; sitemaps.org loc",
    read: READ,
    fix: "Write it with https:// and the host.",
    check: ({ addresses }, report) => {
      for (const [key, url] of addresses) {
        if (hostOf(url) === undefined)
          report([key], `Expected an address with scheme and host, got ${shown(url)}.`);
      }
    },
  },
  {
    code: "url.not-https",
    severity: "warning",
    profile: "google",
    authority: "Google Search Central, HTTPS as a ranking signal",
    read: READ,
    fix: "Serve the page by https and link to that.",
    check: ({ addresses }, report) => {
      for (const [key, url] of addresses) {
        if (/^http:/i.test(url)) report([key], `Expected https, got ${shown(url)}.`);
      }
    },
  },
  {
    code: "url.tracking-parameters",
    severity: "warning",
    profile: "core",
    authority: "RFC 6596: the canonical address is the one to keep",
    read: READ,
    fix: "Take utm_, fbclid, gclid and the like off.",
    check: ({ addresses }, report) => {
      for (const [key, url] of addresses) {
        const found = TRACKING.exec(url)?.[0];
        if (found !== undefined)
          report([key], `Expected an address without tracking, got ${shown(found)} in it.`);
      }
    },
  },
  {
    code: "url.fragment",
    severity: "warning",
    profile: "core",
    authority: "RFC 3986, 3.5: a fragment is a place in the page, not a page",
    read: READ,
    fix: "Take the part from # off.",
    check: ({ addresses }, report) => {
      for (const [key, url] of addresses) {
        if (url.includes("#")) report([key], `Expected an address without a fragment, got ${shown(url)}.`);
      }
    },
  },
  {
    code: "canonical.mismatch",
    severity: "warning",
    profile: "google",
    authority: "Google Search Central, Consolidate duplicate URLs",
    read: READ,
    fix: "Make url and canonicalUrl the same, or leave canonicalUrl out.",
    check: ({ article }, report) => {
      const { url, canonicalUrl } = article;
      if (url === undefined || canonicalUrl === undefined || url === canonicalUrl) return;
      if (hostOf(url) === hostOf(canonicalUrl))
        report(["canonicalUrl"], `Expected ${shown(url)}, got ${shown(canonicalUrl)}.`);
    },
  },
  {
    code: "canonical.cross-site",
    severity: "info",
    profile: "core",
    authority: "A syndicated copy; ANS 0.10.12 canonical_url_external",
    read: READ,
    fix: "Nothing, if the story was taken over from there.",
    check: ({ article }, report) => {
      const { url, canonicalUrl } = article;
      if (url === undefined || canonicalUrl === undefined) return;
      const [here, there] = [hostOf(url), hostOf(canonicalUrl)];
      if (here !== undefined && there !== undefined && here !== there) {
        report(["canonicalUrl"], `Expected an address on ${here}, got one on ${there}.`);
      }
    },
  },
];

/** The host of an address by http or https, in lower case. */
export function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
}
