import type { Folded } from "./fold-builder.js";
import { type Span, startOfRun } from "./span.js";

/** A web address with its place in the folded text. */
export type UrlSpan = Span & { readonly url: string };

const HOST_MAX = 253;
const HOST_UNIT = /[\p{L}\d.-]/u;
const HOST_BEHIND = /[\p{L}\d.-]{1,253}/uy;
/** A host that counts behind a label, with a path, or where nothing else stands between it and the ends of its field. */
const BARE_HOST = /^(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}$/;
const TOP_LEVELS = /\.(?:com|org|net|int|gov|edu|info|biz|news|press|media|museum|asia|[a-z]{2})$/;
const BODY = /[\p{Script=Latin}\d\-._~:/?#@!$&'()*+,;=%]{1,2048}/uy;

/**
 * The web address around the dot at `index`, absolute, a bare host with its slash; none of it stands in front of
 * `from`. `next` is where the search goes on.
 */
export function readUrl(
  folded: Folded,
  index: number,
  from: number,
): { readonly url: UrlSpan | undefined; readonly next: number } {
  const { text, key } = folded;
  const hostStart = startOfRun(key, index, Math.max(from, index - HOST_MAX), HOST_UNIT);
  HOST_BEHIND.lastIndex = index;
  HOST_BEHIND.test(key);
  const hostEnd = HOST_BEHIND.lastIndex;
  const scheme = /https?:\/\/$/.exec(key.slice(Math.max(from, hostStart - 8), hostStart))?.[0].length ?? 0;
  const host = key.slice(hostStart, hostEnd).replace(/[.-]+$/, "");
  if (scheme === 0 && !host.startsWith("www.") && !isOffered(folded, hostStart, host))
    return { url: undefined, next: hostEnd };
  const start = hostStart - scheme;
  BODY.lastIndex = hostStart;
  // Punctuation that ends the sentence, and a bracket that was opened outside, do not belong to the address.
  BODY.test(text);
  let end = BODY.lastIndex;
  const closes = text.slice(hostStart, end).includes("(") ? "" : ")";
  while (`.,;:!?'*${closes}`.includes(text.charAt(end - 1))) end--;
  const [, authority = "", rest = ""] = /^([^/?#]+)(.*)$/.exec(text.slice(hostStart, end)) ?? [];
  if (!/\.\p{L}{2,}(?::\d+)?$/u.test(authority)) return { url: undefined, next: Math.max(hostEnd, end) };
  const absolute = `${key.slice(start, hostStart) || "https://"}${authority.toLowerCase()}${rest.startsWith("/") ? "" : "/"}${rest}`;
  return { url: { start, end, url: absolute }, next: end };
}

function isOffered({ text, key, labelOf }: Folded, start: number, host: string): boolean {
  const end = start + host.length;
  const before = key.slice(Math.max(0, start - 24), start);
  const after = key.slice(end, end + 3);
  if (!BARE_HOST.test(host) || /[@/_]$/.test(before) || /^ ?@/.test(after)) return false;
  const word = /([\p{L}\p{M}-]+)[ .:]{0,4}$/u.exec(before)?.[1] ?? "";
  if (labelOf(word)?.kind === "web") return true;
  return (
    TOP_LEVELS.test(host) &&
    host === text.slice(start, end) &&
    (/^\/[\p{L}\d]/u.test(after) ||
      (/(?:^|[\n|,;·:])\s*$/.test(before) && /^\/?(?:$|[\n|,;]| \||\.?$)/.test(after)))
  );
}
