import type { Article } from "./article.js";
import type { ArticlePath } from "./errors.js";
import type { Loss } from "./format-result.js";
import { ADDRESS_RULES } from "./rules/address-rules.js";
import { articleFacts } from "./rules/article-facts.js";
import { AUTHOR_RULES } from "./rules/author-rules.js";
import { BODY_RULES } from "./rules/body-rules.js";
import { COLLECTION_RULES } from "./rules/collection-rules.js";
import { DATE_RULES } from "./rules/date-rules.js";
import { DISCLOSURE_RULES } from "./rules/disclosure-rules.js";
import { HEADLINE_RULES } from "./rules/headline-rules.js";
import { IMAGE_RULES } from "./rules/image-rules.js";
import { LABEL_RULES } from "./rules/label-rules.js";
import { LANGUAGE_RULES } from "./rules/language-rules.js";
import { OUTPUT_RULES } from "./rules/output-rules.js";
import type { Profile, Report, Rule, Severity } from "./rules/rule.js";
import { STRUCTURE_RULES } from "./rules/structure-rules.js";
import { TEXT_RULES } from "./rules/text-rules.js";

export type { Profile, Severity } from "./rules/rule.js";

/** What a rule says about itself. */
export type RuleInfo = Omit<Rule, "check">;

/** One thing that is wrong with an article, or could be better. */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  readonly profile: Profile;
  readonly path: ArticlePath;
  /** What was expected and what came. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** Where the rule comes from. */
  readonly authority: string;
  /** The day on which the authority was read. */
  readonly read: string;
};

/** Options of {@link validateArticle}. */
export type ValidateOptions = {
  /** Whose rules to apply. Default `["core", "safety"]`. */
  profiles?: readonly Profile[] | undefined;
  /** Severities that take the place of the rules' own, by code; `"off"` leaves a rule out. */
  severities?: Readonly<Record<string, Severity | "off">> | undefined;
  /** The instant in milliseconds since 1970 for rules about past and future. Without it those say nothing. */
  now?: number | undefined;
  /** The length of a headline in characters as readers count them. Default 110. */
  maxHeadlineGraphemes?: number | undefined;
};

const ARTICLE_RULES: readonly Rule[] = [
  ...HEADLINE_RULES,
  ...ADDRESS_RULES,
  ...DATE_RULES,
  ...AUTHOR_RULES,
  ...IMAGE_RULES,
  ...BODY_RULES,
  ...STRUCTURE_RULES,
  ...TEXT_RULES,
  ...LANGUAGE_RULES,
  ...LABEL_RULES,
  ...DISCLOSURE_RULES,
  ...OUTPUT_RULES,
];

const LOSSY: RuleInfo = {
  code: "lossy.field-dropped",
  severity: "info",
  profile: "core",
  authority: "The formats of this package: what one cannot carry has a line in lost",
  read: "2026-11-23",
  fix: "Keep the article itself, or choose a format that carries the field.",
};

/** Every rule, in the order in which findings come: of articles, of several articles together, of formats. */
export const articleRules: readonly RuleInfo[] = [...ARTICLE_RULES, ...COLLECTION_RULES, LOSSY].map(
  ({ code, severity, profile, stricter, authority, read, fix }) => ({
    code,
    severity,
    profile,
    ...(stricter !== undefined && { stricter }),
    authority,
    read,
    fix,
  }),
);

/**
 * What the rules of the chosen profiles find in an article, in the order of {@link articleRules} and within a rule in
 * that of the article. Takes time in proportion to the article. Parse first: rules take the model for granted.
 *
 * @example
 * import { validateArticle } from "@nightdesk/article/validate";
 * const article = { id: "a1", url: "https://paper.example/a1", language: "en", section: { name: "Weather" }, headlines: { main: "Rain" }, body: [] };
 * validateArticle(article).map(({ code, severity }) => `${severity} ${code}`); // => ["error body.empty"]
 */
export function validateArticle(article: Article, options: ValidateOptions = {}): Finding[] {
  const { now, maxHeadlineGraphemes = 110 } = options;
  const context = { ...articleFacts(article), now, maxHeadlineGraphemes };
  return findAll(ARTICLE_RULES, context, options.profiles ?? ["core", "safety"], options.severities);
}

/**
 * What is wrong with articles together, for a feed or a sitemap: ids that two of them have, and more than a file takes.
 * Paths begin with the index of the article.
 *
 * @example
 * import { validateCollection } from "@nightdesk/article/validate";
 * const rain = { id: "a1", headlines: { main: "Rain" }, body: [] };
 * validateCollection([rain, rain]).map(({ code, path }) => [code, ...path]); // => [["feed.guid-duplicate", 1, "id"]]
 */
export function validateCollection(
  articles: readonly Article[],
  options: Pick<ValidateOptions, "profiles" | "severities"> = {},
): Finding[] {
  return findAll(
    COLLECTION_RULES,
    articles,
    options.profiles ?? ["feeds", "news-sitemap"],
    options.severities,
  );
}

/**
 * The lines in `lost` of a format's result as findings, to be shown with the others.
 *
 * @example
 * import { lossesToFindings } from "@nightdesk/article/validate";
 * lossesToFindings([{ path: ["byline"], message: "RSS has no place for byline." }]).map(({ code }) => code); // => ["lossy.field-dropped"]
 */
export function lossesToFindings(lost: readonly Loss[]): Finding[] {
  return lost.map(({ path, message }) => finding(LOSSY, LOSSY.severity, path, message));
}

/** What the rules of the profiles find in a subject, in their order. */
function findAll<Subject>(
  rules: readonly (RuleInfo & { readonly check: (subject: Subject, report: Report) => void })[],
  subject: Subject,
  profiles: readonly Profile[],
  severities: ValidateOptions["severities"] = {},
): Finding[] {
  const findings: Finding[] = [];
  let current: { rule: RuleInfo; severity: Severity } | undefined;
  // One function for all rules: most of them report nothing.
  const report: Report = (path, message) => {
    if (current !== undefined) findings.push(finding(current.rule, current.severity, path, message));
  };
  for (const rule of rules) {
    const severity = severityOf(rule, profiles, severities);
    if (severity === undefined) continue;
    current = { rule, severity };
    rule.check(subject, report);
  }
  return findings;
}

function severityOf(
  rule: RuleInfo,
  profiles: readonly Profile[],
  severities: Readonly<Record<string, Severity | "off">>,
): Severity | undefined {
  const stricter =
    rule.stricter !== undefined && profiles.includes(rule.stricter.profile)
      ? rule.stricter.severity
      : undefined;
  if (stricter === undefined && !profiles.includes(rule.profile)) return undefined;
  const chosen = Object.hasOwn(severities, rule.code) ? severities[rule.code] : undefined;
  return chosen === "off" ? undefined : (chosen ?? stricter ?? rule.severity);
}

function finding(rule: RuleInfo, severity: Severity, path: ArticlePath, message: string): Finding {
  const { code, profile, fix, authority, read } = rule;
  return { code, severity, profile, path, message, fix, authority, read };
}
