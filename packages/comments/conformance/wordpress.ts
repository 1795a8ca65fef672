import type { Figure } from "@internal/scorecard";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { normalizeText, renderText } from "../src/index.js";
import { htmlToText, sanitizeHtml } from "../src/sanitize/index.js";
import { isWordPressEmail, wordPressModeration, wordPressUrl } from "../src/wordpress/index.js";
import { countFailures, failureFigure, readCases } from "./corpus.js";
import { elementsOf, visibleText } from "./html-tree.js";

type AssertedCase = {
  fn: string;
  args: unknown[];
  expected: unknown;
  options?: {
    moderation_keys: string;
    disallowed_keys: string;
    comment_max_links: number;
    comment_previously_approved: number;
  };
};

/**
 * What WordPress's own tests assert, function by function, in our terms. Left out: the first address in a content, which
 * has no counterpart; elements and attributes that no comment may have (video, dir), which count as "made safe"; and
 * references to C1 controls, which become U+FFFD here on purpose.
 */
export async function wordPressFigures(dataDir: string): Promise<Figure[]> {
  const asserted = readCases<AssertedCase>(dataDir, "wp-asserted");
  const of = (pattern: RegExp) => asserted?.filter(({ fn }) => pattern.test(fn));
  const first = ({ args }: AssertedCase) => String(args[0] ?? "");
  return [
    ...(await failureFigure(
      "WordPress moderation assertions",
      of(/^(?:check_comment|wp_check_comment_disallowed_list)$/),
      checkModeration,
    )),
    ...(await failureFigure(
      "WordPress e-mail assertions",
      of(/^is_email$/),
      ({ args, expected }) => isWordPressEmail(String(args[0])) === (expected !== false),
    )),
    ...(await failureFigure(
      "WordPress author addresses",
      // Only http and https are kept for authors: of the rest nothing is left.
      of(/^(?:esc_url|sanitize_url)$/)?.filter(({ args }) => args.length === 1 || args[1] === null),
      (each) => {
        const wanted = unescapeUrl(String(each.expected));
        const kept = !/^[a-z][\w+.-]*:/i.test(wanted) || /^https?:/.test(wanted);
        return unescapeUrl(wordPressUrl(first(each))) === (kept ? wanted : "");
      },
    )),
    ...(await failureFigure("WordPress markup balanced", of(/^balanceTags$/), (each) => {
      const html = sanitizeHtml(first(each));
      return serialize(parseFragment(html)) === html.replaceAll("\u00a0", "&nbsp;");
    })),
    ...(await failureFigure(
      "WordPress comment elements",
      of(/^wp_kses_data$/),
      (each) => elementNames(sanitizeHtml(first(each))) === elementNames(String(each.expected)),
    )),
    ...(await failureFigure(
      "WordPress bad protocols led nowhere",
      of(/^wp_kses_bad_protocol$/),
      (each) => linkTargets(sanitizeHtml(`<a href="${first(each)}">x</a>`)).length === 0,
    )),
    ...(await failureFigure(
      "references shown as by browsers",
      of(/^wp_kses_normalize_entities$/),
      (each) =>
        visibleText(parseFragment(sanitizeHtml(first(each)))) === visibleText(parseFragment(first(each))),
    )),
    ...(await failureFigure(
      "WordPress plain text",
      // A line end stands where WordPress joins two lines to one word.
      of(/^wp_strip_all_tags$/)?.filter(({ args }) => typeof args[0] === "string"),
      (each) => htmlToText(first(each)).replace(/\n/g, "") === each.expected,
    )),
    ...(await failureFigure(
      "WordPress white space",
      of(/^normalize_whitespace$/),
      (each) => normalizeText(first(each)).trim() === each.expected,
    )),
    ...(await linkedFigure(of(/^make_clickable$/))),
    ...(await referenceFigure(dataDir)),
  ];
}

/** Text in which WordPress links the same addresses; ours are linked with a scheme only, and in plain text only. */
async function linkedFigure(cases: readonly AssertedCase[] | undefined): Promise<Figure[]> {
  const plain = cases?.filter(({ args }) => !String(args[0]).includes("<"));
  return shareFigure("addresses linked as by WordPress (%)", plain, 90, ({ args, expected }) => {
    const text = String(args[0]);
    const wanted = linkTargets(String(expected)).filter(
      (href) => /^https?:/.test(href) && text.includes(href),
    );
    return linkTargets(renderText(text)).join() === wanted.map((href) => new URL(href).href).join();
  });
}

/** Payloads of which the same elements with the same targets are left as in WordPress's filters: a reference, not gold. */
async function referenceFigure(dataDir: string): Promise<Figure[]> {
  const cases = readCases<{ input: string; wordpress: string }>(dataDir, "wp-comment-filter-reference");
  const shape = (html: string) => {
    const tree = parseFragment(html);
    const targets = linkTargets(html).filter((href) => /^(?:https?:\/\/|mailto:)/.test(href));
    return `${elementsOf(tree).map(({ tagName }) => tagName)} ${targets.map((href) => new URL(href).href)}`;
  };
  return shareFigure(
    "payloads left with the elements that WordPress leaves (%)",
    cases,
    95,
    ({ input, wordpress }) => shape(sanitizeHtml(input)) === shape(wordpress),
  );
}

async function shareFigure<Case>(
  name: string,
  cases: readonly Case[] | undefined,
  atLeast: number,
  passes: (each: Case) => boolean,
): Promise<Figure[]> {
  if (cases === undefined) return [];
  const failures = await countFailures(name, cases, passes);
  console.error(`${name}: ${cases.length - failures} of ${cases.length}`);
  const value = Math.round((1 - failures / cases.length) * 1_000) / 10;
  return [{ name, value, goal: { atLeast } }];
}

function linkTargets(html: string): string[] {
  return elementsOf(parseFragment(html)).flatMap(({ tagName, attrs }: DefaultTreeAdapterTypes.Element) =>
    tagName === "a" ? (attrs.find(({ name }) => name === "href")?.value ?? []) : [],
  );
}

function elementNames(html: string): string {
  return elementsOf(parseFragment(html))
    .map(({ tagName }) => tagName)
    .join();
}

/** WordPress escapes two signs where it shows an address. */
function unescapeUrl(url: string): string {
  return url.replaceAll("&#038;", "&").replaceAll("&#039;", "'");
}

function checkModeration({ fn, args, expected, options }: AssertedCase): boolean {
  const [author = "", email = "", url = "", comment = "", ip = "", userAgent = ""] = args.map(String);
  const verdict = wordPressModeration({
    moderationKeys: options?.moderation_keys ?? "",
    disallowedKeys: fn === "check_comment" ? "" : (options?.disallowed_keys ?? ""),
    maxLinks: options?.comment_max_links ?? 2,
    previouslyApproved: options?.comment_previously_approved === 1,
  })({ author, email, url, comment, ip, userAgent });
  return fn === "check_comment" ? (verdict === "publish") === expected : (verdict === "trash") === expected;
}
