import ts from "typescript";
import type { Problem } from "../problem.js";
import { type Claim, claims } from "./claim.js";
import type { Snippet } from "./snippet.js";

type Edit = { pos: number; text: string };
type Target = ts.ExpressionStatement | ts.VariableStatement;

/** A snippet as a module whose lines have the numbers they have in the snippet's file, the claims made into calls of `__check`. */
export type Instrumented = { text: string; claimLines: number[]; problems: Problem[] };

/**
 * The module of a snippet. Syntax errors and claims that cannot be checked are its problems.
 * @param runtime the module specifier under which the module finds `SnippetCheck`
 */
export function instrument(snippet: Snippet, runtime: string): Instrumented {
  const { code, extension, line: firstLine } = snippet;
  const file = ts.createSourceFile(`snippet.${extension}`, code, ts.ScriptTarget.ESNext, true);
  const lineAt = (pos: number) => firstLine + file.getLineAndCharacterOfPosition(pos).line;
  const problem = (line: number, message: string): Problem => ({ file: snippet.file, line, message });

  const problems = syntaxErrors(snippet).map((error) => problem(lineAt(error.start ?? 0), messageOf(error)));
  const edits: Edit[] = [];
  const claimLines: number[] = [];
  for (const claim of problems.length > 0 ? [] : claims(file)) {
    const line = firstLine + claim.line - 1;
    const result = claim.fault ?? claimEdits(file, claim, line);
    if (typeof result === "string") problems.push(problem(line, result));
    else if (snippet.notRun !== undefined)
      problems.push(problem(line, "a result cannot be stated where nothing runs"));
    else {
      edits.push(...result);
      claimLines.push(line);
    }
  }
  const head = [
    code.match(/\/\*\* @jsx.*?\*\//)?.[0] ?? "",
    `import { SnippetCheck as __SnippetCheck } from ${JSON.stringify(runtime)};`,
    `export const __check = new __SnippetCheck(${JSON.stringify(snippet.file)}, ${JSON.stringify(claimLines)});`,
    isCommonJs(file)
      ? 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);'
      : "",
  ].join(" ");
  const text = `${head}${"\n".repeat(Math.max(firstLine - 1, 1))}${withEdits(code, edits)}\n`;
  return { text, claimLines, problems };
}

function syntaxErrors({ code, extension }: Snippet): readonly ts.DiagnosticWithLocation[] {
  const result = ts.transpileModule(code, {
    fileName: `snippet.${extension}`,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.Preserve,
    },
  });
  return (result.diagnostics ?? []).filter(
    (found) => found.start !== undefined,
  ) as ts.DiagnosticWithLocation[];
}

function messageOf(diagnostic: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
}

function claimEdits(file: ts.SourceFile, claim: Claim, line: number): Edit[] | string {
  const target = statementBefore(file, claim.pos);
  if (!target) return "this comment follows no expression statement or `const`";
  if (ts.isVariableStatement(target)) return constEdits(target, claim, line);
  const { expression } = target;
  const around = (node: ts.Node, before: string, after: string): Edit[] => [
    { pos: node.getStart(file), text: before },
    { pos: node.getEnd(), text: after },
  ];
  if (claim.kind === "value") {
    return around(printed(expression) ?? expression, `__check.equal(${line}, (`, `), (${claim.text}))`);
  }
  const code = JSON.stringify(claim.text);
  return awaits(expression)
    ? around(expression, `await __check.rejects(${line}, async () => (`, `), ${code})`)
    : around(expression, `__check.throws(${line}, () => (`, `), ${code})`);
}

function constEdits(statement: ts.VariableStatement, claim: Claim, line: number): Edit[] | string {
  const [declaration, ...others] = statement.declarationList.declarations;
  if (claim.kind === "throws") return "`// throws` follows an expression statement, not a declaration";
  if (!declaration || others.length > 0 || !ts.isIdentifier(declaration.name)) {
    return "`// =>` follows the declaration of one name";
  }
  const text = ` ;__check.equal(${line}, ${declaration.name.text}, (${claim.text}));`;
  return [{ pos: statement.getEnd(), text }];
}

/** The statement that ends where the comment begins, nothing but space between them. */
function statementBefore(file: ts.SourceFile, pos: number): Target | undefined {
  let found: Target | undefined;
  const visit = (node: ts.Node) => {
    if (node.getFullStart() > pos) return;
    const isTarget = ts.isExpressionStatement(node) || ts.isVariableStatement(node);
    if (isTarget && node.getEnd() <= pos && file.text.slice(node.getEnd(), pos).trim() === "") found = node;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The argument of `console.log(argument)`: what a reader sees is what it is given. */
function printed(expression: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(expression) || expression.arguments.length !== 1) return undefined;
  const isLog =
    ts.isPropertyAccessExpression(expression.expression) && expression.expression.getText() === "console.log";
  return isLog ? expression.arguments[0] : undefined;
}

function awaits(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => awaits(child) || undefined) ?? false;
}

function isCommonJs(file: ts.SourceFile): boolean {
  const isModule = file.statements.some(
    (statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement),
  );
  return !isModule && /\brequire\(/.test(file.text);
}

function withEdits(code: string, edits: readonly Edit[]): string {
  let text = code;
  for (const edit of [...edits].sort((a, b) => b.pos - a.pos)) {
    text = text.slice(0, edit.pos) + edit.text + text.slice(edit.pos);
  }
  return text;
}
