import { RateLimiterMemory } from "rate-limiter-flexible";
import { describe, expect, it } from "vitest";
import { checkToken } from "../token.js";
import { createTokenHandler, type TokenHandlerOptions } from "./create-token-handler.js";

const now = Date.UTC(2026, 1, 19, 8);
const keys = [{ id: "k", secret: "the current secret, thirty-two bytes long" }];

function setUp(options: Partial<TokenHandlerOptions> = {}) {
  let count = 0;
  const mint = createTokenHandler({
    keys,
    article: async (id) => (id === "42" ? { open: true } : id === "old" ? { open: false } : undefined),
    now: () => now,
    nonce: () => `nonce-0123456789-${++count}`,
    ...options,
  });
  return async (
    query = "",
    headers: Record<string, string> = { origin: "https://news.example" },
    id = "42",
  ) => {
    const response = await mint(
      new Request(`https://news.example/token${query}`, { method: "POST", headers }),
      id,
    );
    const body: Record<string, unknown> = await response.json();
    return { response, body, status: response.status };
  };
}

describe("createTokenHandler", () => {
  it("gives a token for article and parent that counts there alone, once", async () => {
    const ask = setUp();
    const { response, body } = await ask("?parent=7");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(body).toEqual({ token: expect.any(String), minAgeMs: 3_000, maxAgeMs: 86_400_000 });
    const check = (parent?: string) =>
      checkToken(
        String(body["token"]),
        { articleId: "42", parent },
        { now: now + 3_000, keys, honeypot: "" },
      );
    expect((await check("7")).ok).toBe(true);
    expect(await check()).toMatchObject({ ok: false, problem: "forged" });
    expect((await ask("?parent=7")).body["token"]).not.toBe(body["token"]);
  });

  it("answers the pages of its own site alone", async () => {
    const ask = setUp();
    const origin = "https://news.example";
    expect((await ask("", { origin, "sec-fetch-site": "same-origin" })).status).toBe(200);
    for (const headers of [
      {},
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin, "sec-fetch-site": "cross-site" },
      { origin, "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "same-origin" },
    ]) {
      const { status, body, response } = await ask("", headers as Record<string, string>);
      expect([status, body], JSON.stringify(headers)).toEqual([403, { code: "cross-origin" }]);
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
    const proxied = setUp({ origin: "https://www.news.example" });
    expect((await proxied("", { origin: "https://www.news.example" })).status).toBe(200);
    expect((await proxied()).status).toBe(403);
  });

  it("says what else is wrong", async () => {
    const ask = setUp();
    expect((await ask("?parent=a%20b")).body).toEqual({ code: "invalid-parent" });
    expect((await ask("", undefined, "none")).body).toEqual({ code: "unknown-article" });
    expect((await ask("", undefined, "old")).body).toEqual({ code: "comments-closed" });
    const mint = createTokenHandler({
      keys,
      article: async () => undefined,
      now: () => now,
      nonce: () => "",
    });
    const response = await mint(new Request("https://news.example/token"), "42");
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("limits what one visitor gets", async () => {
    const ask = setUp({
      limiter: new RateLimiterMemory({ points: 2, duration: 60 }),
      visitor: async (request) => request.headers.get("x-visitor") ?? "",
    });
    const as = (visitor: string) => ask("", { origin: "https://news.example", "x-visitor": visitor });
    expect([(await as("a")).status, (await as("a")).status]).toEqual([200, 200]);
    const { response, body } = await as("a");
    expect([response.status, body]).toEqual([429, { code: "too-many" }]);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(50);
    expect((await as("b")).status).toBe(200);
  });
});
