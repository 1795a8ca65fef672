/** Whether each turn of the direction of writing in a line is turned back in it, in the right order. */
export function isBalanced(line: string): boolean {
  const open: string[] = [];
  for (const char of line) {
    if (/[\u2066-\u2068]/.test(char)) open.push("\u2069");
    else if (/[\u202a\u202b\u202d\u202e]/.test(char)) open.push("\u202c");
    else if (/[\u2069\u202c]/.test(char) && open.pop() !== char) return false;
  }
  return open.length === 0;
}
