import type * as z from "zod/mini";
import type { ArticleIssue, ArticleIssueCode, ArticlePath } from "../errors.js";
import { describe } from "./describe.js";

type SchemaIssue = z.core.$ZodIssue;

/** More issues than these on one article tell nothing new, and hostile input could have a million. */
const MAX_ISSUES = 100;

/** The issues of a schema as coded issues of this package. `input` is what the schema was given. */
export function codedIssues(issues: readonly SchemaIssue[], input: unknown): ArticleIssue[] {
  return issues.slice(0, MAX_ISSUES).flatMap((issue) => coded(issue, input));
}

function coded(issue: SchemaIssue, input: unknown): ArticleIssue[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  const came = valueAt(input, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.slice(0, MAX_ISSUES).map((key) => ({
      code: "field.unknown",
      path: [...path, key],
      message: `Expected only the model's fields, got ${describe(key)}; other data goes into extensions.`,
    }));
  }
  if (issue.code === "custom") {
    return [
      {
        code: (issue.params?.["code"] as ArticleIssueCode | undefined) ?? "field.value",
        path,
        message: issue.message,
      },
    ];
  }
  const name = path.length === 0 ? "an article" : path.join(".");
  return [
    {
      code: codeOf(issue, path, came),
      path,
      message: `Expected ${expected(issue, name)}, got ${describe(came)}.`,
    },
  ];
}

function codeOf(issue: SchemaIssue, path: ArticlePath, came: unknown): ArticleIssueCode {
  const field = path.join(".");
  if (field === "" && issue.code === "invalid_type") return "input.not-an-object";
  const absent = came === undefined || came === "";
  if (absent && field === "id") return "id.missing";
  if (absent && (field === "headlines" || field === "headlines.main")) return "headline.missing";
  if (came === undefined) return "field.missing";
  if (issue.code === "invalid_type") return "field.type";
  // The only unions are those of blocks and of marks, told apart by their type.
  if (issue.code === "invalid_union") return "block.unknown";
  return "field.value";
}

function expected(issue: SchemaIssue, name: string): string {
  switch (issue.code) {
    case "invalid_type":
      return `${name} of type ${issue.expected}`;
    case "invalid_value":
      return `${name} to be one of ${issue.values.map(describe).join(", ")}`;
    case "too_small":
      return `${name} to be at least ${issue.minimum}`;
    case "too_big":
      return `${name} to be at most ${issue.maximum}`;
    default:
      return `${name} to be one of the model's`;
  }
}

function valueAt(input: unknown, path: ArticlePath): unknown {
  return path.reduce<unknown>((value, key) => {
    const node = Object(value) as Record<string | number, unknown>;
    return Object.hasOwn(node, key) ? node[key] : undefined;
  }, input);
}
