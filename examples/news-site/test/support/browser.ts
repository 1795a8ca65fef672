import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser to test in: `CHROMIUM_PATH`, else one in the usual places or on the path. */
function findBrowser(): string | undefined {
  const asked = process.env["CHROMIUM_PATH"];
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return (asked ? [asked] : [...usualPlaces, ...onPath]).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const browserPath = findBrowser();

const missing = "no Chromium found: set CHROMIUM_PATH, or install one in a usual place";

// On a developer's machine the tests are reported as skipped, with this reason; where all must run, they fail.
if (browserPath === undefined && process.env["CI"]) throw new Error(missing);

export const skipReason = browserPath === undefined ? ` (skipped: ${missing})` : "";
if (browserPath === undefined) process.stderr.write(`Browser tests are skipped: ${missing}\n`);

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath ?? "",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

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
