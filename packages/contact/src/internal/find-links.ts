import type { Folded } from "./fold-builder.js";
import { type EmailSpan, readEmail } from "./read-email.js";
import { readUrl, type UrlSpan } from "./read-url.js";
import type { Span } from "./span.js";

/** The addresses of a text, each list in the order of the text. */
export type Links = {
  readonly emails: readonly EmailSpan[];
  readonly urls: readonly UrlSpan[];
  /** E-mail and web addresses together. */
  readonly all: readonly Span[];
};

/** Every e-mail address holds one of the first two, every host the other. */
const ANCHOR = /@|[([{] ?(?:at|a|arobase|arroba|at-zeichen|@) ?[)\]}]|\.\p{L}/gu;

/** The e-mail and web addresses of the text, in one pass over its `@` signs and dots. */
export function findLinks(folded: Folded): Links {
  const { key } = folded;
  const emails: EmailSpan[] = [];
  const urls: UrlSpan[] = [];
  const all: Span[] = [];
  let from = 0;
  ANCHOR.lastIndex = 0;
  for (let match = ANCHOR.exec(key); match !== null; match = ANCHOR.exec(key)) {
    const { 0: sign, index } = match;
    let link: Span | undefined;
    if (sign.startsWith(".")) {
      const { url, next } = readUrl(folded, index, from);
      if (url !== undefined) urls.push(url);
      link = url;
      ANCHOR.lastIndex = Math.max(next, index + 1);
    } else {
      const email = readEmail(folded, index, sign, from);
      if (email !== undefined) emails.push(email);
      link = email;
    }
    if (link === undefined) continue;
    all.push(link);
    from = link.end;
    ANCHOR.lastIndex = from;
  }
  return { emails, urls, all };
}
