import { type Browser, type BrowserContextOptions, launchBrowser, type Page } from "@internal/browser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReader, skipReason } from "../support/browser.js";
import { type ServedSite, serveSite } from "../support/serve-site.js";

const path = "/science/river-dolphins-counted-by-ear";

describe.skipIf(skipReason !== "")(`comments in a browser${skipReason}`, () => {
  let browser: Browser;
  let site: ServedSite;
  let readers = 200;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function onArticle(run: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
    const reader = await openReader(browser, readers++, options);
    const page = await reader.newPage();
    await page.goto(site.origin + path);
    await run(page);
    await reader.close();
  }
  const fill = async (page: Page, comment: string, name: string) => {
    await page.getByRole("textbox", { name: "Comment" }).fill(comment);
    await page.getByRole("textbox", { name: "Name" }).fill(name);
  };
  const send = (page: Page) => page.getByRole("button", { name: "Post comment" }).click();
  const comments = (page: Page) => page.locator("article.comment").allInnerTexts();

  it("publishes a valid one and leads to it", () =>
    onArticle(async (page) => {
      await fill(page, "Four calves! Good news.", "Lina");
      await send(page);
      await page.waitForURL(/#comment-\d+$/);
      expect((await comments(page)).join()).toContain("Four calves! Good news.");
      await page.reload();
      expect((await comments(page)).filter((text) => text.includes("Four calves")).length).toBe(1);
    }));

  it.each([true, false])("hands an invalid one back with its text, with script %s", (javaScriptEnabled) =>
    onArticle(
      async (page) => {
        // The browser's own check would stop the form first: readers without it see what the server says.
        await page.locator("form").evaluate((form) => form.setAttribute("novalidate", ""));
        await fill(page, "Text that must not be lost", "");
        await page.getByRole("textbox", { name: "Email" }).fill("nobody");
        await send(page);
        await page.getByRole("heading", { name: "There is a problem" }).waitFor();
        expect(await page.title()).toMatch(/^Error: /);
        expect(await page.getByRole("textbox", { name: "Comment" }).inputValue()).toBe(
          "Text that must not be lost",
        );
        expect(await page.locator(".comment-error").allInnerTexts()).toHaveLength(2);
        const focused = await page.evaluate(() => document.activeElement?.className);
        expect(focused).toBe("comment-errors");
        await page.getByRole("link", { name: "Please enter your name here" }).click();
        expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("name");
      },
      { javaScriptEnabled },
    ),
  );

  it("holds spam back and does not say why", () =>
    onArticle(async (page) => {
      await fill(page, "Cheap watches", "Watches");
      await page.locator(".comment-trap input").evaluate((input) => {
        if (input instanceof HTMLInputElement) input.value = "http://spam.example";
      });
      await send(page);
      await page.waitForURL(/#comments$/);
      expect(await page.getByRole("status").innerText()).toContain("waits for a moderator");
      expect((await comments(page)).join()).not.toContain("Cheap watches");
    }));

  it("shows a script as text and does not run it", () =>
    onArticle(async (page) => {
      let ran = false;
      page.on("dialog", async (dialog) => {
        ran = true;
        await dialog.dismiss();
      });
      const attack = '<script>alert(1)</script><img src=x onerror="alert(2)"> javascript:alert(3)';
      await fill(page, attack, '"><svg onload=alert(4)>');
      await send(page);
      await page.waitForURL(/#comment-\d+$/);
      await page.reload({ waitUntil: "networkidle" });
      expect((await comments(page)).join()).toContain("<script>alert(1)</script>");
      expect(await page.locator("article.comment :is(script, img, svg)").count()).toBe(0);
      expect(ran).toBe(false);
    }));

  it("works without client script", () =>
    onArticle(
      async (page) => {
        await fill(page, "Written without script.", "Sok");
        await send(page);
        await page.waitForURL(/#comment-\d+$/);
        expect((await comments(page)).join()).toContain("Written without script.");
      },
      { javaScriptEnabled: false },
    ));

  it("answers another one", () =>
    onArticle(async (page) => {
      await fill(page, "A question.", "Bopha");
      await send(page);
      await page.getByRole("link", { name: "Reply to Bopha" }).click();
      await page.getByRole("heading", { name: "Leave a reply to" }).waitFor();
      await fill(page, "An answer.", "Dara");
      await send(page);
      await page.waitForURL(/#comment-\d+$/);
      expect(await page.locator(".comment-list .comment-list article.comment").innerText()).toContain(
        "An answer.",
      );
    }));
});
