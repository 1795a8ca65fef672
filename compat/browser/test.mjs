import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

const fromRepository = createRequire(join(process.env.NIGHTDESK_ROOT, "internal", "browser", "package.json"));
const esbuild = fromRepository("esbuild");
const { chromium } = fromRepository("playwright-core");

const specifiers = JSON.parse(readFileSync("specifiers.json", "utf8"));
const entry = specifiers.map((specifier, i) => `import * as m${i} from "${specifier}";`).join("\n");
const counts = specifiers
  .map((specifier, i) => `${JSON.stringify(specifier)}: Object.keys(m${i}).length`)
  .join(", ");
const bundle = await esbuild.build({
  stdin: { contents: `${entry}\nwindow.exported = { ${counts} };`, resolveDir: process.cwd() },
  bundle: true,
  format: "esm",
  platform: "browser",
  write: false,
  logLevel: "warning",
});

if (process.env.NIGHTDESK_BROWSER === undefined) {
  console.error("bundled for browsers, not loaded in one");
  process.exit(0);
}

const server = createServer((request, response) => {
  const isScript = request.url === "/bundle.js";
  response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
  response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
  response.end(
    isScript
      ? bundle.outputFiles[0].text
      : '<!doctype html><title>x</title><script type="module" src="/bundle.js"></script>',
  );
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await chromium.launch(JSON.parse(process.env.NIGHTDESK_BROWSER));
try {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const exported = await page
    .waitForFunction(() => window.exported, undefined, { timeout: 20_000 })
    .catch(() => undefined);
  assert.deepEqual(errors, []);
  const found = await exported?.jsonValue();
  for (const specifier of specifiers)
    assert.ok(found?.[specifier] > 0, `${specifier} did not load in the browser`);
} finally {
  await browser.close();
  server.close();
}
