import { type Browser, launchBrowser, type Page } from "@internal/browser";
import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReader, skipReason } from "../support/browser.js";
import { type ServedSite, serveSite } from "../support/serve-site.js";

const paths = [
  "/",
  "/science",
  "/politics/cambodia-france-meeting-ties",
  "/world/trains-de-nuit-retour",
  "/local/night-buses-km",
  "/politics/cambodia-france-meeting-ties?reply=1",
  "/nothing/here",
];

describe.skipIf(skipReason !== "")(`pages in a browser${skipReason}`, () => {
  let browser: Browser;
  let site: ServedSite;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
    await site.newsroom.comments.submit({
      articleId: "cambodia-france-meeting-ties",
      comment: "See https://example.com <3",
      name: "Sok",
      website: "https://example.com/",
      status: "published",
      createdAt: site.clock.now,
    });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    const results = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  }

  for (const path of paths) {
    it.each([
      { width: 360, colorScheme: "light" },
      { width: 1280, colorScheme: "dark" },
    ] as const)(
      `${path} at $width px, $colorScheme: axe finds nothing, nothing moves, nothing sticks out`,
      async ({ width, colorScheme }) => {
        const reader = await openReader(browser, 150, { viewport: { width, height: 800 }, colorScheme });
        const page = await reader.newPage();
        const complaints: string[] = [];
        page.on("console", (message) => {
          if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
        });
        page.on("pageerror", (error) => complaints.push(error.message));
        await page.goto(site.origin + path, { waitUntil: "networkidle" });
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
        expect(await page.evaluate(layoutShift)).toBe(0);
        await reader.close();
      },
    );
  }

  it("shows an error page that axe accepts", async () => {
    const reader = await openReader(browser, 150);
    const page = await reader.newPage();
    await page.goto(`${site.origin}/politics/cambodia-france-meeting-ties`);
    await page.locator("form").evaluate((form) => form.setAttribute("novalidate", ""));
    await page.getByRole("button", { name: "Post comment" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await reader.close();
  });

  it("can be used with the keyboard alone", async () => {
    const reader = await openReader(browser, 150);
    const page = await reader.newPage();
    await page.goto(`${site.origin}/science`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("article") !== null)).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/science\/.+/);
    await reader.close();
  });
});

/** How far things moved on the page since it began to load, as browsers score it. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(total), 300);
  });
}
