import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { subpaths } from "../subpaths.js";
import { type Package, publishedPackages } from "../workspace.js";
import type { Check } from "./check.js";

type ExportLists = Record<string, string[]>;

/** Compares what each subpath exports, types included, with the list pinned in the package's `exports.json`. */
export const exportLists: Check = {
  name: "exports",
  run: ({ root, update }) =>
    publishedPackages(root).flatMap((found) => {
      const file = join(found.dir, "exports.json");
      const actual = listExports(found);
      if (update) {
        writeFileSync(file, `${JSON.stringify(actual, undefined, 2)}\n`);
        return [];
      }
      if (!existsSync(file))
        return [`packages/${found.name}/exports.json is missing: npm run check -- --update writes it.`];
      return differences(found, JSON.parse(readFileSync(file, "utf8")) as ExportLists, actual);
    }),
};

function differences(found: Package, pinned: ExportLists, actual: ExportLists): string[] {
  const problems: string[] = [];
  for (const subpath of new Set([...Object.keys(pinned), ...Object.keys(actual)])) {
    const before = new Set(pinned[subpath]);
    const now = new Set(actual[subpath]);
    for (const name of before)
      if (!now.has(name)) problems.push(`${found.manifest.name} ${subpath}: no longer exports ${name}.`);
    for (const name of now)
      if (!before.has(name))
        problems.push(`${found.manifest.name} ${subpath}: exports ${name}, which is not pinned.`);
  }
  return problems;
}

function listExports(found: Package): ExportLists {
  const entries = subpaths(found);
  const program = ts.createProgram(
    entries.map((entry) => entry.types),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      noEmit: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const lists: ExportLists = {};
  for (const { subpath, types } of entries) {
    const source = program.getSourceFile(types);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) throw new Error(`${types} was not built or is no module: npm run build.`);
    lists[subpath] = checker
      .getExportsOfModule(symbol)
      .map((member) => (isValue(member, checker) ? member.name : `type ${member.name}`))
      .sort((a, b) => (a < b ? -1 : 1));
  }
  return lists;
}

function isValue(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.flags & ts.SymbolFlags.Value) !== 0;
}
