import { editionDay, formatMasthead, timeElement } from "@nightdesk/dateline";
import { RelativeTime } from "./relative-time.js";

/** A story as the server sends it. */
export type Story = { id: string; headline: string; publishedAt: string };

/** All that the page shows; the server writes the same object into the page that it renders from. */
export type FrontPageProps = {
  /** The server's clock, in epoch milliseconds: the page starts from it too, not from its own. */
  now: number;
  timeZone: string;
  locale: string;
  stories: readonly Story[];
};

/** The front page: the masthead of the edition that is out, and the stories with their times. */
export function FrontPage({ locale, now, stories, timeZone }: FrontPageProps) {
  const options = { timeZone, locale };
  const edition = editionDay(now, { timeZone, startsAt: "04:00" });
  return (
    <main>
      <h1>The Nightdesk</h1>
      <p id="masthead">
        <time dateTime={edition.date}>{formatMasthead(edition.date, options)}</time>
      </p>
      {stories.map(({ headline, id, publishedAt }) => (
        <article key={id}>
          <h2>{headline}</h2>
          <p>
            <time dateTime={timeElement(publishedAt, options).dateTime}>
              {timeElement(publishedAt, options).text}
            </time>{" "}
            <RelativeTime instant={publishedAt} now={now} {...options} />
          </p>
        </article>
      ))}
    </main>
  );
}
