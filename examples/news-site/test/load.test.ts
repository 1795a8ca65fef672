import { afterAll, beforeAll, expect, it } from "vitest";
import { countReadings } from "../load/count-readings.js";
import { loadArticle } from "../load/load-article.js";
import { type ServedSite, serveSite } from "./support/serve-site.js";

const articleId = "library-lends-tools-and-a-ladder";

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

// `npm run load` does the same with 10,000 requests against a process of its own.
it("answers 50 connections at once and loses no reading", async () => {
  const url = `${site.origin}/local/${articleId}`;
  const requests = 300;
  const load = { url, requests, connections: 50 };
  const many = await loadArticle({ ...load, visitor: (n) => `10.0.${n >> 8}.${n & 255}` });
  const one = await loadArticle({ ...load, visitor: () => "192.0.2.1" });
  expect([many, one]).toMatchObject(Array(2).fill({ answered: requests, failed: 0 }));
  const { real, all } = await countReadings(site.dataDir, articleId);
  expect(real).toBe(requests + 1);
  const shown = site.newsroom.boards
    .popular(site.clock.now, 50)
    .find(({ story }) => story.article.id === articleId);
  expect(shown?.readings).toBe(all);
});
