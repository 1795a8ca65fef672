import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { type Browser, launchBrowser, missingBrowser, type Page } from "@internal/browser";
import { parseVCard } from "@nightdesk/contact/vcard";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCardServer } from "../src/server.js";

describe.skipIf(missingBrowser() !== undefined)("the page", () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await createCardServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server?.close(resolve));
  });

  it("shows the sample in every form", async () => {
    expect(await page.locator("#status").textContent()).toBe("5 fields, numbers read in KH.");
    expect(await page.locator("#text").textContent()).toContain("Fax: +855 23 213 341");
    expect(await page.locator("#card a[href='tel:+85523216122'] data.p-tel").getAttribute("value")).toBe(
      "+85523216122",
    );
    expect(
      JSON.parse((await page.locator("#json-ld").textContent()) ?? "").contactPoint.faxNumber,
    ).toHaveLength(2);
    expect(JSON.parse((await page.locator("#jcard").textContent()) ?? "")[0]).toBe("vcard");
    expect(await page.locator("#markdown").textContent()).toContain("](tel:+85523216141)");
  });

  it("gives the vCard as a file that reads back", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
    expect(download.suggestedFilename()).toBe("contact.vcf");
    const [card] = parseVCard(readFileSync(await download.path(), "utf8"));
    expect(card?.phones.map(({ type, e164 }) => [type, e164])).toEqual([
      ["voice", "+85523216122"],
      ["fax", "+85523216141"],
      ["fax", "+85523213341"],
    ]);
  });

  it("reads what is pasted, markup and all, and runs none of it", async () => {
    await page.fill("#block", `<img src=x onerror="document.title='run'"> Foundation\nTel: 020 7946 0101`);
    await page.fill("#country", "gb");
    expect(await page.locator("#vcard").textContent()).toContain("tel:+442079460101");
    expect(await page.title()).toBe("Contact card");
    await page.fill("#country", "zz");
    expect(await page.locator("#status").textContent()).toContain('got "ZZ"');
  });

  it("has nothing that axe finds", async () => {
    await page.reload();
    const violations = await page
      .evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"))
      .then(() => page.evaluate("axe.run().then((result) => result.violations.map(({ id }) => id))"));
    expect(violations).toEqual([]);
  });
});
