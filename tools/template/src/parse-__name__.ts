import { __Name__Error } from "./errors.js";

/** The parsed value. */
export type __Name__ = { title: string };

/** One reason why an input was refused. `path` leads to the value that was wrong. */
export type __Name__Issue = { code: "not-an-object" | "title-missing"; path: string[]; message: string };

/** What {@link safeParse__Name__} gives back. */
export type SafeParse__Name__Result =
  | { success: true; data: __Name__ }
  | { success: false; issues: __Name__Issue[] };

/**
 * The input as a {@link __Name__}, or the issues that stand against it; never throws.
 *
 * @example
 * import { safeParse__Name__ } from "@nightdesk/__name__";
 *
 * safeParse__Name__({ title: " Late edition " }); // => { success: true, data: { title: "Late edition" } }
 */
export function safeParse__Name__(input: unknown): SafeParse__Name__Result {
  if (typeof input !== "object" || input === null) {
    const came = input === null ? "null" : typeof input;
    return refuse({ code: "not-an-object", path: [], message: `Expected an object, got ${came}.` });
  }
  const title: unknown = "title" in input ? input.title : undefined;
  if (typeof title !== "string" || title.trim() === "") {
    return refuse({ code: "title-missing", path: ["title"], message: "Expected a title that is not blank." });
  }
  return { success: true, data: { title: title.trim() } };
}

/**
 * The input as a {@link __Name__}.
 *
 * @throws {__Name__Error} `invalid-__name__` where {@link safeParse__Name__} finds issues.
 *
 * @example
 * import { parse__Name__ } from "@nightdesk/__name__";
 *
 * parse__Name__({ title: "Late edition" }); // => { title: "Late edition" }
 */
export function parse__Name__(input: unknown): __Name__ {
  const result = safeParse__Name__(input);
  if (result.success) return result.data;
  throw new __Name__Error("invalid-__name__", result.issues.map((issue) => issue.message).join(" "));
}

function refuse(issue: __Name__Issue): SafeParse__Name__Result {
  return { success: false, issues: [issue] };
}
