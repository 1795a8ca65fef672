import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentForm } from "../comment-form.js";
import { defineCommentForm } from "../define-comment-form.js";
import { safeParseComment } from "../parse-comment.js";
import { checkComment } from "./check-comment.js";

describe("checkComment", () => {
  it("finds what the server finds, in the same words and order", () => {
    const values = { comment: " \u2800", name: "", email: "sok@", website: "javascript:alert(1)" };
    const result = safeParseComment(values);
    expect(result.success).toBe(false);
    expect(checkComment(values)).toEqual(result.success ? [] : result.issues);
    expect(checkComment(values)).toHaveLength(4);
  });

  it("counts as the server does", () => {
    const form = defineCommentForm({ fields: { comment: { maxLength: 3 }, name: { maxBytes: 6 } } });
    expect(checkComment({ comment: "a\r\ne\u0301", name: "\u1780\u1780" }, { form })).toEqual([]);
    expect(
      checkComment({ comment: "a\u2029e", name: "\u1780\u1780a" }, { form }).map(({ code }) => code),
    ).toEqual(["too-long", "too-long"]);
  });

  it("leaves to the server what the page wrote", () => {
    const fields = { honeypot: { required: true }, token: { required: true } };
    const form = defineCommentForm({ fields });
    expect(checkComment({ comment: "a", name: "b", parent: "x" }, { form })).toEqual([]);
  });
});

describe("properties", () => {
  const text = fc.string({
    unit: fc.constantFrom(
      ..."ab<@.\n\r\t /:\u0301\u0323\u00e9\u1780\u17d2\u202e\u2029\u2028\u200b\u{1f600}\u0000",
    ),
    maxLength: 14,
  });
  const limits = { maxLength: 8, maxBytes: 20 };
  const form = defineCommentForm({
    fields: { comment: limits, name: limits, email: { ...limits, required: true }, website: limits },
  });

  it("what passes here passes on the server", () => {
    const email = fc.oneof(text, fc.constantFrom("a@b.co", "a@b\u00fcc.co", "\u00a0a@b.co"));
    const website = fc.oneof(text, fc.constantFrom("a.example", "http://a.b", "//a.b/\u1780"));
    fc.assert(
      fc.property(fc.record({ comment: text, name: text, email, website }), (values) => {
        const result = safeParseComment(values, { form });
        const found = checkComment(values, { form }).map(({ path }) => path[0]);
        const there = result.success ? [] : result.issues.map(({ path }) => path[0]);
        expect(found).toEqual(expect.arrayContaining(there));
      }),
      { numRuns: 3_000 },
    );
  });

  it("finds the same in what a keyboard types", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."ab<@.\n /:\u00e9\u1780\u{1f600}"), maxLength: 12 });
    fc.assert(
      fc.property(fc.record({ comment: typed, name: typed, email: typed, website: typed }), (values) => {
        const result = safeParseComment(values, { form: commentForm });
        expect(checkComment(values)).toEqual(result.success ? [] : result.issues);
      }),
      { numRuns: 2_000 },
    );
  });
});
