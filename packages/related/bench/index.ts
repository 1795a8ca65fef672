import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { compare, type Figure, median } from "@internal/scorecard";
import { createRelatedIndex, type RelatedArticle } from "@nightdesk/related";
import { build } from "esbuild";
import MiniSearch from "minisearch";
import { type GeneratedArticle, generateArticles, generateTaggedPosts } from "./generate.js";

/** Speed, memory and size, on generated articles of about 400 words, against MiniSearch in the same run. */
export async function bench({ quick }: { quick: boolean }): Promise<Figure[]> {
  const articles = generateArticles(quick ? 500 : 3000);
  const rounds = quick ? 2 : 5;
  // Memory first: what later measurements leave behind would be counted or freed in between.
  const memory = memoryFigure(articles);
  return [
    ...(await buildFigures(articles, rounds)),
    ...(await queryFigures(articles, rounds)),
    ...(await tagFigures(quick ? 1000 : 5000, rounds)),
    changeFigure(articles),
    memory,
    await sizeFigure(),
  ];
}

function searchOf(articles: readonly GeneratedArticle[]): MiniSearch<GeneratedArticle> {
  const search = new MiniSearch<GeneratedArticle>({
    fields: ["title", "text"],
    searchOptions: { boost: { title: 2 } },
  });
  search.addAll(articles);
  return search;
}

async function buildFigures(articles: readonly GeneratedArticle[], rounds: number): Promise<Figure[]> {
  const times = await compare(
    { nightdesk: () => createRelatedIndex(articles), minisearch: () => searchOf(articles) },
    { rounds, warmup: 1 },
  );
  const perSecond = (ms: number) => (1000 * articles.length) / ms;
  return [
    {
      name: "build (articles/s), goal MiniSearch",
      value: perSecond(times.nightdesk),
      goal: { atLeast: perSecond(times.minisearch) },
    },
  ];
}

/** Five results for each of a sample: MiniSearch is asked by title, its fast way, and by title and lead, its better one. */
async function queryFigures(articles: readonly GeneratedArticle[], rounds: number): Promise<Figure[]> {
  const index = createRelatedIndex(articles);
  const search = searchOf(articles);
  const asked = articles.filter((_, i) => i % Math.ceil(articles.length / 20) === 0);
  const times = await compare(
    {
      nightdesk: () => asked.map(({ id }) => index.relatedTo(id)),
      title: () => asked.map(({ title }) => search.search(title).slice(0, 6)),
      lead: () => asked.map(({ title, lead }) => search.search(`${title} ${lead}`).slice(0, 6)),
    },
    { rounds, warmup: 1 },
  );
  return [
    {
      name: "query of a whole article (ms), goal MiniSearch by title and lead",
      value: times.nightdesk / asked.length,
      goal: { atMost: times.lead / asked.length },
    },
    { name: "query of MiniSearch by title alone (ms)", value: times.title / asked.length, goal: "none" },
  ];
}

/** The task of the related_post_gen benchmark: the five with the most shared tags for every post, from the list of posts on. */
async function tagFigures(count: number, rounds: number): Promise<Figure[]> {
  const posts = generateTaggedPosts(count);
  const times = await compare(
    {
      nightdesk: () => {
        const index = createRelatedIndex(posts, { tagWeighting: "count" });
        return posts.map(({ id }) => index.relatedTo(id, { maxReasons: 0 }));
      },
      pairs: () => posts.map((post) => topByPairs(post, posts)),
    },
    { rounds: Math.min(rounds, 3), warmup: 1 },
  );
  return [
    {
      name: `related_post_gen with ${count} posts, all of it (ms), goal comparing all pairs`,
      value: times.nightdesk,
      goal: { atMost: times.pairs },
    },
  ];
}

/** What a site does without a library: count shared tags with every other post, sort, take five. */
function topByPairs(post: RelatedArticle, posts: readonly RelatedArticle[]): string[] {
  const tags = new Set(post.tags);
  const scored: { id: string; shared: number }[] = [];
  for (const other of posts) {
    if (other.id === post.id) continue;
    let shared = 0;
    for (const tag of other.tags ?? []) if (tags.has(tag)) shared++;
    if (shared > 0) scored.push({ id: other.id, shared });
  }
  return scored
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 5)
    .map(({ id }) => id);
}

/** An article that is saved anew and then asked about: the first query after a change pays for what the change made stale. */
function changeFigure(articles: readonly RelatedArticle[]): Figure {
  const index = createRelatedIndex(articles);
  const times = articles.slice(0, 50).map((article) => {
    const start = performance.now();
    index.update(article);
    index.relatedTo(article.id);
    return performance.now() - start;
  });
  return { name: "update of one article and a query (ms)", value: median(times), goal: "none" };
}

function memoryFigure(articles: readonly RelatedArticle[]): Figure {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const index = createRelatedIndex(articles);
  const bytes = used() - before;
  return { name: "memory of the index (KB an article)", value: bytes / 1024 / index.size, goal: "none" };
}

async function sizeFigure(): Promise<Figure> {
  const entry = fileURLToPath(new URL("../dist/index.js", import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: readFileSync(entry, "utf8"),
      resolveDir: fileURLToPath(new URL("../dist", import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
  return { name: "size of everything, minified and gzip (bytes)", value: bytes, goal: { atMost: 4096 } };
}
