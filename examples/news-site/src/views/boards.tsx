import type { BoardEntry } from "../boards.js";

type BoardProps = {
  id: string;
  title: string;
  entries: readonly BoardEntry[];
  empty: string;
  note?: string | undefined;
};

const readings = new Intl.NumberFormat("en");

/** A numbered list of the most read, or a word on why there is none. */
export function Board({ id, title, entries, empty, note }: BoardProps) {
  return (
    <section class="board" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {entries.length === 0 ? (
        <p class="board-empty">{empty}</p>
      ) : (
        <ol>
          {entries.map(({ story, readings: count }) => (
            <li lang={story.article.language} dir={story.article.direction}>
              <a href={story.path}>{story.article.headlines.main}</a>
              <span class="board-count" lang="en" dir="ltr">
                {readings.format(count)} {count === 1 ? "reading" : "readings"}
              </span>
            </li>
          ))}
        </ol>
      )}
      {note === undefined || entries.length === 0 ? undefined : <p class="board-note">{note}</p>}
    </section>
  );
}

type BoardsProps = { entries: readonly BoardEntry[]; hasGeneratedReadings: boolean };

const generatedNote = "Readership partly generated for this demonstration; your readings count on top.";

/** The most read since Monday. */
export function TopThisWeek({ entries, hasGeneratedReadings }: BoardsProps) {
  return (
    <Board
      id="top-this-week"
      title="Top 5 This Week"
      entries={entries}
      empty="Nothing has been read yet this week. Open an article and it appears here."
      note={hasGeneratedReadings ? generatedNote : undefined}
    />
  );
}

/** The most read of all time. */
export function PopularArticles({ entries, hasGeneratedReadings }: BoardsProps) {
  return (
    <Board
      id="popular-articles"
      title="Popular Articles"
      entries={entries}
      empty="Nothing has been read yet."
      note={hasGeneratedReadings ? "Of all time. Readership partly generated." : "Of all time."}
    />
  );
}
