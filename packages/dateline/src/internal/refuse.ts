import { DatelineError, type DatelineErrorCode } from "../errors.js";

/** Throws what was expected and what came, cut short; describing the value never throws an error of its own. */
export function refuse(code: DatelineErrorCode, expected: string, value: unknown, cause?: unknown): never {
  const got =
    typeof value === "string"
      ? JSON.stringify(value.slice(0, 60))
      : typeof value === "object"
        ? "an object"
        : String(value);
  throw new DatelineError(code, `Expected ${expected}, got ${got}.`, { cause });
}
