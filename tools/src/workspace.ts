import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's top folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** What the tools read of a package's manifest. */
export type Manifest = {
  name: string;
  version: string;
  description?: string;
  exports?: Record<string, unknown>;
  [key: string]: unknown;
};

/** A published package: its short name (`ranking`), folder and manifest. */
export type Package = { name: string; dir: string; manifest: Manifest };

/** All published packages, by name. */
export function publishedPackages(root = ROOT): Package[] {
  return readdirSync(join(root, "packages"))
    .filter((name) => existsSync(join(root, "packages", name, "package.json")))
    .sort()
    .map((name) => {
      const dir = join(root, "packages", name);
      return { name, dir, manifest: JSON.parse(readFileSync(join(dir, "package.json"), "utf8")) as Manifest };
    });
}

/** The package of that short name. @throws {Error} naming the packages there are. */
export function findPackage(name: string | undefined): Package {
  const packages = publishedPackages();
  const found = packages.find((candidate) => candidate.name === name);
  if (found) return found;
  const names = packages.map((candidate) => candidate.name).join(", ");
  throw new Error(`${name === undefined ? "Name a package" : `There is no package "${name}"`}: ${names}.`);
}
