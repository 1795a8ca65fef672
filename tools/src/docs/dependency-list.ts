import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolders } from "./files.js";
import type { Problem } from "./problem.js";
import { readRegion, replaceRegion } from "./region.js";
import { table } from "./table.js";

/** The page that gives the reason of each dependency. */
export const DEPENDENCIES_PAGE = "docs/design/dependencies.md";

type Group = "runtime-dependencies" | "development-dependencies";
type Dependency = { name: string; usedBy: string[]; reason: string };
type Field = "dependencies" | "peerDependencies" | "optionalDependencies" | "devDependencies";
type DependencyManifest = { name: string } & { [field in Field]?: Record<string, string> };

const RUNTIME_FIELDS: readonly Field[] = ["dependencies", "peerDependencies", "optionalDependencies"];
const HEAD = ["Dependency", "Used by", "Why"];

/**
 * The page with its two tables brought up to date: what published packages install, and everything else. Reasons are
 * kept by name; a dependency that is new has none.
 */
export function updatedDependencies(page: string, root: string): string {
  const groups = dependencies(root);
  return (Object.keys(groups) as Group[]).reduce((text, group) => {
    const reasons = new Map(rowsOf(text, group).map((row) => [row.name, row.reason]));
    const rows = groups[group].map(({ name, usedBy }) => [
      `\`${name}\``,
      usedBy.join(", "),
      reasons.get(name) ?? "",
    ]);
    return replaceRegion(text, group, `\n${table(HEAD, rows)}\n`);
  }, page);
}

/** Where the page and the manifests differ: a dependency without a row or reason, a row without its dependency, a wrong user. */
export function dependencyProblems(page: string, root: string): Problem[] {
  const file = DEPENDENCIES_PAGE;
  const groups = dependencies(root);
  return (Object.keys(groups) as Group[]).flatMap((group) => {
    if (readRegion(page, group) === undefined) return [{ file, message: `the region ${group} is missing` }];
    const rows = rowsOf(page, group);
    const problems: string[] = [];
    for (const { name, usedBy } of groups[group]) {
      const row = rows.find((candidate) => candidate.name === name);
      if (!row) problems.push(`${name} (${usedBy.join(", ")}) is missing from ${group}`);
      else if (row.reason === "") problems.push(`${name} is listed without a reason`);
      else if (row.usedBy.join() !== usedBy.join()) {
        problems.push(`${name} is used by ${usedBy.join(", ")}, listed for ${row.usedBy.join(", ")}`);
      }
    }
    for (const { name } of rows) {
      const isUsed = groups[group].some((candidate) => candidate.name === name);
      if (!isUsed) problems.push(`${name} is listed in ${group}, but no package.json has it`);
    }
    return problems.map((message) => ({ file, message }));
  });
}

function dependencies(root: string): Record<Group, Dependency[]> {
  const groups = {
    "runtime-dependencies": new Map<string, string[]>(),
    "development-dependencies": new Map<string, string[]>(),
  };
  for (const { folder, manifest } of manifests(root)) {
    const add = (group: Group, fields: readonly Field[]) => {
      for (const name of fields.flatMap((field) => Object.keys(manifest[field] ?? {}))) {
        if (/^@(nightdesk|internal)\//.test(name)) continue;
        groups[group].set(name, [...new Set([...(groups[group].get(name) ?? []), shortName(folder)])]);
      }
    };
    const isPublished = folder.startsWith("packages/");
    add(isPublished ? "runtime-dependencies" : "development-dependencies", RUNTIME_FIELDS);
    add("development-dependencies", ["devDependencies"]);
  }
  const sorted = (group: Group) =>
    [...groups[group]]
      .map(([name, usedBy]) => ({ name, usedBy: usedBy.sort(), reason: "" }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    "runtime-dependencies": sorted("runtime-dependencies"),
    "development-dependencies": sorted("development-dependencies"),
  };
}

function manifests(root: string): { folder: string; manifest: DependencyManifest }[] {
  const groups = ["packages", "internal", "examples", "compat"].flatMap((parent) =>
    packageFolders(root, parent),
  );
  return [".", "docs", "tools", ...groups]
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as DependencyManifest,
    }));
}

/** `packages/article` is `article`; the other folders keep their group's name: `examples/news-site`. */
function shortName(folder: string): string {
  return folder === "." ? "repository" : folder.replace(/^packages\//, "");
}

function rowsOf(page: string, group: Group): Dependency[] {
  return (readRegion(page, group) ?? "").split("\n").flatMap((line) => {
    const [, name, usedBy = "", reason = ""] = line.match(/^\| `([^`]+)` \|([^|]*)\|(.*)\|$/) ?? [];
    if (name === undefined) return [];
    const users = usedBy.split(",").map((user) => user.trim());
    return [{ name, usedBy: users, reason: reason.trim() }];
  });
}
