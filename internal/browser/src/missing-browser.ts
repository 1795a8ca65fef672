import { findBrowser } from "./find-browser.js";

export const NO_BROWSER = "no Chromium found: install one, or name it in CHROMIUM_PATH";

/**
 * Why there is no browser to test in, also said on the error output; `undefined` where there is one. In continuous
 * integration a missing browser is an error: it throws there, so that no test is left out unseen.
 */
export function missingBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (findBrowser(env) !== undefined) return undefined;
  if (env["CI"]) throw new Error(NO_BROWSER);
  process.stderr.write(`Browser tests are left out: ${NO_BROWSER}\n`);
  return NO_BROWSER;
}
