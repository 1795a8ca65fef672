import type { FieldIssue } from "../contact.js";
import type { CardEmail } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import { fieldIssue, type Span, startOfRun } from "./span.js";

/** An address with its place in the folded text. */
export type EmailSpan = Span & CardEmail & { readonly issues: readonly FieldIssue[] };

const LOCAL_MAX = 64;
const DOMAIN_MAX = 253;
const LOCAL_UNIT = /[\p{L}\d._%+'-]/u;
const DOMAIN =
  /^ ?([\p{Script=Latin}\d-]+(?: ?(?:\.|[([{] ?(?:dot|punkt|point|punto|ponto) ?[)\]}]) ?[\p{Script=Latin}\d-]+)+)/iu;
const FILE_NAMES = /\.(?:png|jpe?g|gif|svg|webp|pdf|css|js|html?)$/;
const NOT_LOCAL = /^(?:follow|on|at|us|by|via|and|or|the|twitter|instagram|x|handle|ratio|et|le|la)$/i;

/** The address around the sign at `index`, whose written form is `sign`; none of it stands in front of `from`. */
export function readEmail(
  { text }: Folded,
  index: number,
  sign: string,
  from: number,
): EmailSpan | undefined {
  const spaced = index > from && text.charAt(index - 1) === " " ? index - 1 : index;
  const low = startOfRun(text, spaced, Math.max(from, spaced - LOCAL_MAX), LOCAL_UNIT);
  const local = text.slice(low, spaced).replace(/^[.'%+-]+/, "");
  if (local === "" || local.endsWith(".")) return undefined;
  const after = index + sign.length;
  const domain = readDomain(text.slice(after, after + DOMAIN_MAX));
  if (domain === undefined) return undefined;
  const issues: FieldIssue[] = [];
  if (sign !== "@") issues.push(fieldIssue("obfuscated"));
  else if (spaced < index || text.charAt(after) === " ") {
    if (NOT_LOCAL.test(local)) return undefined;
    issues.push(fieldIssue("stray-space"));
  }
  if (domain.isGlued) issues.push(fieldIssue("cut-from-glued-text"));
  return {
    start: spaced - local.length,
    end: after + domain.length,
    address: `${local}@${domain.name}`,
    issues,
  };
}

/** The domain at the head of a text; the last label ends where a capital follows a small letter. */
function readDomain(text: string): { name: string; length: number; isGlued: boolean } | undefined {
  const match = DOMAIN.exec(text);
  if (match === null) return undefined;
  let raw = match[1] ?? "";
  const lead = match[0].length - raw.length;
  let name = domainName(raw);
  while (/ /.test(raw) && !/[([{]/.test(raw)) {
    raw = raw.slice(0, raw.lastIndexOf(" ")).replace(/[ .]+$/, "");
    name = domainName(raw);
  }
  const last = name.slice(name.lastIndexOf(".") + 1);
  const cut = /^(?:\p{Ll}{2,}|[a-z]{2,}(?=\d))(?=[\p{Lu}\d])/u.exec(last)?.[0];
  const isGlued = cut !== undefined && !last.startsWith("xn--");
  if (isGlued) {
    raw = raw.slice(0, raw.length - (last.length - cut.length));
    name = domainName(raw);
  }
  if (!/\.(?:\p{L}{2,24}|xn--[a-z\d-]+)$/iu.test(name) || FILE_NAMES.test(name)) return undefined;
  return { name, length: lead + raw.length, isGlued };
}

function domainName(raw: string): string {
  return raw.replace(/ ?[([{] ?\p{L}+ ?[)\]}] ?/gu, ".").replace(/ /g, "");
}
