import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const SKIPPED = new Set(["node_modules", "dist", "reports", "reference"]);

/** The Markdown files that people read, from the repository's top: READMEs, guides and notes; generated reference pages are left out. */
export function markdownFiles(root: string): string[] {
  return [
    ...["README.md", "CONTRIBUTING.md", "SECURITY.md"].filter((name) => existsSync(join(root, name))),
    ...packageFolders(root, "packages").map((folder) => `${folder}/README.md`),
    ...packageFolders(root, "examples").map((folder) => `${folder}/README.md`),
    ...filesBelow(root, "docs").filter((file) => file.endsWith(".md")),
  ].filter((file) => existsSync(join(root, file)));
}

/** The TypeScript sources of the published packages, tests left out, from the repository's top. */
export function packageSources(root: string): string[] {
  return packageFolders(root, "packages")
    .flatMap((folder) => filesBelow(root, `${folder}/src`))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|test-d)\.tsx?$/.test(file));
}

/** The folders under `parent` that hold a package.json, from the repository's top, in order. */
export function packageFolders(root: string, parent: string): string[] {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent))
    .sort()
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(root, folder, "package.json")));
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => !entry.name.startsWith(".") && !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}
