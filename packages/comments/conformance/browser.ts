import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PATH = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Chromium, or `undefined`, said on the error output, where the machine has none. */
export async function openBrowser(): Promise<Browser | undefined> {
  if (!existsSync(PATH)) {
    console.error(`comments: no browser at ${PATH}`);
    return undefined;
  }
  return chromium.launch({
    executablePath: PATH,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
