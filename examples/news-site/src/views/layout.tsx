import type { Child } from "hono/jsx";
import { assets } from "../assets.js";
import type { Section } from "../library.js";
import { publication } from "../publication.js";
import { Masthead } from "./masthead.js";

export type LayoutProps = {
  title: string;
  description?: string | undefined;
  now: number;
  sections: readonly Section[];
  /** The slug of the section that the page belongs to. */
  section?: string | undefined;
  /** The page's own address, whole. */
  canonical?: string | undefined;
  language?: string | undefined;
  /** JSON-LD and the like. */
  head?: Child;
  children?: Child;
  hasGeneratedReadings: boolean;
};

const demonstration =
  "A demonstration newspaper. Its articles are invented, apart from the report on the meeting of Cambodia and France; its figures of readership are generated, and each real reading is added to them.";

/** The frame of every page. */
export function Layout(props: LayoutProps) {
  const { title, description, canonical, now, sections, section, hasGeneratedReadings } = props;
  return (
    <html lang={publication.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description === undefined ? undefined : <meta name="description" content={description} />}
        {canonical === undefined ? undefined : <link rel="canonical" href={canonical} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#14161a" media="(prefers-color-scheme: dark)" />
        <link rel="stylesheet" href={assets["site.css"].href} />
        <link rel="icon" href={assets["icon.svg"].href} type="image/svg+xml" />
        <link rel="alternate" type="application/rss+xml" title={publication.name} href="/rss.xml" />
        <script src={assets["site.js"].href} defer />
        {props.head}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <Masthead
          now={now}
          sections={sections}
          section={section}
          isFront={canonical?.endsWith("/") ?? false}
        />
        <main id="main" tabindex={-1}>
          {props.children}
        </main>
        <footer class="site-footer">
          <p class="footer-name">{publication.name}</p>
          <p>{hasGeneratedReadings ? demonstration : "The articles are those of an imported file."}</p>
          <nav aria-label="Feeds">
            <a href="/rss.xml">RSS</a> <a href="/news-sitemap.xml">News sitemap</a>
          </nav>
        </footer>
      </body>
    </html>
  );
}
