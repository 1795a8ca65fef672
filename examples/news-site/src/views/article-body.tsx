import { type Article, renderHtml } from "@nightdesk/article";
import { raw } from "hono/html";
import { sectionSlug } from "../section-slug.js";
import { bylineOf } from "./byline.js";
import { mainImage, StoryImage } from "./story-image.js";
import { DateOf } from "./when.js";

/** Section, headline, names, dates, picture, text and tags. */
export function ArticleBody({ article }: { article: Article }) {
  const byline = bylineOf(article);
  const image = mainImage(article);
  return (
    <article class="story" lang={article.language} dir={article.direction}>
      <header class="story-header">
        {article.section === undefined ? undefined : (
          <p class="kicker">
            <a href={`/${sectionSlug(article)}`}>{article.section.name}</a>
          </p>
        )}
        <h1>{article.headlines.main}</h1>
        {article.standfirst === undefined ? undefined : <p class="standfirst">{article.standfirst}</p>}
        <p class="story-meta" lang="en" dir="ltr">
          {byline === "" ? undefined : <span class="byline">{byline}</span>}
          <DateOf article={article} />
        </p>
      </header>
      {image === undefined ? undefined : (
        <figure class="story-figure">
          <StoryImage article={article} isFirst />
          {image.caption === undefined && image.credit === undefined ? undefined : (
            <figcaption>
              {image.caption}{" "}
              {image.credit === undefined ? undefined : <span class="credit">{image.credit}</span>}
            </figcaption>
          )}
        </figure>
      )}
      <div class="story-text">{raw(renderHtml(article.body))}</div>
      {article.tags === undefined || article.tags.length === 0 ? undefined : (
        <ul class="tags" aria-label="Tags" lang="en">
          {article.tags.map(({ name }) => (
            <li class="tag">{name}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
