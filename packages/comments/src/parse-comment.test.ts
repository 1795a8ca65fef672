import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCommentForm } from "./define-comment-form.js";
import { CommentsError } from "./errors.js";
import { parseComment, safeParseComment } from "./parse-comment.js";

const parse = (body: string) => safeParseComment(new URLSearchParams(body));
const codes = (input: unknown, form = defineCommentForm()) => {
  const result = safeParseComment(input, { form });
  return result.success ? [] : result.issues.map(({ code, path }) => `${path[0] ?? "form"}:${code}`);
};

describe("safeParseComment", () => {
  it("reads a form, a list of pairs and an object alike", () => {
    const data = {
      comment: "Hello",
      name: "Sok",
      email: "a@b.co",
      website: "https://example.com/",
      consent: true,
      parent: "3",
    };
    const fields = {
      comment: "Hello",
      name: "Sok",
      email: "a@b.co",
      website: "example.com",
      consent: "on",
      parent: "3",
    };
    const formData = new FormData();
    for (const [name, value] of Object.entries(fields)) formData.set(name, value);
    expect(safeParseComment(formData)).toEqual({ success: true, data, values: fields });
    expect(safeParseComment(new URLSearchParams(fields))).toEqual({ success: true, data, values: fields });
    expect(safeParseComment({ ...fields, consent: true, parent: 3 })).toMatchObject({ success: true, data });
  });

  it("says what is missing in the known words, in the order of the fields", () => {
    expect(parse("email=x")).toEqual({
      success: false,
      issues: [
        { code: "required", path: ["comment"], message: "Please enter your comment!" },
        { code: "required", path: ["name"], message: "Please enter your name here" },
        {
          code: "invalid-email",
          path: ["email"],
          message: "Please enter an email address like name@example.com",
        },
      ],
      values: { email: "x" },
    });
  });

  it("keeps the reader's text unchanged beside the issues", () => {
    const result = parse("comment=%20%0D%0A&name=%20Sok%20&email=a%40");
    expect(result.values).toEqual({ comment: " \r\n", name: " Sok ", email: "a@" });
  });

  it("counts a line end as one, as browsers do, and knows a byte cap", () => {
    const form = defineCommentForm({ fields: { comment: { maxLength: 5 }, name: { maxBytes: 4 } } });
    expect(codes({ comment: "a\r\n\u{1f600}\u00e9", name: "\u00e9\u00e9" }, form)).toEqual([]);
    expect(codes({ comment: "a\r\n\u{1f600}\u00e9b", name: "\u00e9\u00e9e" }, form)).toEqual([
      "comment:too-long",
      "name:too-long",
    ]);
    expect(codes({ comment: "a", name: "\u{1f600}" }, form)).toEqual([]);
    expect(codes({ comment: "a", name: "\u1780\u1780" }, form)).toEqual(["name:too-long"]);
  });

  it("drops what the form does not have", () => {
    const result = safeParseComment(
      JSON.parse('{"comment":"hi","name":"x","status":"approved","__proto__":{"admin":1},"constructor":1}'),
    );
    expect(result).toEqual({
      success: true,
      data: { comment: "hi", name: "x", consent: false },
      values: { comment: "hi", name: "x" },
    });
    expect(parse("__proto__[admin]=1&__proto__=x&comment=hi&name=x").success).toBe(true);
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });

  it("reads only own properties", () => {
    expect(codes(Object.create({ comment: "hi", name: "x" }))).toEqual(["comment:required", "name:required"]);
  });

  it("refuses a field sent twice, under one name or two, and files", () => {
    expect(codes(new URLSearchParams("comment=one&comment=two&name=x"))).toEqual(["comment:duplicate-field"]);
    expect(codes(new URLSearchParams("comment=one&name=x&author=y"))).toEqual(["name:duplicate-field"]);
    const formData = new FormData();
    formData.set("comment", new File(["hi"], "a.txt"));
    formData.set("name", "x");
    const result = safeParseComment(formData);
    expect(result).toMatchObject({
      success: false,
      issues: [{ code: "not-text", path: ["comment"] }],
      values: { name: "x" },
    });
    expect(codes({ comment: ["a"], name: { x: 1 } })).toEqual(["comment:not-text", "name:not-text"]);
  });

  it("refuses more entries than a form has, and stops reading there", () => {
    let read = 0;
    function* entries() {
      while (read < 1e6) yield [`k${++read}`, "v"];
    }
    expect(codes(entries())).toContain("form:too-many-fields");
    expect(read).toBeLessThan(200);
  });

  it("takes the field names of WordPress", () => {
    expect(
      parse(
        "comment=hi&author=Sok&email=a%40b.co&url=example.com&comment_parent=0&wp-comment-cookies-consent=yes",
      ),
    ).toMatchObject({
      success: true,
      data: { comment: "hi", name: "Sok", email: "a@b.co", website: "https://example.com/", consent: true },
    });
  });

  it("reads ids strictly", () => {
    for (const id of ["-5", "1e3", "01", "1.0", "99999999999999999"])
      expect(codes({ comment: "a", name: "b", parent: id })).toEqual(["parent:invalid-parent"]);
    expect(codes({ comment: "a", name: "b", parent: "c_9-x" }, defineCommentForm({ ids: "opaque" }))).toEqual(
      [],
    );
  });

  it("leaves consent unticked unless the box says otherwise", () => {
    for (const [consent, expected] of [
      ["on", true],
      ["", false],
      ["off", false],
      ["maybe", false],
    ] as const) {
      expect(safeParseComment({ comment: "a", name: "b", consent })).toMatchObject({
        data: { consent: expected },
      });
    }
  });

  it("refuses control characters in an address and folds them in a name", () => {
    expect(codes({ comment: "a", name: "b", email: "a@b.co\r\nBcc: x@y.z" })).toEqual([
      "email:invalid-email",
    ]);
    expect(codes({ comment: "a", name: "b", email: "a@b.c\no" })).toEqual(["email:invalid-email"]);
    expect(safeParseComment({ comment: "a", name: "b\u0000\r\nc", email: " a@b.co\n" })).toMatchObject({
      data: { name: "b c", email: "a@b.co" },
    });
  });

  it("can ask for a dot in the domain of an address", () => {
    const fields = { comment: "a", name: "b", email: "a@localhost" };
    expect(codes(fields)).toEqual([]);
    expect(codes(fields, defineCommentForm({ dottedEmail: true }))).toEqual(["email:invalid-email"]);
  });

  it("hands trap and token on as they came", () => {
    expect(parse("comment=a&name=b&xq-remark=&form-token=t.1")).toMatchObject({
      data: { honeypot: "", token: "t.1" },
    });
  });

  it("can ask for more fields, in the words of the form", () => {
    const form = defineCommentForm({
      fields: { email: { required: true }, consent: { required: true }, website: false },
    });
    expect(codes({ comment: "a", name: "b", website: "javascript:1" }, form)).toEqual([
      "email:required",
      "consent:required",
    ]);
  });
});

describe("parseComment", () => {
  it("throws one coded error that lists the issues", () => {
    const attempt = () => parseComment({ name: "Sok" });
    expect(attempt).toThrow(CommentsError);
    expect(attempt).toThrow("comment: Please enter your comment!");
  });
});

describe("properties", () => {
  it("never throws, and answers with one of the two shapes", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withSet: true, withTypedArray: true }),
        (input) => {
          const result = safeParseComment(input);
          expect(result.success ? Object.keys(result.data).length : result.issues.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it("a form filled with what was stored parses to the same comment", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, text, (comment, name) => {
        const first = safeParseComment({ comment, name });
        if (first.success) expect(parseComment(first.data)).toEqual(first.data);
      }),
    );
  });
});
