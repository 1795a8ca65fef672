import type { Article, ArticleDate } from "@nightdesk/article";
import { formatDate, formatMasthead, timeElement } from "@nightdesk/dateline";
import { formatRelative } from "@nightdesk/dateline/relative";
import { publication } from "../publication.js";

/** How long ago, while that is what a reader wants to know; the date after that. The full time is in the title. */
export function RelativeTime({ at, now }: { at: number; now: number }) {
  const { dateTime, text } = timeElement(at, publication);
  return (
    <time datetime={dateTime} title={text}>
      {formatRelative(at, { ...publication, now }).text}
    </time>
  );
}

/** Date and time of day. */
export function FullTime({ at }: { at: number }) {
  const { dateTime, text } = timeElement(at, publication);
  return <time datetime={dateTime}>{text}</time>;
}

/** A day that has no time: it is shown as it was written, in no zone. */
export function Day({ date }: { date: string }) {
  return <time datetime={date}>{formatDate(date, publication)}</time>;
}

/** The dates of an article, as exactly as its source gives them. */
export function DateOf({ article }: { article: Article }) {
  const { published, modified, dateline } = article;
  const page = pageDate(article);
  return (
    <>
      {published === undefined ? undefined : (
        <span>
          Published <ArticleTime date={published} />
        </span>
      )}
      {modified === undefined || modified.at === published?.at ? undefined : (
        <span>
          Updated <ArticleTime date={modified} />
        </span>
      )}
      {dateline?.date === undefined || published !== undefined ? undefined : (
        <span>
          Events of <ArticleTime date={dateline.date} />
        </span>
      )}
      {page === undefined ? undefined : (
        <span>
          From the page of <time datetime={page}>{formatMasthead(page, publication)}</time>
        </span>
      )}
    </>
  );
}

function ArticleTime({ date }: { date: ArticleDate }) {
  if (date.at !== undefined && date.precision !== "day") return <FullTime at={date.at} />;
  return date.precision === "day" ? <Day date={date.iso.slice(0, 10)} /> : <span>{date.written}</span>;
}

/** The day that stood at the head of the page the article was taken from. */
function pageDate(article: Article): string | undefined {
  const page = article.extensions?.["page"] as { date?: { iso?: string } } | undefined;
  const iso = page?.date?.iso ?? "";
  return /^\d{4}-\d\d-\d\d/.test(iso) ? iso.slice(0, 10) : undefined;
}
