export type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
export { findBrowser } from "./find-browser.js";
export { browserArguments, launchBrowser } from "./launch-browser.js";
export { missingBrowser } from "./missing-browser.js";
