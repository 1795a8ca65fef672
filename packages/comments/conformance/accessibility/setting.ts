import type { Page } from "playwright-core";

/** A page of the form in Chromium, with script or without. */
export type Setting = { page: Page; url: string; script: boolean; requests: readonly string[] };
/** What one point asks of the page. */
export type Check = (setting: Setting) => Promise<boolean>;

/** Fills the form with what passes the browser's own check but not ours, and sends it. */
export async function sendInvalid({ page, url }: Setting): Promise<void> {
  await page.goto(url);
  await page.fill("textarea", "   ");
  await page.fill("#comment-form-name", " ");
  await page.fill("#comment-form-email", "sok@example.org");
  await page.click("button[type=submit]");
  await page.waitForSelector(".comment-errors");
}

/** Fills the form with what is in order, and sends it. */
export async function sendValid({ page, url }: Setting, comment: string): Promise<void> {
  await page.goto(url);
  await page.fill("textarea", comment);
  await page.fill("#comment-form-name", "Sok");
  await page.click("button[type=submit]");
  await page.waitForURL(/#/);
}

/** The value of an attribute of the first element that fits. */
export const attribute = (page: Page, selector: string, name: string) => page.getAttribute(selector, name);
/** How many elements fit. */
export const all = (page: Page, selector: string) => page.locator(selector).count();
