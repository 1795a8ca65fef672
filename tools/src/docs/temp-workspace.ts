import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { ROOT } from "../workspace.js";

/** A repository of the given files (by path from its top) in a temporary folder, removed when the test ends. */
export function tempWorkspace(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "nightdesk-docs-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Makes packages resolvable in a temporary repository: `{ vitest: "node_modules/vitest" }` links this repository's own. */
export function link(root: string, links: Readonly<Record<string, string>>): void {
  for (const [name, target] of Object.entries(links)) {
    const at = join(root, "node_modules", name);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(target.startsWith("/") ? target : join(ROOT, target), at, "dir");
  }
}
