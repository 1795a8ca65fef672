import * as z from "zod";
import type { CommentInput } from "./comment-input.js";
import { type ParseCommentOptions, safeParseComment } from "./parse-comment.js";

/** The form as a zod schema: takes what `safeParseComment` takes, gives what it gives. */
export type CommentZodSchema = z.ZodType<CommentInput, unknown>;

/**
 * The form as a zod 4 schema, for libraries that take one. It reads the same field table through the same parser, so
 * what it accepts, changes and refuses is what `safeParseComment` does; the code of an issue stands in its `params`.
 * Add rules of your own with `.refine`, or fields with `.transform`.
 *
 * @example
 * import { commentZodSchema } from "@nightdesk/comments/zod";
 *
 * const result = commentZodSchema().safeParse({ comment: "Hello", name: "" });
 * result.error?.issues.map(({ path, message }) => [path[0], message]); // => [["name", "Please enter your name here"]]
 */
export function commentZodSchema(options: ParseCommentOptions = {}): CommentZodSchema {
  return z.unknown().transform((input, context) => {
    const result = safeParseComment(input, options);
    if (result.success) return result.data;
    for (const { code, path, message } of result.issues) {
      context.addIssue({ code: "custom", path: [...path], message, params: { code } });
    }
    return z.NEVER;
  });
}
