import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The path of the browser to test in: the one that `CHROMIUM_PATH` names and no other, or one in the usual places or on the
 * path of commands; `undefined` where there is none.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const asked = env["CHROMIUM_PATH"];
  if (asked) return isExecutable(asked) ? asked : undefined;
  const onPath = (env["PATH"] ?? "").split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...PLACES, ...onPath].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
