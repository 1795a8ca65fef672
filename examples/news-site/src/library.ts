import { plainText } from "@nightdesk/article";
import { createRelatedIndex, type RelatedIndex } from "@nightdesk/related";
import { publication } from "./publication.js";
import { sectionSlug } from "./section-slug.js";
import type { Story } from "./store/articles.js";

export type Section = { slug: string; name: string };

/** The articles of the site, held in memory: they change only when a file is imported, before the site serves. */
export type Library = {
  /** Released stories, newest first. */
  released(now: number): Story[];
  inSection(slug: string, now: number): Story[];
  byPath(path: string, now: number): Story | undefined;
  byId(id: string, now: number): Story | undefined;
  /** Sections in the order of the navigation: the usual ones, then those with most stories, equal ones by name. */
  sections: readonly Section[];
  related: RelatedIndex;
};

export function createLibrary(stories: readonly Story[]): Library {
  const newestFirst = [...stories].sort(
    (a, b) => b.publishedAt - a.publishedAt || (a.article.id < b.article.id ? -1 : 1),
  );
  const byPath = new Map(newestFirst.map((story) => [story.path, story]));
  const byId = new Map(newestFirst.map((story) => [story.article.id, story]));
  const isOut = (story: Story | undefined, now: number) =>
    story !== undefined && story.publishedAt <= now ? story : undefined;
  const released = (now: number) => newestFirst.filter((story) => isOut(story, now));
  return {
    released,
    inSection: (slug, now) => released(now).filter(({ article }) => sectionSlug(article) === slug),
    byPath: (path, now) => isOut(byPath.get(path), now),
    byId: (id, now) => isOut(byId.get(id), now),
    sections: sectionsOf(stories),
    related: createRelatedIndex(
      stories.map(({ article, publishedAt }) => ({
        id: article.id,
        title: article.headlines.main,
        text: [article.standfirst ?? "", plainText(article.body)].join("\n"),
        tags: article.tags?.map(({ name }) => name),
        section: article.section?.name,
        language: article.language,
        publishedAt,
      })),
    ),
  };
}

function sectionsOf(stories: readonly Story[]): Section[] {
  const counts = new Map<string, Section & { count: number }>();
  for (const { article } of stories) {
    const slug = sectionSlug(article);
    const section = counts.get(slug) ?? { slug, name: article.section?.name ?? "News", count: 0 };
    counts.set(slug, { ...section, count: section.count + 1 });
  }
  const usual: readonly string[] = publication.sections;
  const place = ({ name }: Section) => (usual.includes(name) ? usual.indexOf(name) : usual.length);
  return [...counts.values()]
    .sort((a, b) => place(a) - place(b) || b.count - a.count || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, name }) => ({ slug, name }));
}
