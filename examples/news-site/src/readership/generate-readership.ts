import { randomOf } from "../random.js";
import type { Story } from "../store/articles.js";
import type { StoredReading } from "../store/readings.js";

const hourMs = 3_600_000;

/** Half of an article's readers come within this time of its release. */
const halfLifeHours = 30;

/** Readers by the hour of the day at UTC+7: few at night, most at breakfast, at noon and after work. */
const hourWeights = [2, 1, 1, 1, 2, 5, 9, 12, 11, 9, 8, 9, 12, 9, 7, 7, 7, 8, 10, 11, 10, 8, 5, 3];

/**
 * Invented readings of each story from its release to `now`, by the hour. The same stories and the same `now` give the
 * same figures; they are stored apart from real readings, and pages say that they are generated.
 */
export function generateReadership(stories: readonly Story[], now: number): StoredReading[] {
  return stories.flatMap(({ article, publishedAt }) => {
    const random = randomOf(article.id);
    // A few stories are read by very many: the square of the square spreads them over two orders of magnitude.
    const total = 90 + 5_200 * random() ** 4;
    const readings: StoredReading[] = [];
    for (let at = publishedAt - (publishedAt % hourMs) + hourMs; at <= now; at += hourMs) {
      const ageHours = (at - publishedAt) / hourMs;
      const expected = (total * Math.LN2 * 2 ** (-ageHours / halfLifeHours)) / halfLifeHours;
      const hour = new Date(at + 7 * hourMs).getUTCHours();
      const count = Math.round((expected * (hourWeights[hour] ?? 1) * (0.6 + 0.8 * random())) / 7);
      if (count > 0) readings.push({ articleId: article.id, at, count });
    }
    return readings;
  });
}
