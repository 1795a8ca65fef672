const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|no)$/i;

/** The first sentence of a doc comment's text as one line, links as plain code. */
export function firstSentence(comment: string): string {
  const paragraph = comment.trim().split(/\n\s*\n/)[0] ?? "";
  const text = paragraph.replace(/\{@link(?:code|plain)?\s+([^}|\s]+)[^}]*\}/g, "`$1`").replace(/\s+/g, " ");
  let inCode = false;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (char === "`") inCode = !inCode;
    if (inCode || !".!?".includes(char)) continue;
    const next = text.charAt(index + 1);
    if (next !== "" && next !== " ") continue;
    if (char === "." && ABBREVIATION.test(text.slice(0, index))) continue;
    return text.slice(0, index + 1);
  }
  return text;
}
