import { formatMasthead, timeElement } from "@nightdesk/dateline";
import type { Section } from "../library.js";
import { publication } from "../publication.js";

type MastheadProps = {
  now: number;
  sections: readonly Section[];
  section: string | undefined;
  isFront: boolean;
};

/** The name of the paper, the day in its own zone, and the way to the sections. */
export function Masthead({ now, sections, section, isFront }: MastheadProps) {
  const day = timeElement(now, publication).dateTime.slice(0, 10);
  return (
    <header class="masthead">
      <div class="masthead-top">
        <p class="masthead-date">
          <time datetime={day}>{formatMasthead(now, publication)}</time>
        </p>
        <p class="masthead-name">
          <a href="/" aria-current={isFront ? "page" : undefined}>
            {publication.name}
          </a>
        </p>
        <p class="masthead-motto">{publication.motto}</p>
      </div>
      <nav class="sections" aria-label="Sections">
        <ul>
          {sections.map(({ slug, name }) => (
            <li>
              <a href={`/${slug}`} aria-current={slug === section ? "page" : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
