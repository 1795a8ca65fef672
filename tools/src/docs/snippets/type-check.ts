import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "../../workspace.js";

/** A type error: the file as it was given, its line there, the compiler's words. */
export type TypeError = { file: string; line: number; message: string };

/** The type errors of the given files under the repository's strict settings, with the types of Node and of the browser. */
export function typeErrors(files: readonly string[]): TypeError[] {
  const program = ts.createProgram(files, compilerOptions());
  const [broken] = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  if (broken) throw new Error(ts.flattenDiagnosticMessageText(broken.messageText, "\n"));
  return files
    .flatMap((file) => {
      const source = program.getSourceFile(file);
      return source ? program.getSemanticDiagnostics(source) : [];
    })
    .filter(({ file, start = 0, code }) => file && !isLenient(file, start, code))
    .map(({ file, start = 0, code, messageText }) => ({
      file: file?.fileName ?? "",
      line: (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
      message: `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    }));
}

function compilerOptions(): ts.CompilerOptions {
  const base = ts.readConfigFile(join(ROOT, "tsconfig.base.json"), ts.sys.readFile).config as {
    compilerOptions: Record<string, unknown>;
  };
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    {
      ...base.compilerOptions,
      lib: ["ES2022", "DOM", "DOM.Iterable"],
      types: ["node"],
      typeRoots: [join(ROOT, "node_modules", "@types")],
      jsx: "react-jsx",
      jsxImportSource: "hono/jsx",
      allowJs: true,
      checkJs: true,
    },
    ROOT,
  );
  if (errors[0]) throw new Error(ts.flattenDiagnosticMessageText(errors[0].messageText, "\n"));
  return options;
}

/** What is no fault in a snippet: a name shown and not used again, unless it is imported; in JavaScript, a parameter without a type. */
function isLenient(file: ts.SourceFile, start: number, code: number): boolean {
  if (code === 6133 || code === 6198) return !isInImport(file, start);
  return code >= 7000 && code < 7100 && /\.jsx?$/.test(file.fileName);
}

function isInImport(file: ts.SourceFile, position: number): boolean {
  return file.statements.some(
    (statement) => ts.isImportDeclaration(statement) && statement.pos <= position && position < statement.end,
  );
}
