import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { createApp } from "../../src/app.js";
import { type Newsroom, type NewsroomOptions, openNewsroom } from "../../src/newsroom.js";
import type { SiteEnv } from "../../src/site-env.js";

/** Thursday, February 19, 2026, 10:00 in Phnom Penh. */
export const thursday = Date.parse("2026-02-19T10:00:00+07:00");

export type TestSite = {
  app: Hono<SiteEnv>;
  newsroom: Newsroom;
  dataDir: string;
  /** What the site takes for now; tests set it. */
  clock: { now: number };
  close(): Promise<void>;
};

/** The whole site on a database of its own, with a clock that stands still until it is set. */
export async function openSite(options: Partial<NewsroomOptions> = {}): Promise<TestSite> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), "news-site-")));
  const clock = { now: thursday };
  const newsroom = await openNewsroom({ minFormAgeMs: 0, ...options, dataDir, now: () => clock.now });
  return {
    app: createApp(newsroom, { trustProxy: true }),
    newsroom,
    dataDir,
    clock,
    close: async () => {
      newsroom.close();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true });
    },
  };
}
