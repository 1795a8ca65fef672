import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSite, type TestSite, thursday } from "./support/open-site.js";
import { firefox, open } from "./support/visitors.js";

const path = "/culture/silk-weavers-bring-back-lost-pattern";
let site: TestSite;
beforeEach(async () => {
  site = await openSite({ minFormAgeMs: 3_000 });
});
afterEach(() => site.close());

/** The fields of the form as it is served, and then what the reader fills in. */
async function formWith(fields: Record<string, string>, query = ""): Promise<FormData> {
  const html = await (await open(site, path + query)).text();
  const form = new FormData();
  for (const input of html.matchAll(/<input [^>]*>/g)) {
    const name = / ?name="([^"]+)"/.exec(input[0])?.[1] ?? "";
    form.set(name, /value="([^"]*)"/.exec(input[0])?.[1] ?? "");
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const post = (form: FormData, headers: Record<string, string> = {}) =>
  site.app.request(`${path}/comments`, {
    method: "POST",
    body: form,
    headers: { "user-agent": firefox, "x-forwarded-for": "192.0.2.1", ...headers },
  });

/** Fills the form in, waits as a person would, and sends it. */
async function send(fields: Record<string, string>, query = "") {
  const form = await formWith(fields, query);
  site.clock.now += 20_000;
  return post(form);
}

describe("a valid comment", () => {
  it("is published, and the browser is sent to it", async () => {
    const answer = await send({ comment: "A fine piece.\nThank you.", name: "Sok Dara" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`${path}#comment-1`);
    const html = await (await open(site, path)).text();
    expect(html).toContain('id="comment-1"');
    expect(html).toContain("Sok Dara");
  });

  it("shows markup as the text that it is", async () => {
    await send({
      comment: '<script>alert(1)</script> <3 <img src=x onerror="alert(2)">',
      name: "<b>Eve</b>",
    });
    const html = await (await open(site, path)).text();
    expect(html).not.toContain("<script>alert(1)");
    expect(html).not.toContain("<img src=x");
    expect(html).not.toContain("<b>Eve");
    expect(html).toContain("&lt;3");
  });

  it("can answer another one", async () => {
    await send({ comment: "First.", name: "Sok" });
    const answer = await send({ comment: "Second.", name: "Lina" }, "?reply=1");
    expect(answer.headers.get("location")).toBe(`${path}#comment-2`);
    const { comments } = await site.newsroom.comments.list({ status: "published" });
    expect(comments.map(({ id, parent }) => ({ id, parent }))).toEqual([
      { id: "1", parent: undefined },
      { id: "2", parent: "1" },
    ]);
    const html = await (await open(site, path)).text();
    expect(html).toMatch(/id="comment-1"(?:(?!<\/li>).)*<ol[^>]*><li>(?:(?!<\/li>).)*id="comment-2"/s);
  });
});

describe("a comment with mistakes", () => {
  it("comes back with the reader's text, a summary and a message at the field", async () => {
    const answer = await send({ comment: "Kept <b>text</b>", name: "", email: "no" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("<title>Error: ");
    expect(html).toContain("Kept &lt;b&gt;text&lt;/b&gt;</textarea>");
    expect(html).toContain("Please enter your name here");
    expect(html).toMatch(/class="comment-errors"[^>]*autofocus/);
    expect(html).toContain('href="#comment-form-name"');
  });

  it("says so in the words readers know where nothing was written", async () => {
    const html = await (await send({ comment: " ", name: "Sok" })).text();
    expect(html).toContain("Please enter your comment!");
  });

  it("that was sent before leads to the one that is there", async () => {
    await send({ comment: "Twice.", name: "Sok" });
    const answer = await send({ comment: "twice.", name: "Sok" });
    expect(answer.headers.get("location")).toBe(`${path}#comment-1`);
    expect((await site.newsroom.comments.list({ status: "published" })).comments.length).toBe(1);
  });
});

describe("spam", () => {
  /** What is stored and how many of it readers see. */
  async function shown(): Promise<{ stored: number; published: number }> {
    const html = await (await open(site, path)).text();
    const next = await send({ comment: "And another one.", name: "Honest" });
    const stored = Number(/#comment-(\d+)$/.exec(next.headers.get("location") ?? "")?.[1]) - 1;
    return { stored, published: html.split('class="comment"').length - 1 };
  }

  it("in the trap is stored and not shown", async () => {
    const answer = await send({ comment: "Buy!", name: "Bot", "xq-remark": "http://spam.example" });
    expect(answer.headers.get("location")).toBe(`${path}?comment=held#comments`);
    expect(await (await open(site, `${path}?comment=held`)).text()).toContain('role="status"');
    expect(await shown()).toEqual({ stored: 1, published: 0 });
  });

  it("with many links waits", async () => {
    const links = ["a", "b", "c", "d"].map((host) => `https://${host}.example`).join(" ");
    await send({ comment: links, name: "Sok" });
    expect(await shown()).toEqual({ stored: 1, published: 0 });
  });

  it("sent faster than people write waits", async () => {
    await post(await formWith({ comment: "Quick.", name: "Sok" }));
    expect(await shown()).toEqual({ stored: 1, published: 0 });
  });

  it("with a forged form is refused", async () => {
    const form = await formWith({ comment: "Forged.", name: "Sok", "form-token": "" });
    const token = `site.${thursday.toString(36)}.0123456789abcdef0123.${"A".repeat(43)}`;
    form.set("form-token", token);
    expect((await post(form)).status).toBe(409);
  });

  it("too large is refused", async () => {
    const answer = await post(await formWith({ comment: "x".repeat(500_000), name: "Sok" }));
    expect(answer.status).toBe(413);
  });
});

it("stores one of two equal comments sent at once", async () => {
  const forms = await Promise.all(
    Array.from({ length: 10 }, () => formWith({ comment: "All at once.", name: "Sok" })),
  );
  site.clock.now += 20_000;
  const answers = await Promise.all(forms.map((form) => post(form)));
  expect(answers.map(({ headers }) => headers.get("location"))).toEqual(
    answers.map(() => `${path}#comment-1`),
  );
  expect((await site.newsroom.comments.list({ status: "published" })).comments.length).toBe(1);
});
