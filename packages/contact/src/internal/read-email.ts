import type { FieldIssue } from "../contact.js";
import type { CardEmail } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import { UNSPACED } from "./lexicon.js";
import { type Span, startOfRun } from "./span.js";

/** An address with its place in the folded text. */
export type EmailSpan = Span & CardEmail & { readonly issues: readonly FieldIssue[] };

const LOCAL_MAX = 64;
const DOMAIN_MAX = 253;
const LOCAL_UNIT = /[\p{L}\d._%+'-]/u;
const DOMAIN =
  /^( ?)([\p{Script=Latin}\d-]+(?: ?(?:\.|[([{] ?(?:dot|punkt|point|punto|ponto) ?[)\]}]) ?[\p{Script=Latin}\d-]+)+)/iu;
const TOP_LEVEL = /\.(?!(?:png|jpe?g|gif|svg|webp|pdf|css|js|html?)$)(?:\p{L}{2,24}|xn--[a-z\d-]+)$/iu;
const NOT_LOCAL = /^(?:follow|on|at|us|by|via|and|or|the|twitter|instagram|x|et|le|la)$/i;

/** The address around the sign at `index`, whose written form is `sign`; none of it stands in front of `from`. */
export function readEmail(
  { text }: Folded,
  index: number,
  sign: string,
  from: number,
): EmailSpan | undefined {
  const spaced = index > from && text.charAt(index - 1) === " " ? index - 1 : index;
  const low = startOfRun(text, spaced, Math.max(from, spaced - LOCAL_MAX), LOCAL_UNIT);
  const run = text.slice(low, spaced).replace(/^[.'%+-]+/, "");
  // Where words stand together, the label is no part of the address behind it.
  const local = UNSPACED.test(run) ? (/[!-~]+$/.exec(run)?.[0] ?? run) : run;
  const after = index + sign.length;
  const domain = readDomain(text.slice(after, after + DOMAIN_MAX));
  if (local === "" || local.endsWith(".") || domain === undefined) return undefined;
  const issues: FieldIssue[] = domain.isGlued ? ["cut-from-glued-text"] : [];
  if (sign !== "@") issues.unshift("obfuscated");
  else if (spaced < index || text.charAt(after) === " ") {
    if (NOT_LOCAL.test(local)) return undefined;
    issues.unshift("stray-space");
  }
  return {
    start: spaced - local.length,
    end: after + domain.length,
    address: `${local}@${domain.name}`,
    issues,
  };
}

/** The domain at the head of a text; the last label ends where a capital or a digit follows a small letter. */
function readDomain(text: string): { name: string; length: number; isGlued: boolean } | undefined {
  const [, lead = "", whole = ""] = DOMAIN.exec(text) ?? [];
  // A space ends a domain whose dots are no words.
  let [raw = ""] = /[([{]/.test(whole) ? [whole] : whole.split(/\.? /, 1);
  const last = /[^.]*$/.exec(raw)?.[0] ?? "";
  const cut = last.startsWith("xn--")
    ? undefined
    : /^(?:\p{Ll}{2,}|[a-z]{2,}(?=\d))(?=[\p{Lu}\d])/u.exec(last)?.[0];
  if (cut !== undefined) raw = raw.slice(0, raw.length - last.length + cut.length);
  const name = raw.replace(/ ?[([{] ?\p{L}+ ?[)\]}] ?/gu, ".").replace(/ /g, "");
  if (!TOP_LEVEL.test(name)) return undefined;
  return { name, length: lead.length + raw.length, isGlued: cut !== undefined };
}
