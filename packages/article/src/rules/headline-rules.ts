import { folded, shown } from "./compare-text.js";
import { READ, type Rule } from "./rule.js";

const ARTICLE_DOCS = "Google Search Central, Article structured data";
const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i;

/** Rules about headlines. */
export const HEADLINE_RULES: readonly Rule[] = [
  {
    code: "headline.missing",
    severity: "error",
    profile: "core",
    authority: "The model; RSS 2.0 item title; ninjs 3.1 headlines",
    read: READ,
    fix: "Give the article a main headline.",
    check: ({ article }, report) => {
      if (article.headlines.main.trim() === "")
        report(["headlines", "main"], "Expected a headline, got none.");
    },
  },
  {
    code: "headline.too-long",
    severity: "info",
    profile: "google",
    authority: `${ARTICLE_DOCS}: no limit since January 2023, long titles may be cut; 110 was the former limit`,
    read: READ,
    fix: "Shorten it, or give a shorter one for search as headlines.seo.",
    check: ({ article, maxHeadlineGraphemes }, report) => {
      const headline = article.headlines.seo ?? article.headlines.main;
      if (headline.length <= maxHeadlineGraphemes) return;
      if (isLonger(headline, maxHeadlineGraphemes)) {
        const path = ["headlines", article.headlines.seo === undefined ? "main" : "seo"];
        report(path, `Expected at most ${maxHeadlineGraphemes} characters, got more in ${shown(headline)}.`);
      }
    },
  },
  {
    code: "headline.markup",
    severity: "warning",
    profile: "core",
    authority: "The model: headlines are words; WordPress gives title.rendered as HTML",
    read: READ,
    fix: "Decode references and take tags out.",
    check: ({ article }, report) => {
      for (const [key, text] of Object.entries(article.headlines)) {
        if (text !== undefined && MARKUP.test(text))
          report(["headlines", key], `Expected words, got markup in ${shown(text)}.`);
      }
    },
  },
  {
    code: "headline.site-suffix",
    severity: "warning",
    profile: "google",
    authority: "Google Search Central, News sitemaps: the title has no author, publication or date",
    read: READ,
    fix: "Take the publication's name off.",
    check: ({ article }, report) => {
      const name = article.publisher?.name;
      if (name === undefined) return;
      const headline = folded(article.headlines.main);
      const site = folded(name);
      const before = headline.slice(0, -site.length).trimEnd();
      const ends = headline.endsWith(site) && /[-|–—·»:]$/.test(before);
      const starts = headline.startsWith(site) && /^\s*[-|–—·»:]/.test(headline.slice(site.length));
      if (ends || starts)
        report(["headlines", "main"], `Expected the headline alone, got ${shown(article.headlines.main)}.`);
    },
  },
  {
    code: "headline.all-caps",
    severity: "info",
    profile: "core",
    authority: "Style; scripts without case are not looked at",
    read: READ,
    fix: "Write it in sentence or title case and let the design use capitals.",
    check: ({ article }, report) => {
      const { main } = article.headlines;
      if (/\p{Ll}/u.test(main)) return;
      if ((main.match(/\p{Lu}/gu) ?? []).length >= 10)
        report(["headlines", "main"], `Expected lower case letters, got ${shown(main)}.`);
    },
  },
  {
    code: "headline.repeats-standfirst",
    severity: "info",
    profile: "core",
    authority: "Style",
    read: READ,
    fix: "Let the standfirst add to the headline.",
    check: ({ article }, report) => {
      const { standfirst, headlines } = article;
      if (standfirst === undefined) return;
      if (withoutEnd(folded(standfirst)) === withoutEnd(folded(headlines.main)))
        report(["standfirst"], "Expected another text than the headline, got the same.");
    },
  },
];

/** Whether a text has more characters, as readers count them, than a number. */
function isLonger(text: string, most: number): boolean {
  // What readers take for one character has a dozen code units at most in any writing; the rest need not be looked at.
  const start = text.slice(0, (most + 1) * 12);
  let count = 0;
  graphemes ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  for (const _ of graphemes.segment(start)) if (++count > most) return true;
  return false;
}

/** Made when the first long headline asks for it: that takes longer than all other rules. */
let graphemes: Intl.Segmenter | undefined;

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ".!?…។ ".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
