import { existsSync } from "node:fs";
import ts from "typescript";
import { type Subpath, subpaths } from "../subpaths.js";
import type { Package } from "../workspace.js";
import { firstSentence } from "./first-sentence.js";
import type { Problem } from "./problem.js";
import { escapeOutsideCode, table } from "./table.js";

/** A package's exports as Markdown, a table for each subpath, and the exports that lack a doc comment. */
export type ApiTable = { markdown: string; problems: Problem[] };

type Export = { name: string; kind: string; sentence: string };

const KINDS: readonly [ts.SymbolFlags, string][] = [
  [ts.SymbolFlags.Function, "function"],
  [ts.SymbolFlags.Class, "class"],
  [ts.SymbolFlags.Enum, "enum"],
  [ts.SymbolFlags.Variable, "const"],
  [ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias, "type"],
  [ts.SymbolFlags.NamespaceModule | ts.SymbolFlags.ValueModule, "namespace"],
];

/** The table of a package's exports, read from its built declarations. Values stand before types, each in alphabetical order. */
export function apiTable(found: Package): ApiTable {
  const file = `packages/${found.name}/README.md`;
  const entries = subpaths(found);
  const missing = entries.find((entry) => !existsSync(entry.types));
  if (missing) return { markdown: "", problems: [{ file, message: `${missing.types} is not built` }] };
  const program = ts.createProgram(
    entries.map((entry) => entry.types),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      noLib: true,
      types: [],
    },
  );
  const problems: Problem[] = [];
  const parts = entries.map((entry) => {
    const list = exportsOf(program, entry);
    for (const { name, sentence } of list) {
      if (sentence === "")
        problems.push({ file, message: `${entry.specifier} exports ${name} without a doc comment` });
    }
    const rows = list.map(({ name, kind, sentence }) => [`\`${name}\``, kind, escapeOutsideCode(sentence)]);
    const heading = entries.length > 1 ? `### \`${entry.specifier}\`\n\n` : "";
    return heading + table(["Export", "Kind", "What it is"], rows);
  });
  return { markdown: `\n${parts.join("\n")}\n`, problems };
}

function exportsOf(program: ts.Program, entry: Subpath): Export[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry.types);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const comment = ts.displayPartsToString(target.getDocumentationComment(checker));
      return { name: symbol.name, kind: kindOf(target), sentence: firstSentence(comment) };
    })
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

function kindOf(symbol: ts.Symbol): string {
  const kinds = KINDS.filter(([flags]) => symbol.flags & flags).map(([, kind]) => kind);
  return kinds.length > 0 ? kinds.join(", ") : "value";
}

function rank({ kind }: Export): number {
  return kind === "type" ? 1 : 0;
}
