import { describe, expect, it } from "vitest";
import { createBoard } from "../create-board.js";
import { rankList } from "./rank-list.js";
import { rankPerFacet } from "./rank-per-facet.js";
import { rankRising } from "./rank-rising.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 1, 19, 12);
const articles = ["a", "b", "c"].map((id, i) => ({
  id,
  section: i === 1 ? "sport" : "world",
  publishedAt: NOW - DAY * (i + 1),
}));

describe("rankList", () => {
  it("fills up from the newest or from all time, and says so", () => {
    const board = createBoard({ timeZone: "UTC" });
    board.record({ id: "c", at: NOW - 30 * DAY, count: 3 });
    board.record({ id: "b", at: NOW });
    const ids = (fallback?: "latest" | "all") => {
      const { entries, usesFallback } = rankList(board, {
        now: NOW,
        articles,
        ...(fallback && { fallback }),
      });
      return [entries.map(({ id, source }) => `${id} ${source}`).join(), usesFallback];
    };
    expect(ids()).toEqual(["b window", false]);
    expect(ids("latest")).toEqual(["b window,a latest,c latest", true]);
    expect(ids("all")).toEqual(["b window,c all", true]);
  });

  it("says the rank before and leaves out what has stood too long", () => {
    const board = createBoard({ timeZone: "UTC" });
    board.record({ id: "a", at: NOW - 2 * DAY, count: 2 });
    board.record({ id: "b", at: NOW, count: 5 });
    const { entries } = rankList(board, { now: NOW, articles });
    expect(entries.map(({ id, previousRank }) => [id, previousRank])).toEqual([
      ["b", undefined],
      ["a", 1],
    ]);
    expect(rankList(board, { now: NOW, articles, rotateAfterDays: 1 }).entries.map(({ id }) => id)).toEqual([
      "b",
    ]);
  });

  it("gives ties to the newer article", () => {
    const board = createBoard({ timeZone: "UTC" });
    for (const id of ["a", "b", "c"]) board.record({ id, at: NOW });
    expect(
      rankList(board, { now: NOW, articles: [...articles].reverse() }).entries.map(({ id }) => id),
    ).toEqual(["a", "b", "c"]);
    expect(
      rankList(board, { now: NOW, articles, where: { maxAgeMs: 2 * DAY }, exclude: ["a"] }).entries.map(
        ({ id }) => id,
      ),
    ).toEqual(["b"]);
  });
});

it("gives a list for each facet", () => {
  const board = createBoard({ timeZone: "UTC" });
  for (const id of ["a", "b", "c", "c"]) board.record({ id, at: NOW });
  const lists = rankPerFacet(board, "section", { now: NOW, articles, k: 1 });
  expect([...lists].map(([name, { entries }]) => [name, entries[0]?.id])).toEqual([
    ["sport", "b"],
    ["world", "c"],
  ]);
});

it("lists what rises above its own baseline", () => {
  const board = createBoard({ timeZone: "UTC" });
  board.record({ id: "steady", at: NOW - 5 * HOUR, count: 2400 });
  board.record({ id: "steady", at: NOW, count: 100 });
  board.record({ id: "rising", at: NOW, count: 40 });
  board.record({ id: "quiet", at: NOW, count: 2 });
  expect(rankRising(board, { now: NOW }).map(({ id, uplift }) => [id, uplift])).toEqual([
    ["rising", 9],
    ["steady", 1],
  ]);
});
