import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import { ansToArticle, articleToAns } from "../src/formats/ans.js";
import { articleToNinjs, ninjsToArticle } from "../src/formats/ninjs.js";
import { randomArticle } from "./random-article.js";
import { ansJudges, casesOf, type Judge, ninjsJudge } from "./schemas.js";
import { readingFigures } from "./unread-values.js";

const ARTICLES = 10_000;

/** Whether what is written is valid against the formats' own schemas, and what is read of real items. */
export function exchangeFigures(dataDir: string, articles = ARTICLES): Figure[] {
  const ninjs = ninjsJudge(dataDir);
  const ans = ansJudges(dataDir);
  const story = ans.get("story");
  if (ninjs === undefined || story === undefined) {
    console.error("No schemas of ninjs or ANS (ninjs/schema, ans/schema-0.10.12).");
    return [];
  }
  let validNinjs = 0;
  let validAns = 0;
  for (let number = 0; number < articles; number++) {
    const article = randomArticle(number);
    const item = ninjs(asRead(articleToNinjs(article).value));
    const value = asRead(articleToAns(article).value);
    const problem = story(value) ?? elementProblem(value, ans);
    if (item === undefined) validNinjs++;
    if (problem === undefined) validAns++;
    if (process.env["NIGHTDESK_MISSES"] && (item ?? problem)) console.error(`#${number} ${item ?? problem}`);
  }
  const folder = (...path: string[]) => join(dataDir, ...path);
  const cases = [
    ...casesOf(folder("ninjs", "test_suite-3.0", "should_pass"), /(?<!002_schema)\.json$/).map(
      judged(ninjs, true),
    ),
    ...casesOf(folder("ninjs", "test_suite-3.0", "should_fail"), /\.json$/).map(judged(ninjs, false)),
    ...casesOf(folder("ans", "fixtures"), /^story-fixture-good.*\.json$/).map(judged(story, true)),
    ...casesOf(folder("ans", "fixtures"), /^story-fixture-bad.*\.json$/).map(
      judged((value) => story(value) ?? elementProblem(value, ans), false),
    ),
  ];
  const items = casesOf(folder("ninjs"), /\.json$/).filter(({ value }) => isItem(value));
  const stories = casesOf(folder("ans", "fixtures"), /^story-.*\.json$/);
  return [
    {
      name: "ninjs: emitted items valid against the schema (%)",
      value: (100 * validNinjs) / articles,
      goal: { equals: 100 },
    },
    {
      name: "ans: emitted stories valid against the schema (%)",
      value: (100 * validAns) / articles,
      goal: { equals: 100 },
    },
    {
      name: "schemas: cases judged as their names say (%)",
      value: (100 * cases.filter(Boolean).length) / cases.length,
      goal: { equals: 100 },
    },
    ...readingFigures("ninjs", items, (value) => ninjsToArticle(value)),
    ...readingFigures("ans", stories, (value) => ansToArticle(value)),
  ];
}

function judged(judge: Judge, isValid: boolean): (fixture: { name: string; value: unknown }) => boolean {
  return ({ name, value }) => {
    const isRight = (judge(value) === undefined) === isValid;
    if (!isRight) console.error(`Judged otherwise than its name says: ${name}`);
    return isRight;
  };
}

/** A schema of ANS takes any element of a story: each is judged by the schema of its own type too. */
function elementProblem(value: unknown, ans: ReadonlyMap<string, Judge>): string | undefined {
  for (const element of elementsIn(value)) {
    const judge =
      ans.get(element.type) ?? ans.get(`story_elements/${element.type}`) ?? ans.get(`utils/${element.type}`);
    const problem = judge === undefined ? "no schema" : judge(element);
    if (problem !== undefined) return `${element.type}: ${problem}`;
  }
  return undefined;
}

function elementsIn(value: unknown): { type: string }[] {
  if (typeof value !== "object" || value === null || !("content_elements" in value)) return [];
  const elements = value.content_elements as { type: string }[];
  return elements.flatMap((element) => [element, ...elementsIn(element)]);
}

function isItem(value: unknown): boolean {
  return typeof value === "object" && value !== null && "uri" in value;
}

/** What others get to see: the value as JSON. */
function asRead(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
