import type { Folded } from "./fold-builder.js";
import type { Lexicon } from "./lexicon.js";
import { type Span, startOfRun } from "./span.js";

/** A web address with its place in the folded text. */
export type UrlSpan = Span & { readonly url: string };

const HOST_MAX = 253;
const HOST_UNIT = /[\p{L}\d.-]/u;
const HOST_BEHIND = /[\p{L}\d.-]{1,253}/uy;
const BARE_HOST = /^(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}$/;
/** What a host without `www.` ends with, where no label says that it is one. */
const TOP_LEVELS =
  /\.(?:com|org|net|int|gov|edu|info|biz|news|press|media|museum|asia|(?:com?|org|net|gov|gouv|go|ac|edu|or|gob|gv)\.[a-z]{2}|(?:kh|fr|de|es|pt|br|jp|at|ch|be|nl|it|uk|eu|us|ca|au|in|th|vn|sg|mx|za|ie|nz))$/;
const BODY = /[\p{Script=Latin}\d\-._~:/?#@!$&'()*+,;=%]{1,2048}/uy;

/**
 * The web address around the dot at `index`, absolute, a bare host with its slash; none of it stands in front of
 * `from`. `next` is where the search goes on.
 */
export function readUrl(
  { text, key, labelOf }: Folded,
  index: number,
  from: number,
): { readonly url: UrlSpan | undefined; readonly next: number } {
  const hostStart = startOfRun(key, index, Math.max(from, index - HOST_MAX), HOST_UNIT);
  HOST_BEHIND.lastIndex = index;
  const behind = HOST_BEHIND.exec(key)?.[0] ?? "";
  const hostEnd = index + behind.length;
  const scheme = /https?:\/\/$/.exec(key.slice(Math.max(from, hostStart - 8), hostStart))?.[0] ?? "";
  const whole = key.slice(hostStart, hostEnd).replace(/[.-]+$/, "");
  const isOffered =
    scheme !== "" || whole.startsWith("www.") || isBareHost(text, key, labelOf, hostStart, whole);
  if (!isOffered) return { url: undefined, next: hostEnd };
  const start = hostStart - scheme.length;
  BODY.lastIndex = start;
  const raw = trimUrl(BODY.exec(text)?.[0] ?? "");
  const url = normaliseUrl(raw);
  const end = start + raw.length;
  return url === undefined ? { url, next: Math.max(hostEnd, end) } : { url: { start, end, url }, next: end };
}

/** A bare host counts behind a label, with a path, or where nothing else stands between it and the ends of its field. */
function isBareHost(text: string, key: string, labelOf: Lexicon, start: number, host: string): boolean {
  if (!BARE_HOST.test(host) || /[@/_]$/.test(key.slice(Math.max(0, start - 1), start))) return false;
  const end = start + host.length;
  const after = key.slice(end, end + 3);
  if (/^ ?@/.test(after)) return false;
  const word = /([\p{L}\p{M}-]+)[ .:]{0,4}$/u.exec(key.slice(Math.max(0, start - 24), start))?.[1];
  if (word !== undefined && labelOf(word)?.kind === "web") return true;
  if (!TOP_LEVELS.test(host) || host !== text.slice(start, end)) return false;
  if (/^\/[\p{L}\d]/u.test(after)) return true;
  return (
    /(?:^|[\n|,;·:])\s*$/.test(key.slice(Math.max(0, start - 4), start)) &&
    /^\/?(?:$|[\n|,;]| \||\.?$)/.test(after)
  );
}

/** Punctuation that ends the sentence, and a bracket that was opened outside, do not belong to the address. */
function trimUrl(body: string): string {
  let end = body.length;
  const open = body.indexOf("(");
  for (; end > 0; end--) {
    const last = body.charAt(end - 1);
    if (last === ")" && open >= 0 && open < end) break;
    if (!/[.,;:!?'()*]/.test(last)) break;
  }
  return body.slice(0, end);
}

function normaliseUrl(raw: string): string | undefined {
  const [, scheme = "https", host = "", rest = ""] = /^(?:(https?):\/\/)?([^/?#]+)(.*)$/i.exec(raw) ?? [];
  if (!/\.\p{L}{2,}(?::\d+)?$/u.test(host)) return undefined;
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${rest.startsWith("/") ? rest : `/${rest}`}`;
}
