import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openSite } from "./support/open-site.js";
import { open, readingsThisWeek } from "./support/visitors.js";

const id = "trees-of-street-63";
const path = `/local/${id}`;

it("keeps articles, readings, comments and half-filled forms over a restart", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "news-site-"));
  const first = await openSite({ dataDir });
  const page = await (await open(first, path)).text();
  const [, token = ""] = /name="form-token"[^>]*value="([^"]+)"/.exec(page) ?? [];
  const boards = [
    first.newsroom.boards.topThisWeek(first.clock.now, 50),
    first.newsroom.boards.popular(first.clock.now),
  ];
  const readings = readingsThisWeek(first, id);
  await first.close();

  const second = await openSite({ dataDir });
  expect(readingsThisWeek(second, id)).toBe(readings);
  expect([
    second.newsroom.boards.topThisWeek(second.clock.now, 50),
    second.newsroom.boards.popular(second.clock.now),
  ]).toEqual(boards);
  await open(second, path);
  expect(readingsThisWeek(second, id)).toBe(readings);

  const form = new FormData();
  const fields = { comment: "Still here.", name: "Sok", "form-token": token, "xq-remark": "" };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const answer = await second.app.request(`${path}/comments`, { method: "POST", body: form });
  expect(answer.headers.get("location")).toBe(`${path}#comment-1`);
  await second.close();
  await rm(dataDir, { recursive: true });
});
