import type { CardSocial } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import { type EmailSpan, readEmail } from "./read-email.js";
import { readUrl, type UrlSpan } from "./read-url.js";
import type { Span } from "./span.js";

/** The addresses and handles of a text, each list in the order of the text. */
export type Links = {
  readonly emails: readonly EmailSpan[];
  readonly urls: readonly UrlSpan[];
  readonly handles: readonly (Span & CardSocial)[];
  /** E-mail and web addresses together. */
  readonly all: readonly Span[];
};

/** Every e-mail address holds the one, every host the other. */
const ANCHOR = /@|[([{] ?(?:at|a|arobase|arroba|at-zeichen) ?[)\]}]|\.\p{L}/gu;
const HANDLE = /@([a-z\d_](?:[a-z\d_.]{0,28}[a-z\d_])?)(?![\p{L}\d@])/iuy;
const NAMED_BEFORE =
  /(twitter|facebook|instagram|youtube|linkedin|telegram|tiktok|threads|bluesky|\bx)\W{1,6}$/;

/** The e-mail addresses, web addresses and handles of the text, in one pass over its `@` signs and dots. */
export function findLinks(folded: Folded): Links {
  const { key } = folded;
  const emails: EmailSpan[] = [];
  const urls: UrlSpan[] = [];
  const handles: (Span & CardSocial)[] = [];
  const all: Span[] = [];
  let from = 0;
  ANCHOR.lastIndex = 0;
  for (let match = ANCHOR.exec(key); match !== null; match = ANCHOR.exec(key)) {
    const { index } = match;
    if (match[0].startsWith(".")) {
      const { url, next } = readUrl(folded, index, from);
      if (url !== undefined) {
        urls.push(url);
        all.push(url);
        from = url.end;
      }
      ANCHOR.lastIndex = Math.max(next, index + 1);
      continue;
    }
    const email = readEmail(folded, index, match[0], from);
    if (email !== undefined) {
      emails.push(email);
      all.push(email);
      from = email.end;
      ANCHOR.lastIndex = from;
      continue;
    }
    const handle = match[0] === "@" ? readHandle(folded, index, from) : undefined;
    if (handle !== undefined) handles.push(handle);
  }
  return { emails, urls, handles, all };
}

function readHandle({ text, key }: Folded, index: number, from: number): (Span & CardSocial) | undefined {
  if (/[\p{L}\d.@/_-]$/u.test(text.slice(Math.max(from, index - 1), index))) return undefined;
  HANDLE.lastIndex = index;
  const [whole = "", handle = ""] = HANDLE.exec(text) ?? [];
  if (!/\D/.test(handle)) return undefined;
  const name = NAMED_BEFORE.exec(key.slice(Math.max(from, index - 20), index))?.[1];
  const platform = name === "twitter" ? "x" : name;
  const end = index + whole.length;
  return { start: index, end, handle, ...(platform === undefined ? {} : { platform }) };
}
