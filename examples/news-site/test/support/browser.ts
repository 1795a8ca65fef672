import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  missingBrowser,
} from "@internal/browser";

const missing = missingBrowser();
export const skipReason = missing === undefined ? "" : ` (skipped: ${missing})`;

/** A reader with a browser of their own. The user agent of headless Chromium is that of a bot. */
export function openReader(
  browser: Browser,
  version: number,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`,
    ...options,
  });
}
