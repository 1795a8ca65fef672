import type { Article } from "../article.js";
import type { ArticlePath } from "../errors.js";
import type { BodyFacts } from "./body-facts.js";

/** How bad it is: an `error` breaks a rule of a format or of the model, a `warning` costs something, an `info` may. */
export type Severity = "error" | "warning" | "info";

/** Whose rules: the model's own, Google's, news sitemaps', accessibility, IPTC's formats, trust, feeds, safety. */
export type Profile = "core" | "google" | "news-sitemap" | "wcag" | "iptc" | "trust" | "feeds" | "safety";

/** What a rule looks at. */
export type RuleContext = {
  readonly article: Article;
  readonly body: BodyFacts;
  /** Milliseconds since 1970; rules about now are silent without it. */
  readonly now: number | undefined;
  readonly maxHeadlineGraphemes: number;
};

/** Tells of one place that breaks the rule: what was expected and what came. */
export type Report = (path: ArticlePath, message: string) => void;

/** One thing that an article can have wrong. */
export type Rule = {
  readonly code: string;
  readonly severity: Severity;
  readonly profile: Profile;
  /** The severity that it has in another profile, where one asks for more. */
  readonly stricter?: { readonly profile: Profile; readonly severity: Severity };
  /** Where the rule comes from. */
  readonly authority: string;
  /** The day on which the authority was read. */
  readonly read: string;
  /** What to do about it. */
  readonly fix: string;
  readonly check: (context: RuleContext, report: Report) => void;
};

/** The day on which an authority was read, where its rule names no other. */
export const READ = "2026-11-23";
