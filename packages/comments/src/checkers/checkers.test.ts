import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ModerationSubject, moderate } from "../moderation/moderate.js";
import { solveProof } from "../proof/solve-proof.js";
import { akismetPhase, proofPhase, reportToAkismet, submittedValue, turnstilePhase } from "./index.js";

type Seen = { path: string; type: string | undefined; fields: Record<string, string> };

const KEY = "a key of this test";
let origin: string;
let seen: Seen[] = [];
let spent = new Set<string>();
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const fields = Object.fromEntries(new URLSearchParams(body));
  seen.push({ path: request.url ?? "", type: request.headers["content-type"], fields });
  answer(request, response, fields);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Both services as their documentation describes them, with special words for the days on which they fail. */
function answer(request: IncomingMessage, response: ServerResponse, fields: Record<string, string>): void {
  const text = fields["comment_content"] ?? fields["response"] ?? "";
  if (text === "no answer") return;
  if (text === "broken") response.writeHead(503).end("down");
  else if (request.url === "/siteverify") response.end(JSON.stringify(judgeChallenge(text, fields)));
  else if (fields["api_key"] !== KEY || !fields["blog"] || !fields["user_ip"])
    response.writeHead(200, { "x-akismet-debug-help": "Invalid key" }).end("invalid");
  else if (request.url?.startsWith("/submit-")) response.end("Thanks for making the web a better place.");
  else response.end(String(fields["comment_author"] === "viagra-test-123"));
}

function judgeChallenge(text: string, fields: Record<string, string>): object {
  const fail = (code: string) => ({ success: false, "error-codes": [code] });
  if (fields["secret"] !== KEY) return fail("invalid-input-secret");
  if (text === "odd") return { ok: 1 };
  if (!text.startsWith("passed")) return fail("invalid-input-response");
  if (spent.has(text)) return fail("timeout-or-duplicate");
  spent.add(text);
  return { success: true, "error-codes": [], hostname: "news.example", action: "comment" };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const service = { fetch, wait, timeoutMs: 5_000 };
const subject = (comment: string, change: Partial<ModerationSubject> = {}): ModerationSubject => ({
  comment: { comment, name: "Sok", email: "sok@example.org", website: "https://example.org/" },
  article: { open: true },
  request: {
    address: "192.0.2.7",
    userAgent: "Mozilla/5.0",
    referrer: "https://news.example/",
    permalink: "https://news.example/bridge",
  },
  ...change,
});
const judge = async (
  about: ModerationSubject,
  phase: ReturnType<typeof akismetPhase>,
): Promise<[string, ...string[]]> => {
  const { verdict, reasons } = await moderate(about, { phases: [phase] });
  return [verdict, ...reasons.map(({ code }) => code)];
};

describe("akismetPhase", () => {
  const options = { ...service, key: KEY, blog: "https://news.example/" };
  const phase = (change: object = {}) => akismetPhase({ ...options, url: origin, ...change });

  it("sends what the service asks for, under its names", async () => {
    seen = [];
    expect(await judge(subject("Hello"), phase({ languages: "en, km", test: true }))).toEqual(["publish"]);
    expect(seen).toEqual([
      {
        path: "/comment-check",
        type: "application/x-www-form-urlencoded;charset=UTF-8",
        fields: {
          api_key: KEY,
          blog: "https://news.example/",
          blog_lang: "en, km",
          blog_charset: "UTF-8",
          user_ip: "192.0.2.7",
          user_agent: "Mozilla/5.0",
          referrer: "https://news.example/",
          permalink: "https://news.example/bridge",
          comment_type: "comment",
          comment_author: "Sok",
          comment_author_email: "sok@example.org",
          comment_author_url: "https://example.org/",
          comment_content: "Hello",
          is_test: "true",
        },
      },
    ]);
  });

  it("calls spam what the service calls spam", async () => {
    const comment = { comment: "x", name: "viagra-test-123" };
    expect(await judge(subject("x", { comment }), phase())).toEqual(["spam", "checker-spam"]);
  });

  it("has a rule for each way of failing", async () => {
    expect(await judge(subject("broken"), phase())).toEqual(["hold", "checker-failed"]);
    expect(await judge(subject("Hello"), phase({ key: "wrong" }))).toEqual(["hold", "checker-failed"]);
    expect(await judge(subject("no answer"), phase({ timeoutMs: 50 }))).toEqual(["hold", "checker-late"]);
    const nowhere = phase({ url: "http://127.0.0.1:9", onFailure: "publish" });
    expect(await judge(subject("Hello"), nowhere)).toEqual(["publish", "checker-failed"]);
  });

  it("takes back the request that nobody waits for", async () => {
    let aborted = false;
    const watching = (url: string, init: RequestInit) => {
      init.signal?.addEventListener("abort", () => (aborted = true));
      return fetch(url, init);
    };
    await judge(subject("no answer"), phase({ fetch: watching, timeoutMs: 50 }));
    expect(aborted).toBe(true);
  });

  it("is skipped where there is no address", async () => {
    const { skipped } = await moderate(subject("x", { request: {} }), { phases: [phase()] });
    expect(skipped).toEqual(["akismet"]);
  });

  it("reports what was wrong", async () => {
    seen = [];
    await reportToAkismet(subject("Hello"), { ...options, url: origin, as: "ham" });
    expect([seen[0]?.path, seen[0]?.fields["comment_content"]]).toEqual(["/submit-ham", "Hello"]);
    await expect(
      reportToAkismet(subject("broken"), { ...options, url: origin, as: "spam" }),
    ).rejects.toMatchObject({ code: "service-failed" });
  });
});

describe("turnstilePhase", () => {
  const phase = (change: object = {}) =>
    turnstilePhase({ ...service, secret: KEY, url: `${origin}/siteverify`, ...change });
  const passed = (challenge?: string) => subject("Hello", { request: { address: "192.0.2.7", challenge } });

  it("publishes what passed, once, and holds the rest", async () => {
    seen = [];
    spent = new Set();
    expect(await judge(passed("passed 1"), phase())).toEqual(["publish"]);
    expect(seen[0]?.fields).toEqual({ secret: KEY, response: "passed 1", remoteip: "192.0.2.7" });
    expect(await judge(passed("passed 1"), phase())).toEqual(["hold", "checker-hold"]);
    expect(await judge(passed("forged"), phase())).toEqual(["hold", "checker-hold"]);
    expect(await judge(passed(), phase())).toEqual(["hold", "turnstile-missing"]);
  });

  it("asks for the host and action of the page", async () => {
    const page = { hostname: "news.example", action: "comment" };
    expect(await judge(passed("passed 2"), phase(page))).toEqual(["publish"]);
    const elsewhere = phase({ hostname: "evil.example" });
    expect(await judge(passed("passed 3"), elsewhere)).toEqual(["hold", "checker-hold"]);
    expect(await judge(passed("passed 4"), phase({ action: "login" }))).toEqual(["hold", "checker-hold"]);
  });

  it("does not blame the reader for a failure of its own", async () => {
    const open = { onFailure: "publish" };
    for (const [challenge, change] of [
      ["passed 5", { secret: "wrong" }],
      ["broken", {}],
      ["odd", {}],
    ] as const)
      expect(await judge(passed(challenge), phase({ ...open, ...change }))).toEqual([
        "publish",
        "checker-failed",
      ]);
    expect(await judge(passed("no answer"), phase({ timeoutMs: 50 }))).toEqual(["hold", "checker-late"]);
  });
});

describe("proofPhase", () => {
  it("holds what is missing or wrong, and is skipped without a good token", async () => {
    const token = "the token of a form";
    const proof = await solveProof(token, { bits: 10, pause: async () => {} });
    const about = (answer: string | undefined, change: Partial<ModerationSubject> = {}) =>
      subject("x", {
        comment: { comment: "x", name: "y", token },
        token: { ok: true },
        request: { proof: answer },
        ...change,
      });
    expect(await judge(about(proof), proofPhase({ bits: 10 }))).toEqual(["publish"]);
    expect(await judge(about(undefined), proofPhase({ bits: 10 }))).toEqual(["hold", "proof-missing"]);
    expect(await judge(about(proof), proofPhase({ bits: 30 }))).toEqual(["hold", "proof-wrong"]);
    const forged = about(proof, { token: { ok: false, problem: "forged" } });
    expect((await moderate(forged, { phases: [proofPhase({ bits: 10 })] })).skipped).toEqual(["proof"]);
  });
});

describe("submittedValue", () => {
  it("reads one text from a form or JSON, and nothing else", () => {
    const form = new FormData();
    form.set("file", new File(["x"], "x.txt"));
    form.set("text", "abc");
    expect(submittedValue(form, "text")).toBe("abc");
    for (const [input, name] of [
      [form, "file"],
      [new URLSearchParams("text=a&text=b"), "text"],
      [new URLSearchParams(`text=${"x".repeat(2_049)}`), "text"],
      [{ text: 1 }, "text"],
      [{}, "constructor"],
      [undefined, "text"],
      ["text", "length"],
    ] as const)
      expect(submittedValue(input, name)).toBeUndefined();
    expect(submittedValue({ text: "abc" }, "text")).toBe("abc");
  });
});
