import { afterEach, beforeEach, expect, it } from "vitest";
import { openSite, type TestSite } from "./support/open-site.js";
import { open, readingsThisWeek } from "./support/visitors.js";

const id = "library-lends-tools-and-a-ladder";
const lastMoment = Date.parse("2026-02-22T23:59:59.999+07:00");

let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

it("begins a new week on Monday at 00:00 in Phnom Penh, not in UTC", async () => {
  site.clock.now = lastMoment;
  await open(site, `/local/${id}`);
  const sunday = readingsThisWeek(site, id);
  expect(sunday).toBeGreaterThan(0);

  site.clock.now = lastMoment + 1;
  expect(readingsThisWeek(site, id)).toBe(0);
  expect(await (await open(site, "/")).text()).toContain("Nothing has been read yet this week.");
  const popular = site.newsroom.boards.popular(site.clock.now);
  expect(popular.length).toBe(5);

  await open(site, `/local/${id}`, { "x-forwarded-for": "192.0.2.50" });
  expect(readingsThisWeek(site, id)).toBe(1);
});

it("writes the day of its own zone at the head", async () => {
  site.clock.now = lastMoment;
  expect(await (await open(site, "/")).text()).toContain("Sunday, February 22, 2026");
  site.clock.now = lastMoment + 1;
  expect(await (await open(site, "/")).text()).toContain("Monday, February 23, 2026");
});
