import { describe, expect, it } from "vitest";
import { defineCommentForm } from "./define-comment-form.js";
import { safeParseComment } from "./parse-comment.js";
import { renderCommentForm } from "./render-form.js";

const result = safeParseComment(
  new URLSearchParams("comment=%0A%0Ahello+%3C%2Ftextarea%3E&name=&email=%22%3E%3Cb%3E&website="),
);
const html = renderCommentForm({ action: "/c?a=1&b=2", token: "tok", ...result });

describe("renderCommentForm", () => {
  it("keeps the reader's text, escaped, with its first line ends", () => {
    expect(html).toContain(">\n\n\nhello &lt;/textarea&gt;</textarea>");
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;"');
  });

  it("ties hint and error to the control, hint first, and marks failing controls only", () => {
    expect(html).toContain('aria-describedby="comment-form-email-hint comment-form-email-error"');
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(2);
    expect(renderCommentForm({ action: "/" })).not.toContain("aria-invalid");
  });

  it("lists the issues with links to the fields, in the words that stand at them", () => {
    expect(html).toContain('<a href="#comment-form-name">Please enter your name here</a>');
    expect(html).toContain('<span class="visually-hidden">Error:</span> Please enter your name here</span>');
  });

  it("hides the trap from people, not from robots, and never fills it", () => {
    expect(html).toContain('<div class="comment-trap" aria-hidden="true">');
    expect(renderCommentForm({ action: "/", values: { honeypot: "robot" } })).not.toContain("robot");
  });

  it("names the comment that is answered, and sends its id", () => {
    const reply = renderCommentForm({
      action: "/",
      idPrefix: "r7",
      replyTo: { id: 7, name: "<Sok>", cancelHref: "#comment-7" },
    });
    expect(reply).toContain("Leave a reply to \u2068&lt;Sok&gt;\u2069");
    expect(reply).toContain('<input name="parent" type="hidden" value="7">');
    expect(reply).toContain('id="r7-comment"');
  });

  it("shows a required mark and attribute at required fields only, and leaves out what the form leaves out", () => {
    const form = defineCommentForm({ fields: { website: false, email: { required: true } } });
    const changed = renderCommentForm({ action: "/", form });
    expect(changed.match(/ required[ >]/g)).toHaveLength(3);
    expect(changed).not.toContain("field-website");
  });
});
