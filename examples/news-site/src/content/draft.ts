/** A demonstration article as it is written down in `content/`, dated back from the day the site is first started. */
export type Draft = {
  slug: string;
  headline: string;
  standfirst: string;
  authors: readonly string[];
  tags?: readonly string[];
  /** Days before the day of the first start, and the time of day in the zone of the publication. */
  published: { daysAgo: number; at: `${number}:${number}` };
  place?: string;
  language?: string;
  articleType?: "news" | "analysis" | "opinion" | "review" | "interview" | "background";
  /** Paragraphs, and what stands between them. */
  body: readonly (
    | string
    | { heading: string }
    | { quote: string; by: string }
    | { list: readonly string[] }
  )[];
  /** The contact block as the sender wrote it. */
  contact?: string;
};
