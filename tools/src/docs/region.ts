/** The text between `<!-- name:start -->` and `<!-- name:end -->`, which stand on lines of their own; `undefined` where they do not. */
export function readRegion(text: string, name: string): string | undefined {
  const bounds = boundsOf(text, name);
  return bounds && text.slice(...bounds);
}

/** The text with that region's content replaced. @throws {Error} where the region's marks are missing. */
export function replaceRegion(text: string, name: string, content: string): string {
  const bounds = boundsOf(text, name);
  if (!bounds) throw new Error(`The marks <!-- ${name}:start --> and <!-- ${name}:end --> are missing.`);
  return text.slice(0, bounds[0]) + content + text.slice(bounds[1]);
}

function boundsOf(text: string, name: string): [number, number] | undefined {
  const start = `<!-- ${name}:start -->\n`;
  const end = `<!-- ${name}:end -->`;
  const from = text.startsWith(start) ? 0 : text.indexOf(`\n${start}`) + 1;
  if (!text.startsWith(start, from)) return undefined;
  const contentStart = from + start.length;
  if (text.startsWith(end, contentStart)) return [contentStart, contentStart];
  const to = text.indexOf(`\n${end}`, contentStart - 1);
  return to === -1 ? undefined : [contentStart, to + 1];
}
