import type { Folded } from "./fold.js";
import { labelOf } from "./labels.js";
import type { Span } from "./span.js";

/** A web address with its place in the folded text. */
export type UrlSpan = Span & { readonly url: string };

const URL_START = /https?:\/\/|\bwww\.|(?<![\p{L}\d@./_-])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}(?![a-z\d@])/gu;
/** What a host without `www.` ends with, where no label says that it is one. */
const TOP_LEVELS =
  /\.(?:com|org|net|int|gov|edu|info|biz|news|press|media|museum|asia|(?:com?|org|net|gov|gouv|go|ac|edu|or|gob|gv)\.[a-z]{2}|(?:kh|fr|de|es|pt|br|jp|at|ch|be|nl|it|uk|eu|us|ca|au|in|th|vn|sg|mx|za|ie|nz))$/;
const URL_BODY = /[\p{Script=Latin}\d\-._~:/?#@!$&'()*+,;=%]{1,2048}/uy;

/** The web addresses of the text outside of e-mail addresses, each with a scheme, a bare host with its slash. */
export function findUrls({ text, key }: Folded, emails: readonly Span[]): UrlSpan[] {
  const found: UrlSpan[] = [];
  let from = 0;
  let mailAt = 0;
  for (const match of key.matchAll(URL_START)) {
    while ((emails[mailAt]?.end ?? Number.POSITIVE_INFINITY) <= match.index) mailAt++;
    if (match.index < from || (emails[mailAt]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
    const isBare = !/^(?:http|www)/.test(match[0]);
    if (isBare && !isOffered(text, key, match.index, match[0])) continue;
    URL_BODY.lastIndex = match.index;
    const body = URL_BODY.exec(text)?.[0] ?? "";
    const raw = trimUrl(body);
    const url = normaliseUrl(raw);
    if (url === undefined) continue;
    from = match.index + raw.length;
    found.push({ start: match.index, end: from, url });
  }
  return found;
}

/** A bare host counts behind a label, with a path, or where nothing else stands between it and the ends of its field. */
function isOffered(text: string, key: string, start: number, host: string): boolean {
  const word = /([\p{L}\p{M}-]+)[ .:]{0,4}$/u.exec(key.slice(Math.max(0, start - 24), start))?.[1];
  if (word !== undefined && labelOf(word)?.kind === "web") return true;
  if (!TOP_LEVELS.test(host) || host !== text.slice(start, start + host.length)) return false;
  const after = key.slice(start + host.length, start + host.length + 3);
  if (/^\/[\p{L}\d]/u.test(after)) return true;
  return (
    /(?:^|[\n|,;·:])\s*$/.test(key.slice(Math.max(0, start - 4), start)) &&
    /^\/?(?:$|[\n|,;]| \||\.?$)/.test(after)
  );
}

/** Punctuation that ends the sentence, and a bracket that was opened outside, do not belong to the address. */
function trimUrl(body: string): string {
  let end = body.length;
  for (; end > 0; end--) {
    const last = body.charAt(end - 1);
    if (last === ")" && body.slice(0, end).includes("(")) break;
    if (!/[.,;:!?'()*]/.test(last)) break;
  }
  return body.slice(0, end);
}

function normaliseUrl(raw: string): string | undefined {
  const absolute = /^https?:/i.test(raw) ? raw : `https://${raw}`;
  const parts = /^(https?):\/\/([^/?#]+)(.*)$/i.exec(absolute);
  const host = parts?.[2]?.toLowerCase();
  if (parts === null || host === undefined || !/\.\p{L}{2,}(?::\d+)?$/u.test(host)) return undefined;
  const rest = parts[3] ?? "";
  return `${parts[1]?.toLowerCase()}://${host}${rest.startsWith("/") ? rest : `/${rest}`}`;
}
