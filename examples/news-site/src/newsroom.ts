import { randomBytes } from "node:crypto";
import type { Client } from "@libsql/client";
import type { CommentStore } from "@nightdesk/comments";
import { sqliteStore } from "@nightdesk/comments/stores/sqlite";
import type { TokenKey } from "@nightdesk/comments/token";
import { type Boards, createBoards } from "./boards.js";
import { seedStories } from "./content/seed-stories.js";
import { createLibrary, type Library } from "./library.js";
import { publication } from "./publication.js";
import { generateReadership } from "./readership/generate-readership.js";
import { loadStories, replaceStories, type Story } from "./store/articles.js";
import { openDatabase } from "./store/open-database.js";
import { createReadings, type Readings } from "./store/readings.js";
import { settingOf } from "./store/settings.js";
import { createVisitors, type Visitors } from "./visitors.js";

/** All that the pages are made from. */
export type Newsroom = {
  /** The clock: every date, window and token is as of what it says. Milliseconds since 1970 UTC. */
  now: () => number;
  library: Library;
  boards: Boards;
  readings: Readings;
  comments: CommentStore;
  visitors: Visitors;
  /** The keys that sign comment forms; one, kept in the database, so that forms outlive a restart. */
  tokenKeys: readonly TokenKey[];
  /** The least time between a form's making and its sending; people need some. */
  minFormAgeMs: number;
  /** Whether the boards hold readings of the generator. */
  hasGeneratedReadings: boolean;
  close(): void;
};

export type NewsroomOptions = {
  dataDir: string;
  now: () => number;
  /** Stories to show from now on, of an imported file. */
  replacement?: readonly Story[] | undefined;
  /** Forgets all articles, readings and comments first. Default false. */
  reset?: boolean;
  onceWithinMs?: number;
  minFormAgeMs?: number;
};

/** Opens the database, fills it where it is empty, and builds boards and indexes from what it holds. */
export async function openNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const { now, replacement, reset = false, onceWithinMs = publication.onceWithinMs } = options;
  const db = await openDatabase(options.dataDir);
  const comments = sqliteStore(db);
  await comments.setup();
  if (reset) await db.batch(["DELETE FROM article", "DELETE FROM reading", "DELETE FROM comments"], "write");
  if (replacement !== undefined) await replaceStories(db, replacement);
  else if (await isEmpty(db)) await seed(db, now());

  const readings = createReadings(db, onceWithinMs);
  await comments.forget(now() - publication.keepEmailsMs);
  const library = createLibrary(await loadStories(db));
  return {
    now,
    library,
    boards: createBoards(library, await readings.all()),
    readings,
    comments,
    visitors: createVisitors(db),
    tokenKeys: [
      {
        id: "site",
        secret: await settingOf(db, "token-secret", () => randomBytes(32).toString("base64url")),
      },
    ],
    minFormAgeMs: options.minFormAgeMs ?? 3_000,
    hasGeneratedReadings: await hasGenerated(db),
    close: () => db.close(),
  };
}

/** The demonstration articles and their readership, dated back from `now`. */
async function seed(db: Client, now: number): Promise<void> {
  const stories = seedStories(now);
  await replaceStories(db, stories, generateReadership(stories, now));
}

async function isEmpty(db: Client): Promise<boolean> {
  const { rows } = await db.execute("SELECT EXISTS (SELECT 1 FROM article) AS found");
  return Number(rows[0]?.["found"]) === 0;
}

async function hasGenerated(db: Client): Promise<boolean> {
  const { rows } = await db.execute("SELECT EXISTS (SELECT 1 FROM reading WHERE visitor IS NULL) AS found");
  return Number(rows[0]?.["found"]) === 1;
}
