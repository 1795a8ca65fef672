import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser, missingBrowser } from "@internal/browser";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { samples } from "./samples.js";

/** Paths of further Node.js binaries, separated by colons, that must give the same bytes. */
const NODES = (process.env["NIGHTDESK_NODES"] ?? "").split(":").filter((path) => path !== "");

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "dateline",
  });
  return outputFiles[0]?.text ?? "";
}

describe.skipIf(missingBrowser() !== undefined)("Chromium", () => {
  it("writes and reads the same bytes as Node.js, and takes Temporal objects", async () => {
    const script = await bundle("samples.ts");
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      expect(await page.evaluate("dateline.samples()")).toEqual(samples());
      expect(await page.evaluate("dateline.temporalSamples(Temporal)")).toEqual([
        "2026-02-19T03:00:00+07:00",
        "2026-02-19T03:00:00+07:00",
        "2026-02-19",
        "2026-02-19",
        "invalid-instant",
      ]);
    } finally {
      await browser.close();
    }
  }, 120_000);
});

describe("Node.js", () => {
  it("has a sample for each locale, zone and instant", () => {
    const lines = samples();
    expect(lines).toHaveLength(5 * 6 * 174);
    expect(new Set(lines).size).toBe(lines.length);
  }, 60_000);

  it.each(NODES)(
    "writes and reads the same bytes in %s",
    async (path) => {
      const file = join(mkdtempSync(join(tmpdir(), "dateline-")), "samples.cjs");
      writeFileSync(file, await bundle("print-samples.ts"));
      const { status, stdout } = spawnSync(path, [file], { encoding: "utf8", maxBuffer: 1 << 26 });
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toEqual(samples());
    },
    120_000,
  );
});
