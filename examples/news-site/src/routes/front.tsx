import type { Handler } from "hono";
import type { Newsroom } from "../newsroom.js";
import { publication } from "../publication.js";
import type { SiteEnv } from "../site-env.js";
import { FrontPage } from "../views/front-page.js";
import { sendPage } from "./send-page.js";

/** The front page: the newest stories, each section's latest, and the boards. */
export function frontPage(newsroom: Newsroom): Handler<SiteEnv> {
  return (c) => {
    const now = newsroom.now();
    const { library, boards, hasGeneratedReadings } = newsroom;
    return sendPage(
      c,
      <FrontPage
        now={now}
        canonical={new URL("/", c.req.url).href}
        description={`${publication.name}: ${publication.motto}`}
        sections={library.sections}
        stories={library.released(now)}
        top={boards.topThisWeek(now)}
        popular={boards.popular(now)}
        hasGeneratedReadings={hasGeneratedReadings}
      />,
    );
  };
}
