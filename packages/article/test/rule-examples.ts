import { readFileSync } from "node:fs";
import type { Article } from "../src/article.js";
import { readArticleDate } from "../src/article-date.js";
import {
  type Finding,
  lossesToFindings,
  type Profile,
  validateArticle,
  validateCollection,
} from "../src/validate.js";

/** What an example changes in the article that all of them start from; `null` takes a field out (RFC 7396). */
export type Patch = { [key: string]: unknown };

/** Articles together: each with its changes, or a number of the same. */
type Several = { articles: Patch[] } | { copies: number };

type Case<Shown> = { code: string; passes: Shown; fails: Shown };

/** An example of a rule: what passes and what fails, as the fixture has it, and what all rules find in each. */
export type RuleExample = {
  code: string;
  passes: { shown: unknown; findings: Finding[] };
  fails: { shown: unknown; findings: Finding[] };
};

const fixture = JSON.parse(
  readFileSync(new URL("../fixtures/rules/rules.json", import.meta.url), "utf8"),
) as {
  now: string;
  base: Patch;
  cases: Case<Patch>[];
  collections: Case<Several>[];
  losses: Case<Parameters<typeof lossesToFindings>[0]>[];
};

/** The article that all examples start from. */
export const baseArticle: Patch = fixture.base;

export const PROFILES: readonly Profile[] = [
  "core",
  "google",
  "news-sitemap",
  "wcag",
  "iptc",
  "trust",
  "feeds",
  "safety",
];

/** Every profile, at the instant of the examples. */
export const options = { profiles: PROFILES, now: Date.parse(fixture.now) };

/** The examples of all rules, run. */
export function ruleExamples(): RuleExample[] {
  return [
    ...fixture.cases.map((entry) => run(entry, (patch) => validateArticle(exampleArticle(patch), options))),
    ...fixture.collections.map((entry) =>
      run(entry, (several) => validateCollection(articlesOf(several), options)),
    ),
    ...fixture.losses.map((entry) => run(entry, lossesToFindings)),
  ];
}

function run<Shown>({ code, passes, fails }: Case<Shown>, find: (shown: Shown) => Finding[]): RuleExample {
  return {
    code,
    passes: { shown: passes, findings: find(passes) },
    fails: { shown: fails, findings: find(fails) },
  };
}

function articlesOf(several: Several): Article[] {
  return "articles" in several
    ? several.articles.map(exampleArticle)
    : Array.from({ length: several.copies }, (_, index) => exampleArticle({ id: String(index) }));
}

/** The article of an example, its date texts read; what the schema would refuse is left as it is, for rules to find. */
export function exampleArticle(patch: Patch): Article {
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isDate =
          /^(?:firstPublished|published|modified|embargoedUntil|expires|date)$/.test(key) &&
          typeof inner === "string";
        return [key, isDate ? readArticleDate(inner) : read(inner)];
      }),
    );
  };
  return read(merged(fixture.base, patch)) as Article;
}

function merged(target: Patch, patch: Patch): Patch {
  const result = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else if (typeof value === "object" && !Array.isArray(value))
      result[key] = merged((target[key] ?? {}) as Patch, value as Patch);
    else result[key] = value;
  }
  return result;
}
