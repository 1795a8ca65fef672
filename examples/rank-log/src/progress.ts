const WIDTH = 30;
const MIN_INTERVAL_MS = 100;
const CLEAR_LINE = "\r\u001b[K";

/** Where progress is shown: the standard error stream, say. Nothing is written unless `isTTY`. */
export type ProgressOutput = { readonly isTTY?: boolean | undefined; write(text: string): unknown };

/** Passes chunks on and shows how much went by: a bar where the total is known, a count of bytes otherwise. */
export async function* withProgress(
  source: AsyncIterable<Buffer>,
  totalBytes: number | undefined,
  output: ProgressOutput,
): AsyncGenerator<Buffer> {
  if (output.isTTY !== true) {
    yield* source;
    return;
  }
  let bytes = 0;
  let shownAt = Number.NEGATIVE_INFINITY;
  try {
    for await (const chunk of source) {
      yield chunk;
      bytes += chunk.length;
      if (performance.now() - shownAt < MIN_INTERVAL_MS) continue;
      shownAt = performance.now();
      output.write(CLEAR_LINE + progressText(bytes, totalBytes));
    }
  } finally {
    output.write(CLEAR_LINE);
  }
}

/** `[#######       ]  50 %  12.3 MB`, or the bytes alone. */
export function progressText(bytes: number, totalBytes: number | undefined): string {
  const amount = `${(bytes / 1e6).toFixed(1)} MB`;
  if (totalBytes === undefined || totalBytes === 0) return amount;
  const share = Math.min(1, bytes / totalBytes);
  const filled = Math.round(share * WIDTH);
  return `[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %  ${amount}`;
}
