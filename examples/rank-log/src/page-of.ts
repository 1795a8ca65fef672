/** Characters that a terminal or a list would not show as they are: controls, invisible ones, spaces. */
const UNSHOWABLE = /[\p{C}\p{Z}]/gu;

/**
 * The page that a request's target names: its path with percent-encoded letters decoded, without fragment and, unless
 * `keepQuery`, without query. Two spellings of one path are one page, and what comes back is safe to print.
 */
export function pageOf(target: string, keepQuery: boolean): string {
  const absolute = /^https?:\/\/[^/?#]*/i.exec(target)?.[0].length ?? 0;
  const bare = target.slice(absolute).split("#", 1)[0] ?? "";
  const kept = keepQuery ? bare : (bare.split("?", 1)[0] ?? "");
  return decoded(kept.startsWith("/") ? kept : `/${kept}`).replace(UNSHOWABLE, encodeCharacter);
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text; // An encoding that is no UTF-8 stays as it was sent.
  }
}

function encodeCharacter(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
