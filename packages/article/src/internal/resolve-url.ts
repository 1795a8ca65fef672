/** The address resolved against a base; `undefined` where the two make none. */
export function resolveUrl(url: string, base: string): string | undefined {
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}
