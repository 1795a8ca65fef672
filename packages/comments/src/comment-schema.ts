import type { CommentInput } from "./comment-input.js";
import { type ParseCommentOptions, safeParseComment } from "./parse-comment.js";

/** A schema as Standard Schema 1 describes it, which form and server libraries take. */
export type CommentSchema = {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "nightdesk";
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: CommentInput; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };
    readonly types?: { readonly input: unknown; readonly output: CommentInput };
  };
};

/**
 * The form as a Standard Schema: the same checks as `safeParseComment`, for libraries that take such a schema.
 *
 * @example
 * import { commentSchema } from "@nightdesk/comments";
 *
 * const result = commentSchema()["~standard"].validate({ comment: "Hello", name: "" });
 * result.issues; // => [{ message: "Please enter your name here", path: ["name"] }]
 */
export function commentSchema(options: ParseCommentOptions = {}): CommentSchema {
  return {
    "~standard": {
      version: 1,
      vendor: "nightdesk",
      validate: (value) => {
        const result = safeParseComment(value, options);
        return result.success
          ? { value: result.data }
          : { issues: result.issues.map(({ message, path }) => ({ message, path })) };
      },
    },
  };
}
