import type { Folded } from "./fold.js";
import type { Span } from "./span.js";

/** A web address with its place in the folded text. */
export type UrlSpan = Span & { readonly url: string };

const URL_START = /https?:\/\/|\bwww\./g;
const URL_BODY = /[\p{Script=Latin}\d\-._~:/?#@!$&'()*+,;=%]{1,2048}/uy;

/** The web addresses of the text outside of e-mail addresses, each with a scheme, a bare host with its slash. */
export function findUrls({ text, key }: Folded, emails: readonly Span[]): UrlSpan[] {
  const found: UrlSpan[] = [];
  let from = 0;
  let mailAt = 0;
  for (const match of key.matchAll(URL_START)) {
    while ((emails[mailAt]?.end ?? Number.POSITIVE_INFINITY) <= match.index) mailAt++;
    if (match.index < from || (emails[mailAt]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
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
