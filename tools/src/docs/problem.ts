/** What a check of the documentation found: the file from the repository's top, the line where there is one, what is wrong. */
export type Problem = { file: string; line?: number | undefined; message: string };

/** The problem as `file:line: message`, which terminals and editors turn into a link. */
export function formatProblem({ file, line, message }: Problem): string {
  return line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}
