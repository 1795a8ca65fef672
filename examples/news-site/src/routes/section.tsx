import type { Handler } from "hono";
import type { Newsroom } from "../newsroom.js";
import type { SiteEnv } from "../site-env.js";
import { SectionPage } from "../views/section-page.js";
import { sendPage } from "./send-page.js";

/** All released stories of a section, newest first. */
export function sectionPage(newsroom: Newsroom): Handler<SiteEnv> {
  return (c) => {
    const now = newsroom.now();
    const { library, boards, hasGeneratedReadings } = newsroom;
    const section = library.sections.find(({ slug }) => slug === c.req.param("section"));
    if (section === undefined) return c.notFound();
    return sendPage(
      c,
      <SectionPage
        now={now}
        canonical={new URL(`/${section.slug}`, c.req.url).href}
        sections={library.sections}
        section={section.slug}
        name={section.name}
        stories={library.inSection(section.slug, now)}
        top={boards.topThisWeek(now)}
        hasGeneratedReadings={hasGeneratedReadings}
      />,
    );
  };
}
