import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSite, type TestSite, thursday } from "./support/open-site.js";
import { firefox, googlebot, open, readingsThisWeek, safari } from "./support/visitors.js";

const id = "night-buses-get-a-timetable";
const path = `/local/${id}`;
const minute = 60_000;

let site: TestSite;
let before: number;

beforeEach(async () => {
  site = await openSite();
  before = readingsThisWeek(site, id);
});
afterEach(() => site.close());

const counted = () => readingsThisWeek(site, id) - before;

describe("a reading", () => {
  it("is counted before the page is made, and again after half an hour", async () => {
    await open(site, path);
    expect(counted()).toBe(1);
    site.clock.now = thursday + 30 * minute - 1;
    await open(site, path);
    expect(counted()).toBe(1);
    site.clock.now = thursday + 30 * minute;
    await open(site, path);
    expect(counted()).toBe(2);
  });

  it("is counted once for each of two visitors", async () => {
    await open(site, path);
    await open(site, path, { "user-agent": safari });
    await open(site, path, { "x-forwarded-for": "192.0.2.2" });
    await open(site, path);
    expect(counted()).toBe(3);
  });

  it("is counted once when a visitor's requests come at once", async () => {
    await Promise.all(Array.from({ length: 20 }, () => open(site, path)));
    expect(counted()).toBe(1);
  });

  it("takes the right-most forwarded address, which the client cannot forge", async () => {
    await open(site, path, { "x-forwarded-for": "203.0.113.1, 192.0.2.9" });
    await open(site, path, { "x-forwarded-for": "203.0.113.2, 192.0.2.9" });
    expect(counted()).toBe(1);
  });

  it.each([
    ["a bot", { "user-agent": googlebot }],
    ["an AI crawler", { "user-agent": "Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)" }],
    ["no user agent", { "user-agent": "" }],
    ["a prefetch", { "sec-purpose": "prefetch" }],
    ["a prerender", { "sec-purpose": "prefetch;prerender" }],
    ["a page that reloads itself", { referer: `http://localhost${path}` }],
  ])("is not counted for %s", async (_what, headers) => {
    const answer = await open(site, path, headers);
    expect(answer.status).toBe(200);
    expect(counted()).toBe(0);
  });

  it("is not counted for HEAD, nor for an address where nothing is", async () => {
    const answer = await site.app.request(path, { method: "HEAD", headers: { "user-agent": firefox } });
    expect(answer.status).toBe(200);
    expect((await open(site, "/local/nothing")).status).toBe(404);
    expect(counted()).toBe(0);
  });
});

describe("the beacon of a page that was fetched ahead", () => {
  const send = (headers: Record<string, string>) =>
    site.app.request(`${path}/reading`, {
      method: "POST",
      headers: { "user-agent": firefox, "x-forwarded-for": "192.0.2.1", ...headers },
    });

  it("counts the reading that the fetch did not, once", async () => {
    await open(site, path, { "sec-purpose": "prefetch" });
    expect((await send({ "sec-fetch-site": "same-origin" })).status).toBe(204);
    await send({ "sec-fetch-site": "same-origin" });
    await open(site, path);
    expect(counted()).toBe(1);
  });

  it("is not heard from other sites or from bots", async () => {
    await send({ "sec-fetch-site": "cross-site" });
    await send({});
    await send({ "sec-fetch-site": "same-origin", "user-agent": googlebot });
    expect(counted()).toBe(0);
  });
});

it("keeps no address in the database", async () => {
  await open(site, path, { "x-forwarded-for": "198.51.100.77" });
  expect(counted()).toBe(1);
  for (const file of await readdir(site.dataDir)) {
    const bytes = await readFile(join(site.dataDir, file), "latin1");
    expect(bytes).not.toContain("198.51.100.77");
  }
});
