import { describe, expect, it } from "vitest";
import {
  isWordPressEmail,
  submitWordPressComment,
  type WordPressContext,
  wordPressModeration,
  wordPressUrl,
} from "./index.js";

const post = { status: "publish", commentsOpen: true } as const;
const fields = { comment: "Comment", author: "Author", email: "author@example.org" };
const code = (change: Partial<WordPressContext>, given: Record<string, unknown> = fields) => {
  const result = submitWordPressComment(given, { post, ...change });
  return result.ok ? "ok" : `${result.code} ${result.status}`;
};
const user = { id: 3, name: "Sok", email: "sok@example.org" };

describe("submitWordPressComment", () => {
  it("looks at the post before anything else", () => {
    expect(code({ post: undefined }, {})).toBe("comment_id_not_found 404");
    expect(code({ post: { ...post, status: "private" } }, {})).toBe("comment_id_not_found 404");
    expect(code({ post: { ...post, status: "private" }, user: { ...user, canReadPost: true } })).toBe("ok");
    expect(code({ post: { ...post, status: "trash" } }, {})).toBe("comment_on_trash 403");
    expect(code({ post: { ...post, commentsOpen: false } }, {})).toBe("comment_closed 403");
    expect(code({ post: { ...post, passwordRequired: true } }, {})).toBe("comment_on_password_protected 403");
    expect(code({ parentApproved: false })).toBe("comment_reply_to_unapproved_comment 403");
  });

  it("is silent about a draft to those who may not read it", () => {
    const draft = { ...post, status: "draft" } as const;
    expect(submitWordPressComment({}, { post: draft })).toMatchObject({
      code: "comment_on_draft",
      silent: true,
    });
    expect(submitWordPressComment({}, { post: draft, user: { ...user, canReadPost: true } })).toMatchObject({
      silent: false,
    });
  });

  it("asks guests for name and e-mail, then everybody for a text", () => {
    expect(code({ settings: { commentRegistration: true } })).toBe("not_logged_in 403");
    expect(code({}, { ...fields, email: "" })).toBe("require_name_email 200");
    expect(code({}, { comment: ["a"], author: { x: 1 }, email: 5 })).toBe("require_name_email 200");
    expect(code({}, { ...fields, email: "nobody" })).toBe("require_valid_email 200");
    expect(code({}, { ...fields, comment: "  " })).toBe("require_valid_comment 200");
    expect(code({ user }, {})).toBe("require_valid_comment 200");
    expect(code({ settings: { requireNameEmail: false, allowEmptyComment: true } }, {})).toBe("ok");
  });

  it("counts bytes", () => {
    expect(code({}, { ...fields, author: "\u00e9".repeat(122) })).toBe("ok");
    expect(code({}, { ...fields, author: "\u00e9".repeat(123) })).toBe("comment_author_column_length 200");
    expect(code({}, { ...fields, email: `${"a".repeat(89)}@example.org` })).toBe(
      "comment_author_email_column_length 200",
    );
    expect(code({}, { ...fields, url: `http://${"a".repeat(200)}.org` })).toBe(
      "comment_author_url_column_length 200",
    );
    expect(code({}, { ...fields, comment: "a".repeat(65_526) })).toBe("comment_content_column_length 200");
  });

  it("finds duplicates before floods, and lets a moderator be quick", () => {
    const earlier = { comment: "Comment", author: "Author", email: "author@example.org", secondsAgo: 3 };
    expect(code({ history: [earlier] })).toBe("comment_duplicate 409");
    expect(code({ history: [{ ...earlier, parent: 1 }] })).toBe("comment_flood 429");
    expect(code({ history: [{ ...earlier, comment: "x", secondsAgo: 14 }] })).toBe("comment_flood 429");
    expect(code({ history: [{ ...earlier, comment: "x", secondsAgo: 15 }] })).toBe("ok");
    expect(
      code({ history: [{ ...earlier, comment: "x", userId: 3 }], user: { ...user, canModerate: true } }),
    ).toBe("ok");
  });

  it("stores what WordPress stores", () => {
    expect(
      submitWordPressComment(
        { ...fields, comment: "\\ <b>x</b><script>y</script>", url: "a.example", comment_type: "" },
        { post },
      ),
    ).toEqual({
      ok: true,
      stored: {
        ...fields,
        comment: "\\ <b>x</b>",
        url: "http://a.example",
        userId: 0,
        parent: 0,
        type: "comment",
      },
    });
    expect(
      submitWordPressComment({ comment: "<script>" }, { post, user: { ...user, unfilteredHtml: true } }),
    ).toMatchObject({
      stored: { comment: "<script>", author: "Sok", userId: 3 },
    });
  });
});

describe("wordPressModeration", () => {
  const candidate = { author: "A", email: "a@example.org", url: "", comment: "Far<b>ewell</b>, friend" };

  it("puts disallowed words into the bin, in any field and through tags", () => {
    const check = wordPressModeration({
      disallowedKeys: "farewell\n\n 10.0.0.1 ",
      previouslyApproved: false,
    });
    expect(check(candidate)).toBe("trash");
    expect(check({ ...candidate, comment: "x", ip: "10.0.0.1" })).toBe("trash");
    expect(check({ ...candidate, comment: "x" })).toBe("publish");
  });

  it("lets comments wait by its settings", () => {
    const links = '<a href="https://a.example">a</a> <a class=x href="https://b.example">b</a>';
    expect(wordPressModeration({})(candidate)).toBe("hold");
    expect(wordPressModeration({})({ ...candidate, approvedBefore: true })).toBe("publish");
    expect(wordPressModeration({ moderateAll: true })({ ...candidate, approvedBefore: true })).toBe("hold");
    expect(wordPressModeration({ previouslyApproved: false })({ ...candidate, comment: links })).toBe("hold");
    expect(
      wordPressModeration({ previouslyApproved: false, maxLinks: 3 })({ ...candidate, comment: links }),
    ).toBe("publish");
    expect(wordPressModeration({ previouslyApproved: false, moderationKeys: "FRIEND" })(candidate)).toBe(
      "hold",
    );
  });
});

describe("isWordPressEmail and wordPressUrl", () => {
  it("judge as WordPress does", () => {
    for (const text of ["bob@example.com", "ace@10.0.0.1", "a@b.co"])
      expect(isWordPressEmail(text), text).toBe(true);
    for (const text of [
      "a@b.c",
      "bob@your mom",
      "x@localhost",
      "a b@c.org",
      "a@-b.org",
      "a@b..org",
      "@example.com",
    ])
      expect(isWordPressEmail(text), text).toBe(false);
    expect(wordPressUrl("javascript:alert(1)")).toBe("");
    expect(wordPressUrl("https://a.example/b c")).toBe("https://a.example/b%20c");
    expect(wordPressUrl("")).toBe("");
    expect(wordPressUrl("HTTP://a.example/%0%0ddx")).toBe("http://a.example/x");
    expect(wordPressUrl("http://[::1]:80/a[b]?c[d]=1")).toBe("http://[::1]:80/a%5Bb%5D?c%5Bd%5D=1");
  });
});
