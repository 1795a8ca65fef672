import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import {
  type Browser,
  type BrowserContext,
  launchBrowser,
  missingBrowser,
  type Page,
} from "@internal/browser";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../src/app.js";
import { bundleClient } from "../src/bundle-client.js";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** How long the page waits for its token to count. */
const MIN_AGE_MS = 400;

type Site = {
  url: string;
  store: ReturnType<typeof createApp>["store"];
  /** Method and path of each request, and when it came in milliseconds. */
  requests: { line: string; at: number }[];
  close(): Promise<unknown>;
};

async function startSite(options: { cacheMs?: number; proofBits?: number } = {}): Promise<Site> {
  let now = Date.UTC(2026, 1, 19, 8);
  let count = 0;
  const requests: Site["requests"] = [];
  const { app, store } = createApp({
    now: () => (now += 4_000),
    nonce: () => `nonce-0123456789-${++count}`,
    secret: "a secret of this test alone, 32 bytes or more",
    script: await bundleClient(),
    minAgeMs: MIN_AGE_MS,
    ...options,
  });
  const fetch = (request: Request) => {
    requests.push({ line: `${request.method} ${new URL(request.url).pathname}`, at: performance.now() });
    return app.fetch(request);
  };
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(started));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bridge`,
    store,
    requests,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Waits for an address: the page may send its form a moment after the click. */
async function arrive(page: Page, address: RegExp): Promise<void> {
  await expect.poll(() => page.url(), { timeout: 20_000 }).toMatch(address);
}

describe.skipIf(missingBrowser() !== undefined)("the comment form", () => {
  run("with script", true);
  run("without script", false);
});

function run(name: string, script: boolean): void {
  describe(name, () => {
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let site: Site;

    beforeAll(async () => {
      browser = await launchBrowser();
    }, 60_000);
    afterAll(() => browser.close());

    beforeEach(async () => {
      site = await startSite();
      context = await browser.newContext({ javaScriptEnabled: script });
      page = await context.newPage();
      await page.goto(site.url);
      return async () => {
        await context.close();
        await site.close();
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
      await arrive(page, /#comment-1$/);
      expect(await page.innerText("#comment-1 .comment-body")).toBe("I <3 this & <script>alert(1)</script>");
      expect(await page.getAttribute("#comment-1 header a", "rel")).toBe("nofollow ugc");
      expect(await site.store.get("1")).toMatchObject({
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
      await arrive(page, /#comment-1$/);
    }, 30_000);

    it("answers another comment, and says when a comment waits", async () => {
      const send = async (comment: string) => {
        await page.fill("textarea", comment);
        await page.fill("#comment-form-name", "Sok");
        await page.click("button[type=submit]");
      };
      await send("First");
      await arrive(page, /#comment-1$/);
      await page.click("#comment-1-reply");
      expect((await page.innerText("#comment-form-title")).replace(/[\u2068\u2069]/g, "")).toBe(
        "Leave a reply to Sok",
      );
      await send("An answer");
      await arrive(page, /#comment-2$/);
      expect(await page.innerText(".comment-children .comment-body")).toBe("An answer");
      await send("https://a.example https://b.example https://c.example");
      await arrive(page, /comment=held/);
      expect(await page.innerText("[role=status]")).toBe("Thank you! Your comment waits for a moderator.");
      expect((await site.store.get("3"))?.status).toBe("held");
    }, 30_000);

    it("works from a cached page", async () => {
      const cached = await startSite({ cacheMs: 3_600_000 });
      const readers = await Promise.all([1, 2].map(() => browser.newContext({ javaScriptEnabled: script })));
      try {
        const pages = await Promise.all(readers.map((reader) => reader.newPage()));
        const tokens: (string | null)[] = [];
        for (const [at, each] of pages.entries()) {
          await each.goto(cached.url);
          tokens.push(await each.getAttribute("[name=form-token]", "value"));
          await each.fill("textarea", `Written by reader ${at}`);
          await each.fill("#comment-form-name", "Sok");
          await each.click("button[type=submit]");
          await arrive(each, /#comment/);
        }
        // Both were served the same token; with script each asked for one of their own and waited until it counted.
        expect(tokens[0]).toBe(tokens[1]);
        const stored = await Promise.all(["1", "2"].map((id) => cached.store.get(id)));
        expect(stored.map((comment) => comment?.status)).toEqual([
          "published",
          script ? "published" : "held",
        ]);
        const mints = cached.requests.filter(({ line }) => line === "POST /bridge/token");
        const posts = cached.requests.filter(({ line }) => line === "POST /bridge");
        expect([mints.length, posts.length]).toEqual([script ? 2 : 0, 2]);
        for (const [at, mint] of mints.entries())
          expect((posts[at]?.at ?? 0) - mint.at).toBeGreaterThanOrEqual(MIN_AGE_MS);
      } finally {
        await Promise.all(readers.map((reader) => reader.close()));
        await cached.close();
      }
    }, 30_000);

    it("asks a machine for work where the site wants it, and holds what comes without", async () => {
      const working = await startSite({ proofBits: 12 });
      try {
        await page.goto(working.url);
        await page.fill("textarea", "Worth the work");
        await page.fill("#comment-form-name", "Sok");
        await page.click("button[type=submit]");
        await arrive(page, script ? /#comment-1$/ : /comment=held/);
        expect((await working.store.get("1"))?.status).toBe(script ? "published" : "held");
      } finally {
        await context.close();
        await working.close();
      }
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
