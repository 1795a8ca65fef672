import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createBoard } from "./create-board.js";
import { rankList } from "./lists/rank-list.js";

function read(name: string) {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}/case.json`, import.meta.url), "utf8"));
}

it("lists the week of the fixture, each position for its reason", () => {
  const { board: options, now, events, expected } = read("news-week");
  const board = createBoard(options);
  for (const event of events) board.record({ ...event, at: Date.parse(event.at) });
  const entries = board.top({ k: 10, window: "week", now: Date.parse(now) });
  expect(entries.map(({ id, score }) => ({ id, score }))).toEqual(
    expected.map(({ id, score }: { id: string; score: number }) => ({ id, score })),
  );
});

it("lists what the editors of the fixture ordered, each position for its reason", () => {
  const { now, articles, readings, list, expected } = read("editors-list");
  const at = Date.parse(now);
  const board = createBoard({ timeZone: "UTC" });
  for (const [id, count] of Object.entries<number>(readings)) board.record({ id, at, count });
  const { entries, usesFallback } = rankList(board, { ...list, articles, now: at });
  expect(entries.map(({ id, source }) => ({ id, source }))).toEqual(
    expected.map(({ id, source }: { id: string; source: string }) => ({ id, source })),
  );
  expect(usesFallback).toBe(false);
});
