import type { Child } from "hono/jsx";
import type { BoardEntry } from "../boards.js";
import { publication } from "../publication.js";
import type { Story } from "../store/articles.js";
import { ArticleBody } from "./article-body.js";
import { PopularArticles, TopThisWeek } from "./boards.js";
import { CommentsBlock, type CommentsBlockProps } from "./comments-block.js";
import { ContactBlock } from "./contact-block.js";
import { Layout, type LayoutProps } from "./layout.js";
import { RelatedPosts, type RelatedStory } from "./related-posts.js";

export type ArticlePageProps = Omit<LayoutProps, "title"> & {
  story: Story;
  top: readonly BoardEntry[];
  popular: readonly BoardEntry[];
  related: readonly RelatedStory[];
  comments: CommentsBlockProps;
  head: Child;
};

/** The article page: the article, who to ask, what to read next, what readers say, what is read most. */
export function ArticlePage({ story, top, popular, related, comments, ...layout }: ArticlePageProps) {
  const { now, hasGeneratedReadings } = layout;
  const { article } = story;
  const hasErrors = (comments.issues?.length ?? 0) > 0;
  const title = `${article.headlines.seo ?? article.headlines.main} | ${publication.name}`;
  return (
    <Layout {...layout} title={hasErrors ? `Error: ${title}` : title}>
      <div class="front">
        <div class="story-column" data-reading={`${story.path}/reading`}>
          <ArticleBody article={article} />
          {article.contact === undefined ? undefined : (
            <ContactBlock text={article.contact.text} language={article.language} />
          )}
          <CommentsBlock {...comments} />
        </div>
        <aside class="rail" aria-label="More to read">
          <TopThisWeek entries={top} hasGeneratedReadings={hasGeneratedReadings} />
          <RelatedPosts stories={related} now={now} />
          <PopularArticles entries={popular} hasGeneratedReadings={hasGeneratedReadings} />
        </aside>
      </div>
    </Layout>
  );
}
