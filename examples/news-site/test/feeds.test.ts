import { feedToArticles, parseFeed } from "@nightdesk/article/feed";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type TestSite, thursday } from "./support/open-site.js";
import { open } from "./support/visitors.js";

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("writes an RSS feed of the newest stories that a feed reader takes without complaint", async () => {
  const answer = await open(site, "/rss.xml");
  expect(answer.headers.get("content-type")).toContain("application/rss+xml");
  const { value, issues } = parseFeed(await answer.text());
  expect(issues).toEqual([]);
  const articles = value === undefined ? [] : feedToArticles(value).value;
  const newest = site.newsroom.library.released(thursday).slice(0, 30);
  expect(articles.map(({ url }) => url)).toEqual(newest.map(({ path }) => `http://localhost${path}`));
  expect(articles.map(({ published }) => published?.at)).toEqual(
    newest.map(({ publishedAt }) => publishedAt),
  );
});

it("lists in the news sitemap what came out in the last 48 hours", async () => {
  const xml = await (await open(site, "/news-sitemap.xml")).text();
  const locations = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  const recent = site.newsroom.library
    .released(thursday)
    .filter(({ publishedAt }) => publishedAt > thursday - 48 * 3_600_000);
  expect(recent.length).toBeGreaterThan(3);
  expect(locations).toEqual(recent.map(({ path }) => `http://localhost${path}`));
  expect(xml).toContain("<news:name>The Bassac Courier</news:name>");
});

it("points robots to the sitemap, and has nothing where nothing is", async () => {
  expect(await (await open(site, "/robots.txt")).text()).toContain(
    "Sitemap: http://localhost/news-sitemap.xml",
  );
  expect((await open(site, "/news-sitemap/9")).status).toBe(404);
  expect(await (await open(site, "/healthz")).json()).toEqual({ ok: true, articles: 46 });
});
