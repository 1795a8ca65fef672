import type { ArticleDate } from "./article-date.js";

/** A text of a feed as it came, addresses in it resolved: `html` may hold markup, `text` is words. */
export type FeedText = {
  kind: "text" | "html" | "xhtml";
  value: string;
  /** The media type that the source named, where it is none of the three. */
  mediaType?: string;
  /** BCP 47, from the nearest `xml:lang` or the feed. */
  language?: string;
  /** The address against which relative ones were resolved. */
  base?: string;
};

/** An author, contributor or publisher; one of the fields at least is there. */
export type FeedPerson = { name?: string; email?: string; url?: string; image?: string };

/** A link of a feed or entry. */
export type FeedLink = {
  /** `alternate`, `self`, `enclosure`, `via`, `related`, `hub` ... */
  rel: string;
  url: string;
  mediaType?: string;
  title?: string;
  language?: string;
  /** As written: it should be a number of bytes. */
  length?: string;
};

/** A category, subject or keyword. */
export type FeedTag = { term: string; scheme?: string; label?: string };

/** A picture that stands for a feed or entry. */
export type FeedImage = { url: string; title?: string; link?: string; width?: number; height?: number };

/** An object of Media RSS: a version of a picture or recording, with what is said about it. */
export type FeedMedia = {
  url?: string;
  mediaType?: string;
  /** `image`, `audio`, `video`, `document`, `executable`. */
  medium?: string;
  bytes?: number;
  width?: number;
  height?: number;
  durationMs?: number;
  title?: string;
  description?: string;
  /** Who made it: each with the role that Media RSS gives. */
  credits?: { name: string; role?: string }[];
  thumbnails?: FeedImage[];
  /** Whether the source sets it apart as the one to show first. */
  isDefault?: boolean;
};

/** What a feed and its entries have in common; also the feed that an entry was taken over from. */
export type FeedHead = {
  id?: string;
  title?: FeedText;
  /** The first alternate link, or what stands for one. */
  url?: string;
  links: FeedLink[];
  /** The description, tagline or subtitle of a feed; the summary of an entry. */
  summary?: FeedText;
  subtitle?: FeedText;
  authors: FeedPerson[];
  contributors: FeedPerson[];
  publisher?: FeedPerson;
  published?: ArticleDate;
  updated?: ArticleDate;
  created?: ArticleDate;
  expires?: ArticleDate;
  rights?: FeedText;
  language?: string;
  tags: FeedTag[];
  image?: FeedImage;
  icon?: string;
  logo?: string;
  generator?: { name?: string; version?: string; url?: string };
};

/** An entry of a feed. */
export type FeedEntry = FeedHead & {
  content: FeedText[];
  media: FeedMedia[];
  /** The feed that it was taken over from. */
  source?: FeedHead;
  /** The page of its comments. */
  commentsUrl?: string;
};

/** A feed, whatever its format: what it says of itself and its entries, in the order of the source. */
export type Feed = FeedHead & {
  format: "rss" | "rdf" | "atom" | "cdf" | "json-feed";
  /** As the source writes it: `2.0`, `0.3`, `1.1`. */
  version?: string;
  /** What the feed says of itself beside its subtitle: Atom 0.3 has `info`. */
  info?: FeedText;
  entries: FeedEntry[];
};
