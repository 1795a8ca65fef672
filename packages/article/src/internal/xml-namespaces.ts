/** The vocabularies of feeds by address, without scheme, `www` and trailing slash, with the prefix used here. */
const BY_ADDRESS: Readonly<Record<string, string>> = {
  "w3.org/2005/atom": "",
  "purl.org/atom/ns": "",
  "purl.org/rss/1.0": "",
  "purl.org/net/rss1.1": "",
  "my.netscape.com/rdf/simple/0.9": "",
  "channel.netscape.com/rdf/simple/0.9": "",
  "backend.userland.com/rss": "",
  "backend.userland.com/rss2": "",
  "backend.userland.com/rss091": "",
  "backend.userland.com/rss092": "",
  "blogs.law.harvard.edu/tech/rss": "",
  "cyber.law.harvard.edu/rss": "",
  "w3.org/1999/02/22-rdf-syntax-ns": "rdf",
  "w3.org/1999/xhtml": "xhtml",
  "w3.org/2000/svg": "svg",
  "w3.org/1998/math/mathml": "math",
  "w3.org/1999/xlink": "xlink",
  "w3.org/xml/1998/namespace": "xml",
  "purl.org/rss/1.0/modules/content": "content",
  "purl.org/rss/1.0/modules/syndication": "sy",
  "purl.org/rss/1.0/modules/slash": "slash",
  "purl.org/dc/elements/1.1": "dc",
  "purl.org/dc/elements/1.0": "dc",
  "purl.org/dc/terms": "dcterms",
  "search.yahoo.com/mrss": "media",
  "video.search.yahoo.com/mrss": "media",
  "itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "podcastindex.org/namespace/1.0": "podcast",
  "podlove.org/simple-chapters": "psc",
  "wellformedweb.org/commentapi": "wfw",
  "purl.org/syndication/thread/1.0": "thr",
  "georss.org/georss": "georss",
  "opengis.net/gml": "gml",
  "w3.org/2003/01/geo/wgs84_pos": "geo",
  "rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "creativecommons.org/ns": "cc",
  "backend.userland.com/creativecommonsrssmodule": "creativecommons",
  "google.com/schemas/sitemap-news/0.9": "news",
};

/**
 * The usual prefix of a vocabulary. What is undeclared or unknown goes by the prefix of the source: feeds misspell
 * addresses far more often than they give a usual prefix to something else.
 */
export function namespaceName(uri: string | undefined, prefix: string): string {
  if (uri === undefined || uri === "") return prefix;
  const address = normalized(uri);
  if (Object.hasOwn(BY_ADDRESS, address)) return BY_ADDRESS[address] ?? prefix;
  return address.endsWith("/podcast-1.0.dtd") ? "itunes" : prefix;
}

function normalized(uri: string): string {
  const address = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "");
  return /[/#]$/.test(address) ? address.slice(0, -1) : address;
}
