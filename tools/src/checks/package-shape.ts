import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, type Package, publishedPackages } from "../workspace.js";
import type { Check } from "./check.js";

const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare", "prepublish"];

/** Holds every published package to the shape that docs/design/packaging.md gives the reasons for. */
export const packageShape: Check = {
  name: "shape",
  run: ({ root }) => {
    const licence = readFileSync(join(root, "LICENSE"), "utf8");
    return publishedPackages(root).flatMap((found) =>
      [...manifestProblems(found), ...exportProblems(found.manifest), ...fileProblems(found, licence)].map(
        (problem) => `packages/${found.name}: ${problem}`,
      ),
    );
  },
};

function manifestProblems({ name, dir, manifest }: Package): string[] {
  const notices = existsSync(join(dir, "NOTICE.md")) ? ["NOTICE.md"] : [];
  const expected: Record<string, unknown> = {
    name: `@nightdesk/${name}`,
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    files: ["dist", "CHANGELOG.md", ...notices],
    publishConfig: { access: "public" },
  };
  const problems = Object.entries(expected).flatMap(([key, value]) =>
    JSON.stringify(manifest[key]) === JSON.stringify(value)
      ? []
      : [`"${key}" should be ${JSON.stringify(value)}, is ${JSON.stringify(manifest[key])}.`],
  );
  if (!manifest.description) problems.push(`"description" is missing; the package table shows it.`);
  if (manifest["private"] !== undefined) problems.push(`"private" would keep it from being published.`);
  const scripts = Object.keys((manifest["scripts"] ?? {}) as object);
  for (const script of scripts)
    if (INSTALL_SCRIPTS.includes(script)) problems.push(`script "${script}" runs at install.`);
  for (const field of ["dependencies", "peerDependencies", "optionalDependencies"]) {
    for (const dependency of Object.keys((manifest[field] ?? {}) as object)) {
      if (/^@(nightdesk|internal)\//.test(dependency))
        problems.push(`"${field}" names ${dependency}: packages stand alone.`);
    }
  }
  return problems;
}

function exportProblems(manifest: Manifest): string[] {
  const problems: string[] = [];
  if (manifest.exports?.["./package.json"] !== "./package.json")
    problems.push(`"exports" lacks "./package.json".`);
  for (const [subpath, target] of Object.entries(manifest.exports ?? {})) {
    if (typeof target === "string") continue;
    const stem = subpath === "." ? "index" : subpath.slice(2);
    const given = (target as { import?: { types?: string; default?: string } }).import;
    const file = given?.default?.match(/^\.\/dist\/(.+)\.js$/)?.[1] ?? stem;
    // The files that a pattern matches export the same, and share their types.
    const types = subpath.includes("*") ? given?.types?.match(/^\.\/dist\/(.+)\.d\.ts$/)?.[1] : file;
    const wanted = {
      import: { types: `./dist/${types}.d.ts`, default: `./dist/${file}.js` },
      require: { types: `./dist/${types}.d.cts`, default: `./dist/${file}.cjs` },
    };
    if (JSON.stringify(target) !== JSON.stringify(wanted)) {
      problems.push(
        `export "${subpath}" should have import and require conditions, each with its types first.`,
      );
    }
  }
  return problems;
}

function fileProblems({ dir }: Package, licence: string): string[] {
  const problems: string[] = [];
  for (const file of [
    "README.md",
    "LICENSE",
    "tsup.config.ts",
    "vitest.config.ts",
    "conformance/index.ts",
    "bench/index.ts",
  ]) {
    if (!existsSync(join(dir, file))) problems.push(`${file} is missing.`);
  }
  const own = join(dir, "LICENSE");
  if (existsSync(own) && readFileSync(own, "utf8") !== licence)
    problems.push("LICENSE differs from the repository's.");
  return problems;
}
