import { describe, expect, it } from "vitest";
import { standardPhases } from "../moderation/standard-phases.js";
import { renderCommentForm } from "../render-form.js";
import { memoryStore } from "../stores/memory.js";
import { createToken } from "../token.js";
import { createCommentHandler, readSubmission } from "./index.js";

const start = Date.UTC(2026, 1, 19, 8);
const keys = [{ id: "k", secret: "the current secret, thirty-two bytes long" }];

function setUp() {
  let now = start;
  let count = 0;
  const store = memoryStore();
  const nonce = () => `nonce-0123456789-${++count}`;
  const handler = createCommentHandler({
    store,
    article: async (id) => (id === "42" ? { open: true } : undefined),
    page: (_, state) =>
      `<title>${state.failed ? "Error: " : ""}x</title>${renderCommentForm({ action: "/c", ...withoutReply(state) })}`,
    location: (id) => `/articles/${id}`,
    keys,
    phases: standardPhases(),
    now: () => now,
    nonce,
  });
  const post = async (
    fields: Record<string, string>,
    change: { articleId?: string; parent?: string; accept?: string; token?: string } = {},
  ) => {
    const { articleId = "42" } = change;
    const token =
      change.token ??
      (await createToken({ articleId, parent: fields["parent"] }, { now, keys, nonce: nonce() }));
    now += 10_000;
    const body = new URLSearchParams({ "xq-remark": "", "form-token": token, ...fields });
    const headers = { accept: change.accept ?? "text/html" };
    return handler.submit(
      new Request("https://news.example/c", { method: "POST", body, headers }),
      articleId,
    );
  };
  return { store, handler, post, wait: (ms: number) => (now += ms) };
}

function withoutReply<State extends { replyTo?: unknown }>({
  replyTo: _,
  ...state
}: State): Omit<State, "replyTo"> {
  return state;
}

describe("createCommentHandler", () => {
  it("stores a comment and leads to it", async () => {
    const { post, store } = setUp();
    const response = await post({ comment: "Hello", name: "Sok" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/articles/42#comment-1"]);
    expect(await store.get("1")).toMatchObject({
      comment: "Hello",
      status: "published",
      createdAt: start + 10_000,
    });
  });

  it("answers a form that is not in order with the reader's text and a new token", async () => {
    const { post } = setUp();
    const response = await post({ comment: "  ", name: "<Sok>" });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain("<title>Error: ");
    expect(html).toContain('value="&lt;Sok&gt;"');
    expect(html).toContain("Please enter your comment!");
    expect(html).toMatch(/name="form-token" type="hidden" value="k\./);
  });

  it("holds the suspect, tells it nothing more, and refuses the forged", async () => {
    const { post, store } = setUp();
    const held = await post({ comment: "a", name: "b", "xq-remark": "robot" });
    expect(held.headers.get("location")).toBe("/articles/42?comment=held#comments");
    expect((await store.get("1"))?.status).toBe("held");
    expect(
      (await post({ comment: "c", name: "b" }, { token: "k.abc.0123456789abcdef.".padEnd(70, "A") })).status,
    ).toBe(409);
    expect((await post({ comment: "d", name: "b" }, { articleId: "43" })).status).toBe(409);
    expect((await post({ comment: "e", name: "b", parent: "77" })).status).toBe(409);
    expect(await store.get("2")).toBeUndefined();
  });

  it("leads a second click to the first comment", async () => {
    const { post } = setUp();
    const first = await post({ comment: "Hello", name: "Sok" });
    const second = await post({ comment: "Hello", name: "Sok" });
    expect(second.status).toBe(303);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
  });

  it("gives the text back where the form was open too long", async () => {
    const { post, wait } = setUp();
    const token = await createToken({ articleId: "42" }, { now: start, keys, nonce: "nonce-0123456789-x" });
    wait(2 * 86_400_000);
    const response = await post({ comment: "A long text", name: "Sok" }, { token });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("A long text</textarea>");
  });

  it("answers a request for JSON in JSON", async () => {
    const { post } = setUp();
    const accept = "application/json";
    const stored = await post({ comment: "Hello", name: "Sok" }, { accept });
    expect([stored.status, await stored.json()]).toEqual([201, { verdict: "publish", id: "1" }]);
    const failed = await post({ comment: "", name: "Sok" }, { accept });
    expect([failed.status, await failed.json()]).toMatchObject([
      422,
      { issues: [{ code: "required", path: ["comment"] }] },
    ]);
  });

  it("shows a form for an answer to a comment of this article only", async () => {
    const { post, handler } = setUp();
    await post({ comment: "Hello", name: "Sok" });
    const reply = await post({ comment: "Hello back", name: "Dara", parent: "1" });
    expect(reply.headers.get("location")).toBe("/articles/42#comment-2");
    expect((await handler.show("42", "1")).status).toBe(200);
  });
});

describe("readSubmission", () => {
  const read = (body: BodyInit | null, headers: Record<string, string> = {}, maxBytes?: number) =>
    readSubmission(
      new Request("https://news.example/", { method: "POST", body, headers }),
      maxBytes === undefined ? {} : { maxBytes },
    );

  it("reads the three types of body", async () => {
    const form = new FormData();
    form.set("name", "Sok");
    for (const body of [form, new URLSearchParams({ name: "Sok" })]) {
      const result = await read(body);
      expect(result.ok && Object.fromEntries(result.input as Iterable<[string, string]>)).toEqual({
        name: "Sok",
      });
    }
    expect(await read('{"name":"Sok"}', { "content-type": "application/json; charset=utf-8" })).toEqual({
      ok: true,
      input: { name: "Sok" },
    });
  });

  it("refuses other types, other methods, damaged and endless bodies", async () => {
    const status = async (result: ReturnType<typeof read>) => {
      const read = await result;
      return read.ok ? 200 : read.status;
    };
    expect(await status(read("x", { "content-type": "text/plain" }))).toBe(415);
    expect(await status(read("{", { "content-type": "application/json" }))).toBe(400);
    expect(await status(read("x", { "content-type": "multipart/form-data" }))).toBe(400);
    expect(await status(readSubmission(new Request("https://news.example/")))).toBe(405);
    expect(await status(read(`"${"x".repeat(100)}"`, { "content-type": "application/json" }, 100))).toBe(413);
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1_024).fill(++pulled)),
    });
    const request = new Request("https://news.example/", {
      method: "POST",
      body: endless,
      headers: { "content-type": "application/json" },
      duplex: "half",
    } as RequestInit);
    expect(await status(readSubmission(request, { maxBytes: 10_000 }))).toBe(413);
    expect(pulled).toBeLessThan(20);
  });
});
