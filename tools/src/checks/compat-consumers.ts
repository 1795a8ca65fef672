import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserArguments, findBrowser, missingBrowser } from "@internal/browser";
import { subpaths } from "../subpaths.js";
import { publishedPackages } from "../workspace.js";
import { runCommand } from "./run-command.js";

/**
 * Installs the tarballs into a copy of each folder of `compat/` outside the repository and runs its test there. The
 * copy finds the list of all subpaths in `specifiers.json`, the repository's own tools through `NIGHTDESK_ROOT`, and how to
 * start a browser in `NIGHTDESK_BROWSER`.
 */
export function compatConsumers(root: string, tarballs: readonly string[]): string[] {
  const specifiers = publishedPackages(root).flatMap((found) =>
    subpaths(found).map((entry) => entry.specifier),
  );
  const work = mkdtempSync(join(tmpdir(), "nightdesk-compat-"));
  const bin = join(root, "node_modules", ".bin");
  const before = process.env["PATH"];
  process.env["PATH"] = `${bin}:${before}`;
  process.env["NIGHTDESK_ROOT"] = root;
  if (missingBrowser() === undefined) {
    process.env["NIGHTDESK_BROWSER"] = JSON.stringify({
      executablePath: findBrowser(),
      args: browserArguments,
    });
  }
  try {
    return readdirSync(join(root, "compat"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap((entry) => {
        const consumer = join(work, entry.name);
        cpSync(join(root, "compat", entry.name), consumer, { recursive: true });
        writeFileSync(join(consumer, "specifiers.json"), JSON.stringify(specifiers));
        const installed = runCommand(
          "npm",
          ["install", "--no-save", "--ignore-scripts", "--prefer-offline", "--no-package-lock", ...tarballs],
          consumer,
        );
        return installed.length > 0 ? installed : runCommand("npm", ["test", "--silent"], consumer);
      });
  } finally {
    process.env["PATH"] = before;
    delete process.env["NIGHTDESK_ROOT"];
    delete process.env["NIGHTDESK_BROWSER"];
    rmSync(work, { recursive: true, force: true });
  }
}
