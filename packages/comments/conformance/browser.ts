import { type Browser, findBrowser, launchBrowser } from "@internal/browser";

/** The browser, or `undefined`, said on the error output, where the machine has none: its figures are then short. */
export async function openBrowser(): Promise<Browser | undefined> {
  if (findBrowser() !== undefined) return launchBrowser();
  console.error("comments: no browser, see CHROMIUM_PATH");
  return undefined;
}
