// Copied beside the generated tests, which import it: it may import vitest alone.
import { expect } from "vitest";

/** The claims of one snippet while it runs: which lines were reached, and the first that did not hold. */
export class SnippetCheck {
  readonly #file: string;
  readonly #pending: Set<number>;
  #failure: Error | undefined;

  constructor(file: string, claimLines: readonly number[]) {
    this.#file = file;
    this.#pending = new Set(claimLines);
  }

  equal(line: number, actual: unknown, expected: unknown): unknown {
    this.#pending.delete(line);
    try {
      expect(actual).toStrictEqual(expected);
    } catch (error) {
      this.#fail(line, error);
    }
    return actual;
  }

  throws(line: number, run: () => unknown, code: string): void {
    this.#pending.delete(line);
    try {
      run();
    } catch (error) {
      this.#compareCode(line, error, code);
      return;
    }
    this.#fail(line, new Error(`expected an error with the code ${code}, but nothing was thrown`));
  }

  async rejects(line: number, run: () => Promise<unknown>, code: string): Promise<void> {
    this.#pending.delete(line);
    try {
      await run();
    } catch (error) {
      this.#compareCode(line, error, code);
      return;
    }
    this.#fail(line, new Error(`expected an error with the code ${code}, but nothing was thrown`));
  }

  /** Throws where a claim did not hold, even if the snippet caught the error, or was never reached. */
  finish(): void {
    if (this.#failure) throw this.#failure;
    for (const line of this.#pending) this.#fail(line, new Error("this line was never reached"));
  }

  #compareCode(line: number, error: unknown, code: string): void {
    const found = error instanceof Error && "code" in error ? error.code : undefined;
    if (found === code) return;
    this.#fail(line, new Error(`expected an error with the code ${code}, got ${found ?? String(error)}`));
  }

  #fail(line: number, cause: unknown): never {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    error.message = `${this.#file}:${line}: ${error.message}`;
    this.#failure ??= error;
    throw error;
  }
}

/** Runs a snippet's module; an error that it throws names the line of the snippet's file. */
export async function runSnippet(
  source: { file: string; line: number; module: string },
  load: () => Promise<{ __check: SnippetCheck }>,
): Promise<void> {
  let module: { __check: SnippetCheck };
  try {
    module = await load();
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(`threw ${String(thrown)}`);
    if (error.message.startsWith(`${source.file}:`)) throw error;
    const frame = error.stack?.split("\n").find((line) => line.includes(source.module));
    const line = frame?.match(/:(\d+):\d+\)?$/)?.[1] ?? source.line;
    throw new Error(`${source.file}:${line}: ${error.name}: ${error.message}`, { cause: error });
  }
  module.__check.finish();
}
