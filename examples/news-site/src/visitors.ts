import { randomBytes } from "node:crypto";
import type { Client } from "@libsql/client";
import { editionDay } from "@nightdesk/dateline";
import { visitorKey } from "@nightdesk/ranking/audience";
import { publication } from "./publication.js";
import { settingOf } from "./store/settings.js";

/** What tells one visitor from another. */
export type VisitorFacts = { address: string; userAgent: string; at: number };

export type Visitors = {
  /** The same key for the same visitor on the same day. */
  keyOf(facts: VisitorFacts): Promise<string>;
};

/**
 * Keys of visitors without a cookie. The secret is new each day and yesterday's is deleted: from then on nobody,
 * we included, can tell whose reading a stored key was.
 */
export function createVisitors(db: Client): Visitors {
  const { timeZone } = publication;
  let today: { startAt: number; endAt: number; secret: Promise<string> } | undefined;

  async function secretOf(date: string): Promise<string> {
    const name = `visitor-secret ${date}`;
    const secret = await settingOf(db, name, () => randomBytes(32).toString("base64url"));
    await db.execute({
      sql: "DELETE FROM setting WHERE name LIKE 'visitor-secret %' AND name < ?",
      args: [name],
    });
    return secret;
  }

  return {
    async keyOf({ address, userAgent, at }) {
      if (today === undefined || at < today.startAt || at >= today.endAt) {
        const { date, startAt, endAt } = editionDay(at, { timeZone });
        today = { startAt, endAt, secret: secretOf(date) };
      }
      return visitorKey({ address, userAgent, at, timeZone, secret: await today.secret });
    },
  };
}
