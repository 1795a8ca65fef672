import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.js";
import { NO_BROWSER } from "./missing-browser.js";

/** What the browser is started with: no sandbox, as containers have none, and nothing that goes on in the background. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser without a window; throws where there is none. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: browserArguments });
}
