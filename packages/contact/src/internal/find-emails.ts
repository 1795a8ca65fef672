import type { FieldIssue } from "../contact.js";
import type { CardEmail } from "../contact-card.js";
import type { Folded } from "./fold.js";
import { fieldIssue, type Span } from "./span.js";

/** An address with its place in the folded text. */
export type EmailSpan = Span & CardEmail & { readonly issues: readonly FieldIssue[] };

const AT = / ?@ ?| ?[([{] ?(?:at|a|arobase|arroba|at-zeichen) ?[)\]}] ?/g;
const LOCAL_MAX = 64;
const DOMAIN_MAX = 253;
const FILE_NAMES = /\.(?:png|jpe?g|gif|svg|webp|pdf|css|js|html?)$/;
const NOT_LOCAL = /^(?:follow|on|at|us|by|via|and|or|the|twitter|instagram|x|handle|ratio|et|le|la)$/;

/** The e-mail addresses of the text in the order in which they stand. */
export function findEmails(folded: Folded): EmailSpan[] {
  const { text, key } = folded;
  const found: EmailSpan[] = [];
  let from = 0;
  for (const at of key.matchAll(AT)) {
    const before = text.slice(Math.max(from, at.index - LOCAL_MAX), at.index);
    const local = /[\p{L}\d._%+'-]*$/u.exec(before)?.[0].replace(/^[.'%+-]+/, "") ?? "";
    const after = at.index + at[0].length;
    const domain = readDomain(text.slice(after, after + DOMAIN_MAX));
    if (local === "" || /[.]$/.test(local) || domain === undefined) continue;
    const issues: FieldIssue[] = [];
    if (!at[0].includes("@")) issues.push(fieldIssue("obfuscated"));
    else if (at[0].includes(" ")) {
      if (NOT_LOCAL.test(local.toLowerCase())) continue;
      issues.push(fieldIssue("stray-space"));
    }
    if (domain.glued) issues.push(fieldIssue("cut-from-glued-text"));
    const end = after + domain.length;
    found.push({ start: at.index - local.length, end, address: `${local}@${domain.name}`, issues });
    from = end;
  }
  return found;
}

/** The domain at the head of a text; the last label ends where a capital follows a small letter. */
function readDomain(text: string): { name: string; length: number; glued: boolean } | undefined {
  const match =
    /^[\p{Script=Latin}\d-]+(?: ?(?:\.|[([{] ?(?:dot|punkt|point|punto|ponto) ?[)\]}]) ?[\p{Script=Latin}\d-]+)+/iu.exec(
      text,
    );
  if (match === null) return undefined;
  let raw = match[0];
  let name = domainName(raw);
  while (/ /.test(raw) && !/[([{]/.test(raw)) {
    raw = raw.slice(0, raw.lastIndexOf(" ")).replace(/[ .]+$/, "");
    name = domainName(raw);
  }
  const last = name.slice(name.lastIndexOf(".") + 1);
  const cut = /^(?:\p{Ll}{2,}|[a-z]{2,}(?=\d))(?=[\p{Lu}\d])/u.exec(last)?.[0];
  const glued = cut !== undefined && !last.startsWith("xn--");
  if (glued) {
    raw = raw.slice(0, raw.length - (last.length - cut.length));
    name = domainName(raw);
  }
  if (!/\.(?:\p{L}{2,24}|xn--[a-z\d-]+)$/iu.test(name) || FILE_NAMES.test(name)) return undefined;
  return { name, length: raw.length, glued };
}

function domainName(raw: string): string {
  return raw.replace(/ ?[([{] ?\p{L}+ ?[)\]}] ?/gu, ".").replace(/ /g, "");
}
