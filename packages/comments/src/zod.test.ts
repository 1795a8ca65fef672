import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { CommentInput } from "./comment-input.js";
import { defineCommentForm } from "./define-comment-form.js";
import { safeParseComment } from "./parse-comment.js";
import { commentZodSchema } from "./zod.js";

describe("commentZodSchema", () => {
  it("gives the comment of a form, of JSON and of pairs", () => {
    const wanted = { comment: "I <3 this", name: "Sok", consent: false };
    const schema = commentZodSchema();
    expect(schema.parse(new URLSearchParams({ comment: "I <3 this", author: "Sok" }))).toEqual(wanted);
    expect(schema.parse({ comment: "I <3 this", name: " Sok " })).toEqual(wanted);
  });

  it("goes on with rules of zod, and keeps the type", () => {
    const schema = commentZodSchema().refine(({ name }) => name !== "Editor", {
      error: "That name is taken.",
    });
    const data: CommentInput = schema.parse({ comment: "x", name: "Sok" });
    expect(data.name).toBe("Sok");
    const refused = schema.safeParse({ comment: "x", name: "Editor" });
    expect(refused.error?.issues[0]?.message).toBe("That name is taken.");
    expect(z.safeParse(z.object({ reply: schema }), { reply: {} }).error?.issues[0]?.path).toEqual([
      "reply",
      "comment",
    ]);
  });
});

describe("properties", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("a@b.co", "a@b", "example.com", "javascript:x", "7", "-1", "on", " ", "x".repeat(300)),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined, {}, [], 1.5),
  );
  const name = fc.constantFrom("comment", "name", "author", "email", "website", "parent", "consent", "other");
  const input = fc.oneof(
    fc.dictionary(name, value),
    fc.array(fc.tuple(name, value)),
    fc.dictionary(name, fc.string()).map((fields) => new URLSearchParams(fields)),
    value,
  );
  const forms = [
    defineCommentForm(),
    defineCommentForm({
      ids: "opaque",
      dottedEmail: true,
      fields: { email: { required: true }, website: false },
    }),
    defineCommentForm({ fields: { comment: { maxLength: 5, maxBytes: 8 }, consent: { required: true } } }),
  ];

  it("accepts and refuses exactly what the parser does, with the same words", () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...forms), (given, form) => {
        const own = safeParseComment(given, { form });
        const zod = commentZodSchema({ form }).safeParse(given);
        expect(zod.success).toBe(own.success);
        if (own.success) expect(zod.data).toEqual(own.data);
        else {
          const issues = zod.error?.issues.map(({ path, message }) => ({ path, message }));
          expect(issues).toEqual(own.issues.map(({ path, message }) => ({ path: [...path], message })));
        }
      }),
      { numRuns: 500 },
    );
  });
});
