import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.js";

type Lock = {
  packages: Record<
    string,
    { resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> }
  >;
};

/** Finds in package-lock.json what breaks `npm ci` elsewhere: a download address, or an optional dependency it does not list. */
export const lockfile: Check = {
  name: "lockfile",
  run: ({ root }) => {
    const file = join(root, "package-lock.json");
    if (!existsSync(file)) return ["package-lock.json is missing."];
    return lockfileProblems(JSON.parse(readFileSync(file, "utf8")) as Lock);
  },
};

/** The problems of a parsed lockfile, a sentence each. */
export function lockfileProblems({ packages }: Lock): string[] {
  const problems: string[] = [];
  for (const [path, entry] of Object.entries(packages)) {
    if (entry.resolved !== undefined && !entry.link) problems.push(`${path} carries a download address.`);
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!resolves(path, name, packages))
        problems.push(`${path} wants ${name}, which is not in the lockfile.`);
    }
  }
  return problems;
}

/** Whether a dependency of the package at `path` is found in the folders that Node would look through. */
function resolves(path: string, name: string, packages: Lock["packages"]): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
    if (`${at === "" ? "" : `${at}/`}node_modules/${name}` in packages) return true;
    if (at === "") return false;
  }
}
