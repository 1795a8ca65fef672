import { chooseDate, chooseModified } from "./choose-date.js";
import {
  type DateCandidate,
  DateCandidates,
  type FindDatesOptions,
  type FoundDate,
} from "./date-candidates.js";
import { type LinkedData, stringOf } from "./page-json-ld.js";
import type { PageMeta } from "./page-meta.js";
import type { PageScope } from "./page-scope.js";
import { addScriptDate } from "./script-date.js";
import { addBodyDate, addShownDates } from "./shown-dates.js";
import { dayOfUrl } from "./url-day.js";

const META_PUBLISHED =
  "article:published_time article:published og:published_time og:article:published_time datepublished date_published published_time publishdate publish_date publish-date publication_date pubdate dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date date parsely-pub-date sailthru.date article_date_original article.published originalpublicationdate citation_publication_date citation_date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished bt:pubdate displaydate firstpublished vr:published_time creation_date created article:post_date date.release search_date ptime news_publication_date datum shareaholic:article_published_time".split(
    " ",
  );

const META_MODIFIED =
  "article:modified_time article:modified og:updated_time datemodified modified_time dc.date.modified dcterms.modified last-modified lastmod revised shareaholic:article_modified_time".split(
    " ",
  );

/** Finds when the article was published and changed, by what the page's data, its tags and its visible lines say. */
export function findDates(
  scope: PageScope,
  meta: PageMeta,
  data: LinkedData,
  options: FindDatesOptions,
): { published?: FoundDate | undefined; modified?: FoundDate | undefined } {
  const found = new DateCandidates(options);
  found.add("published", stringOf(data.main, "datePublished"), "json-ld", "datePublished", 0.9);
  found.add("published", stringOf(data.main, "uploadDate"), "json-ld", "uploadDate", 0.6);
  found.add("published", stringOf(data.main, "dateCreated"), "json-ld", "dateCreated", 0.6);
  found.add("modified", stringOf(data.main, "dateModified"), "json-ld", "dateModified", 0.9);
  for (const [index, name] of META_PUBLISHED.entries()) {
    found.add("published", meta.all(name)[0], "meta", name, index < 3 ? 0.91 : 0.75);
  }
  for (const name of META_MODIFIED) found.add("modified", meta.all(name)[0], "meta", name, 0.8);
  addShownDates(scope, scope.lines(), options, found);
  if (found.isEmpty) {
    addShownDates(scope, scope.around(), options, found);
    found.published = found.published.map((one) => ({ ...one, confidence: one.confidence * 0.6 }));
  }
  if (found.isEmpty) addBodyDate(scope, options, found);
  const isLocal = ({ date, source }: DateCandidate) =>
    source === "text" || (date.offset ?? "+00:00") !== "+00:00";
  if (!found.published.some(isLocal)) addScriptDate(scope.elements, found);
  const inUrl = dayOfUrl(options.url);
  if (inUrl !== undefined) found.add("published", inUrl, "url", "path", 0.7);
  return { published: chooseDate(found.published, found.modified), modified: chooseModified(found.modified) };
}
