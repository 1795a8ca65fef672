import { readSubmission } from "../../src/handler/index.js";
import { renderCommentForm } from "../../src/index.js";
import { memoryStore } from "../../src/stores/memory.js";
import { judge, now, parsed } from "./subject.js";
import type { Trap } from "./trap.js";

/** Traps in what a form sends. */
export const FORM_TRAPS: Readonly<Record<string, Trap>> = {
  proto: () =>
    parsed(JSON.parse('{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}},"prototype":1}')) !==
      undefined && !("a" in {}),
  "mass-assign": () =>
    Object.keys(parsed({ status: "approved", id: 1, userId: 1, ip: "1.1.1.1", isAdmin: true }) ?? {})
      .sort()
      .join() === "comment,consent,name",
  "crlf-email": () =>
    ["a@b.co\r\nBcc: x", "a@b\n.co", "a@b.co\u0000", "a\u0007@b.co"].every(
      (email) => parsed({ email }) === undefined,
    ) &&
    ["http://a.example/\r\nx", "http://a.example/\u0000"].every(
      (website) => parsed({ website }) === undefined,
    ) &&
    parsed({ name: "a\r\nb\u0000" })?.name === "a b",
  parent: async () =>
    parsed({ parent: "-5" }) === undefined &&
    parsed({ parent: "1e3" }) === undefined &&
    (await judge({ comment: { comment: "x", name: "x", parent: "7" } })).verdict === "reject" &&
    (
      await judge({
        comment: { comment: "x", name: "x", parent: "7" },
        parent: { published: true, depth: 5 },
      })
    ).verdict === "reject" &&
    (
      await judge({
        comment: { comment: "x", name: "x", parent: "7" },
        parent: { published: false, depth: 1 },
      })
    ).verdict === "hold",
  "duplicate-key": async () => {
    const store = memoryStore();
    const comment = {
      articleId: "1",
      name: "Sok",
      comment: "Hello",
      status: "published",
      createdAt: now,
    } as const;
    const first = await store.submit(comment);
    const second = await store.submit({ ...comment, comment: "HEL\u00adLO " });
    const other = await store.submit({ ...comment, parent: "1" });
    return first.created && !second.created && second.comment.id === first.comment.id && other.created;
  },
  "honeypot-autofill": async () => {
    const html = renderCommentForm({ action: "/" });
    const name =
      /id="comment-form-honeypot"/.test(html) && /name="([^"]+)" id="comment-form-honeypot"/.exec(html)?.[1];
    return (
      typeof name === "string" &&
      !/mail|url|country|title|name|phone|zip|address|subject|company|web/i.test(name) &&
      (await judge({ token: { ok: false, problem: "honeypot-filled" } })).verdict === "hold"
    );
  },
  "json-body": async () => {
    const send = (body: BodyInit, type: string) =>
      readSubmission(
        new Request("https://a.example/", { method: "POST", body, headers: { "content-type": type } }),
        { maxBytes: 1_000 },
      );
    const statuses = await Promise.all([
      send("x", "text/plain"),
      send(`"${"x".repeat(2_000)}"`, "application/json"),
      send("{", "application/json"),
    ]);
    return statuses.map((each) => (each.ok ? 200 : each.status)).join() === "415,413,400";
  },
};
