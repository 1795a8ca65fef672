import type { Board } from "../board.js";
import { type ArticleFacts, type ListOptions, type RankedList, rankList } from "./rank-list.js";

/**
 * One list for each section, kind, language, tag or author that the articles have, in order of its name.
 * @throws {RankingError} as the board's `top`.
 * @example
 * import { createBoard } from "@nightdesk/ranking";
 * import { rankPerFacet } from "@nightdesk/ranking/lists";
 * const board = createBoard({ timeZone: "UTC" });
 * const articles = [{ id: "a", section: "world" }, { id: "b", section: "sport" }];
 * for (const { id } of articles) board.add(id, 0);
 * [...rankPerFacet(board, "section", { now: 0, k: 1, articles }).keys()] // => ["sport", "world"]
 */
export function rankPerFacet(
  board: Board,
  facet: "section" | "kind" | "language" | "tags" | "authors",
  options: ListOptions,
): Map<string, RankedList> {
  const articles = [...options.articles];
  const names = new Set(articles.flatMap((article) => valuesOf(article, facet)));
  return new Map(
    [...names].sort().map((name) => {
      const own = articles.filter((article) => valuesOf(article, facet).includes(name));
      return [name, rankList(board, { ...options, articles: own })];
    }),
  );
}

function valuesOf(article: ArticleFacts, facet: keyof ArticleFacts): readonly string[] {
  const value = article[facet];
  if (value === undefined || typeof value === "number") return [];
  return typeof value === "string" ? [value] : value;
}
