import type { AddressInfo } from "node:net";
import { type Browser, launchBrowser, missingBrowser, type Page } from "@internal/browser";
import { memoryStore } from "@nightdesk/comments/stores/memory";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleRoute } from "../src/article-route.js";
import { commentAction } from "../src/comment-action.js";
import { serveSite } from "../src/serve.js";

function makeSite() {
  let now = Date.UTC(2026, 1, 19, 8);
  let count = 0;
  return {
    store: memoryStore(),
    now: () => (now += 4_000),
    nonce: () => `nonce-0123456789-${++count}`,
    secret: "a secret of this test alone, 32 bytes or more",
  };
}

const tokenIn = (html: string) => /name="form-token"[^>]* value="([^"]*)"/.exec(html)?.[1] ?? "";

describe("the route handlers", () => {
  const context = { params: Promise.resolve({ id: "bridge" }) };
  const address = "https://news.example/articles/bridge";

  it("show the page and take a form", async () => {
    const site = makeSite();
    const { GET, POST } = articleRoute(site);
    const page = await (await GET(new Request(address), context)).text();
    const fields = { comment: "I <3 it", name: "Sok", "xq-remark": "", "form-token": tokenIn(page) };
    const post = (body: Record<string, string>) =>
      POST(new Request(address, { method: "POST", body: new URLSearchParams(body) }), context);
    const sent = await post(fields);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/articles/bridge#comment-1"]);
    expect(await (await GET(new Request(address), context)).text()).toContain("<p>I &lt;3 it</p>");
    const failed = await post({ ...fields, comment: "</script>", name: "" });
    const html = await failed.text();
    expect(failed.status).toBe(422);
    expect(html).toContain("Please enter your name here");
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });
});

describe("the server action", () => {
  it("gives the issues, then the verdict", async () => {
    const site = makeSite();
    const page = await articleRoute(site).GET(new Request("https://news.example/articles/bridge"), {
      params: Promise.resolve({ id: "bridge" }),
    });
    const form = new FormData();
    for (const [name, value] of Object.entries({
      comment: "Hello",
      "xq-remark": "",
      "form-token": tokenIn(await page.text()),
    }))
      form.set(name, value);
    const action = commentAction(site, "bridge");
    const first = await action({ issues: [] }, form);
    expect(first.issues.map(({ message }) => message)).toEqual(["Please enter your name here"]);
    form.set("name", "Sok");
    expect(await action(first, form)).toEqual({ issues: [], verdict: "publish" });
  });
});

describe.skipIf(missingBrowser() !== undefined).each([true, false])("the page, script %s", (script) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  async function open(): Promise<{
    page: Page;
    site: ReturnType<typeof makeSite>;
    errors: string[];
    close(): Promise<void>;
  }> {
    const site = makeSite();
    const server = await serveSite(site, 0);
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("status of 4")) errors.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/articles/bridge`);
    return {
      page,
      site,
      errors,
      close: async () => {
        await context.close();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  }

  it("keeps the text, says what is missing, and sends", async () => {
    const { page, site, errors, close } = await open();
    if (script) await page.waitForSelector("form[novalidate]");
    await page.fill("textarea", "Kept & <b>");
    await page.fill("#comment-form-name", " ");
    await page.click("button");
    await page.waitForSelector(".comment-errors");
    expect(await page.inputValue("textarea")).toBe("Kept & <b>");
    expect(await page.innerText(".comment-errors li")).toBe("Please enter your name here");
    expect(await page.getAttribute("#comment-form-name", "aria-describedby")).toBe("comment-form-name-error");
    if (script) expect(await page.evaluate(() => document.activeElement?.className)).toBe("comment-errors");
    await page.fill("#comment-form-name", "Sok");
    await page.click("button");
    if (script) {
      await page.waitForSelector("[role=status]");
      expect(await page.innerText("[role=status]")).toBe("Your comment is published. Go on");
      await page.click("[role=status] a");
    }
    await page.waitForSelector("#comment-1");
    expect(await page.innerText("#comment-1 .comment-body")).toBe("Kept & <b>");
    expect(await site.store.get("1")).toMatchObject({ comment: "Kept & <b>", status: "published" });
    expect(errors).toEqual([]);
    await close();
  }, 60_000);
});
