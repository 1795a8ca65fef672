import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../src/app.js";
import { bundleClient } from "../src/bundle-client.js";

const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

if (existsSync(CHROMIUM)) {
  describe("the comment form", () => {
    run("with script", true);
    run("without script", false);
  });
} else {
  it("the comment form in Chromium", (context) => {
    if (process.env["CI"]) throw new Error(`no browser at ${CHROMIUM}`);
    context.skip(`no browser at ${CHROMIUM}`);
  });
}

function run(name: string, script: boolean): void {
  describe(name, () => {
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let server: ReturnType<typeof serve>;
    let store: ReturnType<typeof createApp>["store"];
    let url: string;

    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: CHROMIUM,
        args: [
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
        ],
      });
    }, 60_000);
    afterAll(() => browser.close());

    beforeEach(async () => {
      let now = Date.UTC(2026, 1, 19, 8);
      let count = 0;
      const made = createApp({
        now: () => (now += 4_000),
        nonce: () => `nonce-0123456789-${++count}`,
        secret: "a secret of this test alone, 32 bytes or more",
        script: await bundleClient(),
      });
      store = made.store;
      server = await new Promise((resolve) => {
        const started = serve({ fetch: made.app.fetch, port: 0, hostname: "127.0.0.1" }, () =>
          resolve(started),
        );
      });
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bridge`;
      context = await browser.newContext({ javaScriptEnabled: script });
      page = await context.newPage();
      await page.goto(url);
      return async () => {
        await context.close();
        await new Promise((resolve) => server.close(resolve));
      };
    }, 60_000);

    it("is filled in with the keyboard alone, published and shown as written", async () => {
      await page.focus("textarea");
      for (const text of [
        "I <3 this & <script>alert(1)</script>",
        "Sok",
        "sok@example.org",
        "https://example.org",
      ]) {
        await page.keyboard.type(text);
        await page.keyboard.press("Tab");
      }
      // Past the box "save my name"; the trap is not on the way.
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
      await page.keyboard.press("Enter");
      await page.waitForURL(/#comment-1$/);
      expect(await page.innerText("#comment-1 .comment-body")).toBe("I <3 this & <script>alert(1)</script>");
      expect(await page.getAttribute("#comment-1 header a", "rel")).toBe("nofollow ugc");
      expect(await store.get("1")).toMatchObject({
        name: "Sok",
        status: "published",
        website: "https://example.org/",
      });
    }, 30_000);

    it("comes back with the reader's text, a summary and messages at the fields", async () => {
      await page.fill("textarea", "\n  kept & <b>");
      await page.fill("#comment-form-name", " ");
      await page.click("button[type=submit]");
      await page.waitForSelector(".comment-errors");
      expect(await page.inputValue("textarea")).toBe("\n  kept & <b>");
      expect(await page.innerText(".comment-errors li")).toBe("Please enter your name here");
      expect(await page.textContent("#comment-form-name-error")).toBe("Error: Please enter your name here");
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("comment-errors");
      await page.click(".comment-errors a");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("comment-form-name");
      await page.keyboard.type("Sok");
      await page.click("button[type=submit]");
      await page.waitForURL(/#comment-1$/);
    }, 30_000);

    it("answers another comment, and says when a comment waits", async () => {
      const send = async (comment: string) => {
        await page.fill("textarea", comment);
        await page.fill("#comment-form-name", "Sok");
        await page.click("button[type=submit]");
      };
      await send("First");
      await page.waitForURL(/#comment-1$/);
      await page.click("#comment-1-reply");
      expect((await page.innerText("#comment-form-title")).replace(/[\u2068\u2069]/g, "")).toBe(
        "Leave a reply to Sok",
      );
      await send("An answer");
      await page.waitForURL(/#comment-2$/);
      expect(await page.innerText(".comment-children .comment-body")).toBe("An answer");
      await send("https://a.example https://b.example https://c.example");
      await page.waitForURL(/comment=held/);
      expect(await page.innerText("[role=status]")).toBe("Thank you! Your comment waits for a moderator.");
      expect((await store.get("3"))?.status).toBe("held");
    }, 30_000);

    it("has nothing that axe finds, empty and with errors", async () => {
      const violations = async () => {
        // axe runs in the page, so the page needs script for it; the HTML is that of this mode.
        const html = await page.content();
        const other = await browser.newPage();
        await other.setContent(html);
        await other.addScriptTag({ path: AXE });
        const found = await other.evaluate(async () => {
          const axe = (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } })
            .axe;
          return (await axe.run()).violations.map(({ id }) => id);
        });
        await other.close();
        return found;
      };
      expect(await violations()).toEqual([]);
      await page.fill("textarea", " ");
      await page.fill("#comment-form-name", " ");
      await page.click("button[type=submit]");
      await page.waitForSelector(".comment-errors");
      expect(await violations()).toEqual([]);
    }, 30_000);
  });
}
