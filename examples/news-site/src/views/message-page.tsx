import type { Newsroom } from "../newsroom.js";
import { publication } from "../publication.js";
import { TopThisWeek } from "./boards.js";
import { Layout } from "./layout.js";

type MessagePageProps = { newsroom: Newsroom; title: string; text: string };

/** A page that says one thing, with something to read beside it. */
export function MessagePage({ newsroom, title, text }: MessagePageProps) {
  const { library, boards, hasGeneratedReadings } = newsroom;
  const now = newsroom.now();
  return (
    <Layout
      title={`${title} | ${publication.name}`}
      now={now}
      sections={library.sections}
      hasGeneratedReadings={hasGeneratedReadings}
    >
      <div class="front">
        <div class="message">
          <h1>{title}</h1>
          <p>{text}</p>
          <p>
            <a href="/">Go to the front page</a>
          </p>
        </div>
        <aside class="rail" aria-label="Most read">
          <TopThisWeek entries={boards.topThisWeek(now)} hasGeneratedReadings={hasGeneratedReadings} />
        </aside>
      </div>
    </Layout>
  );
}
