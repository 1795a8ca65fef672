import { expectTypeOf } from "vitest";
import type { CommentInput } from "./comment-input.js";
import type { commentSchema } from "./comment-schema.js";
import { parseComment, safeParseComment } from "./parse-comment.js";

expectTypeOf(parseComment({})).toEqualTypeOf<CommentInput>();

const parsed = safeParseComment({});
if (parsed.success) expectTypeOf(parsed.data.email).toEqualTypeOf<string | undefined>();
else expectTypeOf(parsed.issues[0]?.path[0]).toExtend<string | undefined>();
// The data is there after a success only.
expectTypeOf(parsed).not.toHaveProperty("data");

type Output = NonNullable<ReturnType<typeof commentSchema>["~standard"]["types"]>["output"];
expectTypeOf<Output>().toEqualTypeOf<CommentInput>();
