import { describe, expect, it } from "vitest";
import { commentSchema } from "./comment-schema.js";
import { defineCommentForm } from "./define-comment-form.js";

describe("commentSchema", () => {
  it("is a Standard Schema with the checks of the form", () => {
    const { version, vendor, validate } = commentSchema()["~standard"];
    expect([version, vendor]).toEqual([1, "nightdesk"]);
    expect(validate({ comment: "Hello", name: "Sok" })).toEqual({
      value: { comment: "Hello", name: "Sok", consent: false },
    });
    expect(validate(undefined)).toMatchObject({
      issues: [{ path: [] }, { path: ["comment"] }, { path: ["name"] }],
    });
  });

  it("follows the form that it is given", () => {
    const form = defineCommentForm({ fields: { email: { required: true } } });
    expect(commentSchema({ form })["~standard"].validate({ comment: "Hello", name: "Sok" })).toEqual({
      issues: [{ message: "Please enter your email address here", path: ["email"] }],
    });
  });
});
