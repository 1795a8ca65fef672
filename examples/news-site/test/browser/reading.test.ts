import { type Browser, launchBrowser, type Page } from "@internal/browser";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openReader, skipReason } from "../support/browser.js";
import { type ServedSite, serveSite } from "../support/serve-site.js";
import { googlebot } from "../support/visitors.js";

const buses = "/local/night-buses-get-a-timetable";
const trees = "/local/trees-of-street-63";
/** Monday morning of a week in which the generator made no readings: only visitors fill the board. */
const monday = Date.parse("2026-02-23T09:00:00+07:00");
const weekMs = 7 * 24 * 3_600_000;

describe.skipIf(skipReason !== "")(`reading in a browser${skipReason}`, () => {
  let browser: Browser;
  let site: ServedSite;
  let week = 0;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  });
  beforeEach(() => {
    site.clock.now = monday + weekMs * week++;
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const visit = async (reader: { newPage(): Promise<Page> }, path: string) => {
    const page = await reader.newPage();
    await page.goto(site.origin + path);
    return page;
  };
  const board = (page: Page) =>
    page
      .locator("section", { has: page.locator("#top-this-week") })
      .locator("li")
      .allInnerTexts();
  const boardNow = async () => {
    const onlooker = await openReader(browser, 999);
    const lines = await board(await visit(onlooker, "/"));
    await onlooker.close();
    return lines.map((line) => line.replace(/\s+/g, " ").trim());
  };
  const busLine = "Night buses get a timetable, and the timetable gets a lamp";
  const treeLine = "The tamarinds of the old quarter get numbers and a doctor";

  it("shows the seven blocks of an article page", async () => {
    const reader = await openReader(browser, 140);
    const page = await visit(reader, "/politics/cambodia-france-meeting-ties");
    await expect.poll(() => page.getByText("Monday, February 23, 2026").isVisible()).toBe(true);
    for (const name of ["Top 5 This Week", "Related Posts", "Popular Articles", "Leave a reply"]) {
      expect(await page.getByRole("heading", { name, exact: true }).isVisible()).toBe(true);
      expect(await page.getByRole("region", { name, exact: true }).isVisible()).toBe(true);
    }
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("Cambodia and France");
    expect(await page.getByRole("link", { name: "+855 23 216 122" }).getAttribute("href")).toBe(
      "tel:+85523216122",
    );
    expect(await page.locator("section.related li").count()).toBeGreaterThanOrEqual(3);
    await reader.close();
  });

  it("moves the ranking: two readers outdo one", async () => {
    const [first, second] = await Promise.all([openReader(browser, 140), openReader(browser, 141)]);
    expect(await board(await visit(first, buses))).toHaveLength(1);
    expect(await boardNow()).toEqual([`${busLine} 1 reading`]);
    await visit(first, trees);
    await visit(second, trees);
    expect(await boardNow()).toEqual([`${treeLine} 2 readings`, `${busLine} 1 reading`]);
    await Promise.all([first.close(), second.close()]);
  });

  it("counts a reload only after half an hour", async () => {
    const reader = await openReader(browser, 140);
    const page = await visit(reader, buses);
    await page.reload();
    expect(await boardNow()).toEqual([`${busLine} 1 reading`]);
    site.clock.now += 30 * 60_000;
    await page.reload();
    expect(await boardNow()).toEqual([`${busLine} 2 readings`]);
    await reader.close();
  });

  it("does not count a bot", async () => {
    const bot = await openReader(browser, 140, { userAgent: googlebot });
    await visit(bot, buses);
    expect(await boardNow()).toEqual([]);
    await bot.close();
  });

  it("does not count a prefetch", async () => {
    const reader = await openReader(browser, 140);
    const page = await visit(reader, "/local");
    const fetched = page.waitForRequest((request) => request.url().endsWith(buses));
    await page.evaluate((href) => {
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.href = href;
      document.head.append(link);
    }, buses);
    const request = await fetched;
    expect((await request.allHeaders())["sec-purpose"]).toContain("prefetch");
    await request.response();
    expect(await boardNow()).toEqual([]);
    await reader.close();
  });

  it("counts a page that was made ahead when it is shown", async () => {
    const reader = await openReader(browser, 140);
    const page = await reader.newPage();
    // What the browser does: it asks for the page under this header, runs it unseen, and shows it later.
    await page.setExtraHTTPHeaders({ "sec-purpose": "prefetch;prerender" });
    await page.addInitScript(() => Object.defineProperty(document, "prerendering", { get: () => true }));
    await page.goto(site.origin + buses);
    expect(await boardNow()).toEqual([]);
    await page.setExtraHTTPHeaders({});
    const beacon = page.waitForResponse((response) => response.url().endsWith(`${buses}/reading`));
    await page.evaluate(() => document.dispatchEvent(new Event("prerenderingchange")));
    expect((await beacon).status()).toBe(204);
    expect(await boardNow()).toEqual([`${busLine} 1 reading`]);
    await reader.close();
  });

  it("begins a new board on Monday at 00:00 in Phnom Penh", async () => {
    const reader = await openReader(browser, 140);
    const nextMonday = site.clock.now - 9 * 3_600_000 + weekMs;
    site.clock.now = nextMonday - 1;
    const page = await visit(reader, buses);
    expect(await page.locator(".masthead-date").innerText()).toContain("Sunday");
    expect(await boardNow()).toEqual([`${busLine} 1 reading`]);
    site.clock.now = nextMonday;
    expect(await boardNow()).toEqual([]);
    await page.goto(`${site.origin}/`);
    expect(await page.locator(".masthead-date").innerText()).toContain("Monday");
    expect(await page.getByText("Nothing has been read yet this week.").isVisible()).toBe(true);
    week++;
    await reader.close();
  });

  it("counts without client script", async () => {
    const reader = await openReader(browser, 140, { javaScriptEnabled: false });
    await visit(reader, buses);
    expect(await boardNow()).toEqual([`${busLine} 1 reading`]);
    await reader.close();
  });
});
