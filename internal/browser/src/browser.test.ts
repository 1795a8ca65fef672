import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, launchBrowser, missingBrowser } from "./index.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "browser-"));
  writeFileSync(join(folder, "chromium"), "");
  chmodSync(join(folder, "chromium"), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("findBrowser", () => {
  it("takes the one that is named, and no other in its place", () => {
    const named = join(folder, "chromium");
    expect(findBrowser({ CHROMIUM_PATH: named })).toBe(named);
    expect(findBrowser({ CHROMIUM_PATH: join(folder, "none"), PATH: folder })).toBeUndefined();
  });
});

describe("missingBrowser", () => {
  it("is an error in continuous integration, a reason elsewhere", () => {
    const env = { CHROMIUM_PATH: join(folder, "none") };
    expect(missingBrowser(env)).toContain("CHROMIUM_PATH");
    expect(() => missingBrowser({ ...env, CI: "true" })).toThrow("CHROMIUM_PATH");
    expect(missingBrowser({ CHROMIUM_PATH: join(folder, "chromium"), CI: "true" })).toBeUndefined();
  });
});

describe.skipIf(missingBrowser() !== undefined)("launchBrowser", () => {
  it("starts a browser that shows a page", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent("<title>It works</title>");
      expect(await page.title()).toBe("It works");
    } finally {
      await browser.close();
    }
  }, 60_000);
});
