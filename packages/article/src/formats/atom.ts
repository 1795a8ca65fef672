import type { Article } from "../article.js";
import type { ArticleIssue } from "../errors.js";
import type { FormatResult } from "../format-result.js";
import { type AtomEntry, articleToEntry, atomId } from "../internal/atom-entry.js";
import { type FeedOptions, feedOptionIssues, isInstant } from "../internal/feed-options.js";
import { writeEntries } from "../internal/write-entries.js";
import { element, escapeXml, textElement, xmlDocument } from "../internal/write-xml.js";

/** Options of {@link articlesToAtom}: what the feed says of itself. */
export type AtomOptions = FeedOptions & {
  /** The feed's permanent id, an absolute address. Default `feedUrl`, else `url`. */
  id?: string | undefined;
  /** Whose entries they are that name no author. Default `title`. */
  author?: string | undefined;
};

const NAMESPACES = {
  xmlns: "http://www.w3.org/2005/Atom",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/**
 * The articles as an Atom 1.0 feed, in the order given: dates in their own offset, each author with address, the body as
 * safe HTML, pictures with size, credit and text as Media RSS. An entry needs a time with an offset: where an article has
 * a day alone, its start in UTC stands for it with an issue, and the day itself goes along as Dublin Core; an article
 * without any date gets the time of `builtAt`, or is left out. No value where neither an article nor `builtAt` gives the
 * feed a time.
 *
 * Rules: RFC 4287, with the link relations of RFC 4685 (`replies`), RFC 4946 (`license`) and RFC 6596 (`canonical`).
 *
 * @example
 * import { articleDate } from "@nightdesk/article";
 * import { articlesToAtom } from "@nightdesk/article/atom";
 * const rain = { id: "a1", headlines: { main: "Rain & wind" }, published: articleDate("2026-03-01T00:20:00+07:00"), body: [] };
 * const { value } = articlesToAtom([rain], { title: "The Paper", url: "https://paper.example/" });
 * value?.includes("<published>2026-03-01T00:20:00+07:00</published>"); // => true
 */
export function articlesToAtom(articles: readonly Article[], options: AtomOptions): FormatResult<string> {
  const { title, url, description, language, feedUrl } = options;
  const misused = feedOptionIssues(options, ["title", "url"]);
  const entries = writeEntries(
    articles,
    (article) => atomId(article, options),
    (article) => articleToEntry(article, options),
  );
  const updated = updatedOf(entries.value, options);
  if (updated === undefined) {
    const message = "Expected builtAt where no article has a date, got nothing.";
    const issue: ArticleIssue = { code: "atom.no-updated", path: ["options", "builtAt"], message };
    return { value: undefined, issues: [...misused, issue, ...entries.issues], lost: entries.lost };
  }
  const feed = element("feed", { ...NAMESPACES, "xml:lang": language || undefined }, [
    element("title", {}, escapeXml(title)),
    textElement("subtitle", description),
    textElement("id", options.id || feedUrl || url),
    element("link", { rel: "alternate", type: "text/html", href: url }),
    feedUrl === undefined
      ? ""
      : element("link", { rel: "self", type: "application/atom+xml", href: feedUrl }),
    textElement("updated", updated),
    element("author", {}, textElement("name", options.author || title)),
    ...entries.value.map(({ xml }) => xml),
  ]);
  return { value: xmlDocument(feed), issues: [...misused, ...entries.issues], lost: entries.lost };
}

/** When the feed was built, else the latest time of its entries, in its own offset. */
function updatedOf(entries: readonly AtomEntry[], { builtAt }: AtomOptions): string | undefined {
  if (isInstant(builtAt)) return new Date(builtAt).toISOString();
  let latest: string | undefined;
  for (const { updated } of entries)
    if (latest === undefined || Date.parse(updated) > Date.parse(latest)) latest = updated;
  return latest;
}
