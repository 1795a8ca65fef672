import { expect, it } from "vitest";
import { seedStories } from "../src/content/seed-stories.js";
import { generateReadership } from "../src/readership/generate-readership.js";
import { thursday } from "./support/open-site.js";

it("is the same for the same day and stays between release and now", () => {
  const stories = seedStories(thursday);
  const readings = generateReadership(stories, thursday);
  expect(readings).toEqual(generateReadership(seedStories(thursday), thursday));
  const released = new Map(stories.map(({ article, publishedAt }) => [article.id, publishedAt]));
  for (const { articleId, at, count } of readings) {
    expect(at).toBeGreaterThan(released.get(articleId) ?? Number.POSITIVE_INFINITY);
    expect(at).toBeLessThanOrEqual(thursday);
    expect(Number.isInteger(count) && count > 0).toBe(true);
  }
});
