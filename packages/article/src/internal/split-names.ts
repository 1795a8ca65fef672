import type { Author } from "../author.js";

/** The authors that a byline names: "By Sok Dara and Marie Duval" gives two. */
export function authorsOfByline(byline: string): Author[] {
  return byline
    .replace(/^(?:written by|story by|by|par|ដោយ)\s*[:៖]?\s*/iu, "")
    .split(/\s*(?:,|;|&| and | et |និង)\s*/iu)
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => name !== "")
    .map((name) => ({ kind: "person", name }));
}
