import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, launchBrowser, missingBrowser, type Page } from "@internal/browser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../src/server.js";

/** Half past two at night in Phnom Penh: the paper of the day before is still out. */
const NOW = Date.parse("2026-02-19T02:30:00+07:00");

const PAGES = [
  ["Asia/Phnom_Penh", "km", "ថ្ងៃពុធ ទី១៨ ខែកុម្ភៈ ឆ្នាំ២០២៦"],
  ["Europe/Paris", "fr", "mercredi 18 février 2026"],
  ["America/New_York", "en", "Wednesday, February 18, 2026"],
] as const;
const MACHINES = ["Pacific/Kiritimati", "Asia/Kolkata", "Pacific/Honolulu"];

describe.skipIf(missingBrowser() !== undefined)("the page", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = await startServer({ port: 0, clock: () => NOW });
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** The page in a browser whose machine is in that zone, with what it complained about. */
  async function open(path: string, machine: string): Promise<{ page: Page; errors: string[] }> {
    const context = await browser.newContext({ timezoneId: machine, locale: "sv-SE" });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.clock.install({ time: NOW });
    await page.goto(origin + path);
    return { page, errors };
  }

  for (const [zone, locale, masthead] of PAGES) {
    it.each(MACHINES)(
      `in ${zone} and ${locale} is hydrated as it was sent on a machine in %s`,
      async (machine) => {
        const path = `/?zone=${zone}&locale=${locale}`;
        const sent = /<div id="root">(.*?)<\/div>/s.exec(await (await fetch(origin + path)).text())?.[1];
        const { errors, page } = await open(path, machine);
        await page.waitForSelector('#root[data-hydrated="true"]');
        await page.clock.runFor(1000);
        const plain = (html: string) => html.replace(/<!--.*?-->/g, "").replaceAll("dateTime=", "datetime=");
        expect(plain(await page.innerHTML("#root"))).toBe(plain(sent ?? ""));
        expect(await page.textContent("#masthead")).toBe(masthead);
        expect(errors).toEqual([]);
        await page.context().close();
      },
      60_000,
    );
  }

  it("writes a relative time anew when it changes, and not before", async () => {
    const { page } = await open("/", "Asia/Kolkata");
    await page.waitForSelector('#root[data-hydrated="true"]');
    const first = page.locator(".relative").first();
    expect(await first.textContent()).toBe("3 hours ago");
    await page.clock.runFor(59 * 60_000);
    expect(await first.textContent()).toBe("3 hours ago");
    await page.clock.runFor(60_000);
    await expect.poll(() => first.textContent()).toBe("4 hours ago");
    await page.context().close();
  }, 60_000);

  it("would be found out if it asked the machine for its zone", async () => {
    const { errors, page } = await open("/", "Pacific/Honolulu");
    await page.route("**/naive", async (route) => {
      const text = await (await fetch(`${origin}/`)).text();
      const naive = text.replace(
        /<time datetime="2026-02-18">[^<]*/i,
        `$&, ${new Date(NOW).toLocaleString("en")}`,
      );
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: naive });
    });
    await page.goto(`${origin}/naive`);
    await expect.poll(() => errors.length).toBeGreaterThan(0);
    await page.context().close();
  }, 60_000);

  it("answers a zone that is none with an error that says so", async () => {
    const response = await fetch(`${origin}/?zone=Asia/Nowhere`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('got "Asia/Nowhere"');
  });
});
