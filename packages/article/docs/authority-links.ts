const GOOGLE = "https://developers.google.com/search";

const WCAG: Readonly<Record<string, string>> = {
  "1.1.1": "non-text-content",
  "1.2.2": "captions-prerecorded",
  "1.3.1": "info-and-relationships",
  "2.4.4": "link-purpose-in-context",
  "3.1.1": "language-of-page",
  "4.1.2": "name-role-value",
};

const TECHNIQUES: Readonly<Record<string, string>> = { H: "html", G: "general", F: "failures" };

/** The documents that authorities name, with their addresses; the longer name first where two begin alike. */
const DOCUMENTS: readonly [RegExp, (...groups: string[]) => string][] = [
  [
    /RFC (\d{3,4})(?:, (\d+(?:\.\d+)*))?/,
    (number, section = "") =>
      `https://www.rfc-editor.org/rfc/rfc${number}${section && `#section-${section}`}`,
  ],
  [
    /WCAG 2\.2(?:, (\d\.\d\.\d))?/,
    (criterion = "") => `https://www.w3.org/TR/WCAG22/${criterion && `#${WCAG[criterion]}`}`,
  ],
  [
    /\b([FGH])(\d{2,3})\b/,
    (kind = "", number = "") =>
      `https://www.w3.org/WAI/WCAG22/Techniques/${TECHNIQUES[kind]}/${kind}${number}`,
  ],
  [/schema\.org (\w+)/, (term) => `https://schema.org/${term}`],
  [/sitemaps\.org loc/, () => "https://www.sitemaps.org/protocol.html#locdef"],
  [/Google News content policies/, () => "https://support.google.com/news/publisher-center/answer/6204050"],
  [/Article structured data/, () => `${GOOGLE}/docs/appearance/structured-data/article`],
  [/News sitemaps/, () => `${GOOGLE}/docs/crawling-indexing/sitemaps/news-sitemap`],
  [/HTTPS as a ranking signal/, () => `${GOOGLE}/blog/2014/08/https-as-ranking-signal`],
  [/Consolidate duplicate URLs/, () => `${GOOGLE}/docs/crawling-indexing/consolidate-duplicate-urls`],
  [/Byline dates/, () => `${GOOGLE}/docs/appearance/publication-dates`],
  [/Discover\b/, () => `${GOOGLE}/docs/appearance/google-discover`],
  [/Google Images/, () => `${GOOGLE}/docs/appearance/google-images`],
  [/Paywalled content/, () => `${GOOGLE}/docs/appearance/structured-data/paywalled-content`],
  [/ninjs 3\.1/, () => "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"],
  [
    /ANS 0\.10\.12/,
    () => "https://github.com/washingtonpost/ans-schema/tree/master/src/main/resources/schema/ans/0.10.12",
  ],
  [/RSS 2\.0/, () => "https://www.rssboard.org/rss-specification"],
  [/JSON Feed 1\.1/, () => "https://www.jsonfeed.org/version/1.1/"],
  [/BCP 47/, () => "https://www.rfc-editor.org/info/bcp47"],
  [
    /IPTC Photo Metadata Standard/,
    () => "https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata",
  ],
  [/IPTC Digital Source Type/, () => "https://cv.iptc.org/newscodes/digitalsourcetype/"],
  [/IPTC Media Topics/, () => "https://cv.iptc.org/newscodes/mediatopic/"],
  [/Journalism Trust Initiative/, () => "https://www.journalismtrustinitiative.org/"],
  [/Open Graph protocol/, () => "https://ogp.me/"],
  [/Unicode UAX (\d+)/, (number) => `https://www.unicode.org/reports/tr${number}/`],
  [/Unicode CLDR/, () => "https://cldr.unicode.org/"],
  [/Unicode, 5\.22/, () => "https://www.unicode.org/versions/latest/core-spec/chapter-5/"],
  [/CVE-\d{4}-\d+/, (...[id]) => `https://www.cve.org/CVERecord?id=${id}`],
  [/XML 1\.0, 2\.2/, () => "https://www.w3.org/TR/xml/#charsets"],
  [/ITU-T E\.164/, () => "https://www.itu.int/rec/T-REC-E.164"],
  [/URL Standard/, () => "https://url.spec.whatwg.org/"],
  [
    /HTML, valid e-mail address/,
    () => "https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address",
  ],
  [/^HTML(?=:)/, () => "https://html.spec.whatwg.org/multipage/sections.html"],
  [/Mixed Content/, () => "https://www.w3.org/TR/mixed-content/"],
  [/W3C-DTF/, () => "https://www.w3.org/TR/NOTE-datetime"],
  [/Cumulative Layout Shift/, () => "https://web.dev/articles/cls"],
  [/ISO 8601/, () => "https://www.iso.org/iso-8601-date-and-time-format.html"],
];

/** An authority as Markdown, each document in it a link to where it can be read. */
export function linkedAuthority(authority: string): string {
  const all = new RegExp(
    DOCUMENTS.map(([pattern]) => pattern.source.replaceAll(/\((?!\?)/g, "(?:")).join("|"),
    "g",
  );
  return authority.replaceAll(all, (name) => `[${name}](${addressOf(name)})`);
}

function addressOf(name: string): string {
  for (const [pattern, address] of DOCUMENTS) {
    const found = pattern.exec(pattern.source.includes("(?=") ? `${name}:` : name);
    if (found !== null) return address(...(found.length > 1 ? found.slice(1) : found));
  }
  return "";
}
