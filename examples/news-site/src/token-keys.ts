import type { TokenKey } from "@nightdesk/comments/token";
import type { Newsroom } from "./newsroom.js";

/** The keys that sign comment forms; one, kept in the database, so that forms outlive a restart. */
export function tokenKeys(newsroom: Pick<Newsroom, "tokenSecret">): TokenKey[] {
  return [{ id: "site", secret: newsroom.tokenSecret }];
}
