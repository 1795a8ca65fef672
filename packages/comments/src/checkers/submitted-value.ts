/**
 * The text of one further control of a submitted form, as the widget of a challenge adds it; `undefined` where it is not
 * there, came twice, is no text, or is longer than `maxLength`.
 *
 * @example
 * import { submittedValue } from "@nightdesk/comments/checkers";
 *
 * submittedValue(new URLSearchParams("cf-turnstile-response=abc"), "cf-turnstile-response"); // => "abc"
 */
export function submittedValue(input: unknown, name: string, maxLength = 2_048): string | undefined {
  const value = read(input, name);
  return typeof value === "string" && value.length <= maxLength ? value : undefined;
}

function read(input: unknown, name: string): unknown {
  if (typeof input !== "object" || input === null) return undefined;
  if (input instanceof FormData || input instanceof URLSearchParams) {
    const values = input.getAll(name);
    return values.length === 1 ? values[0] : undefined;
  }
  return Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined;
}
