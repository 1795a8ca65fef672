/**
 * The value as JSON that cannot end or open a script element or a comment inside one: `<`, `>` and `&` are written as
 * `\u` escapes, and so are U+2028 and U+2029, which older script parsers took for line ends.
 */
export function scriptJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
