import ts from "typescript";
import { comments } from "./comments.js";

/** What a comment says of the statement before it: the value it gives, or the code of the error it throws. */
export type Claim = { line: number; kind: "value" | "throws"; text: string; pos: number };

type LineComment = { pos: number; end: number; text: string; line: number; alone: boolean };

/**
 * The claims of a source file: `// => expression`, continued over the comment lines below it until the expression is
 * whole, and `// throws CODE`. A claim that says nothing that can be checked has a `fault` in place.
 */
export function claims(file: ts.SourceFile): (Claim & { fault?: string })[] {
  const all = lineComments(file);
  return all.flatMap((comment, index) => {
    const { pos, line } = comment;
    const code = comment.text.match(/^throws\b\s*(.*)$/)?.[1];
    if (code !== undefined) {
      const claim: Claim = { line, kind: "throws", text: code, pos };
      return [
        /^[\w./-]+$/.test(code) ? claim : { ...claim, fault: "`// throws` is followed by one error code" },
      ];
    }
    if (!comment.text.startsWith("=>")) return [];
    const text = wholeExpression(comment, all.slice(index + 1));
    const claim: Claim = { line, kind: "value", text: text ?? comment.text.slice(2).trim(), pos };
    return [
      text === undefined ? { ...claim, fault: "`// =>` is followed by a JavaScript expression" } : claim,
    ];
  });
}

function lineComments(file: ts.SourceFile): LineComment[] {
  return comments(file)
    .filter((range) => range.kind === ts.SyntaxKind.SingleLineCommentTrivia)
    .map(({ pos, end }) => {
      const { line, character } = file.getLineAndCharacterOfPosition(pos);
      const before = file.text.slice(pos - character, pos);
      const text = file.text.slice(pos + 2, end).trim();
      return { pos, end, text, line: line + 1, alone: before.trim() === "" };
    });
}

function wholeExpression(first: LineComment, following: readonly LineComment[]): string | undefined {
  let text = first.text.slice(2).trim();
  let line = first.line;
  for (const next of [undefined, ...following]) {
    if (next) {
      if (!next.alone || next.line !== line + 1 || next.text.startsWith("=>")) return undefined;
      text += ` ${next.text}`;
      line = next.line;
    }
    if (isExpression(text)) return text;
  }
  return undefined;
}

function isExpression(text: string): boolean {
  if (text === "") return false;
  const source = `(${text}\n)`;
  if ((ts.transpileModule(source, { reportDiagnostics: true }).diagnostics ?? []).length > 0) return false;
  const [statement, ...more] = ts.createSourceFile("claim.ts", source, ts.ScriptTarget.ESNext).statements;
  if (!statement || more.length > 0 || !ts.isExpressionStatement(statement)) return false;
  const { expression } = statement;
  if (!ts.isParenthesizedExpression(expression) || expression.end !== source.length) return false;
  const inner = expression.expression;
  return !(ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.CommaToken);
}
