/** The lines that are not empty, each where it stands first, and in each its parts between commas once. */
export function withoutRepeats(texts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const text of texts) {
    if (text.includes("\n"))
      return withoutRepeatsOfMany(texts.flatMap((lines) => lines.split("\n").map(withoutEdges)));
    const line = withoutRepeatedParts(text);
    if (line !== "" && !kept.includes(line)) kept.push(line);
  }
  return kept;
}

/** The same for more lines than an address has: a set is slower for few and faster for many. */
function withoutRepeatsOfMany(lines: readonly string[]): string[] {
  const kept = new Set(lines.map(withoutRepeatedParts));
  kept.delete("");
  return [...kept];
}

/** New York alone may lie in New York. */
export function withoutRepeatedParts(line: string): string {
  const comma = line.indexOf(",");
  if (comma < 0) return line;
  if (line.indexOf(",", comma + 1) < 0) {
    const head = withoutEdges(line.slice(0, comma));
    const tail = withoutEdges(line.slice(comma + 1));
    if (head === "" || (head === tail && head !== "New York")) return tail;
    return tail === "" ? head : `${head}, ${tail}`;
  }
  const seen = new Set<string>([""]);
  const parts = line.split(",").map(withoutEdges);
  return parts.filter((part) => part === "New York" || (!seen.has(part) && seen.add(part))).join(", ");
}

/** Without the spaces and commas at both ends; a loop, since a pattern would try each inner space as the end's first. */
export function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return end - start === text.length ? text : text.slice(start, end);
}

function isEdge(code: number): boolean {
  return code <= 0x20 || code === 0x2c || code === 0xa0;
}
