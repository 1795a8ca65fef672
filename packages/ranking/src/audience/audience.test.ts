import { describe, expect, it } from "vitest";
import { createFloodGate } from "./flood-gate.js";
import { judgeRequest } from "./judge-request.js";
import { visitorKey } from "./visitor-key.js";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

describe("judgeRequest", () => {
  const judge = (headers: Record<string, string>, method = "GET", url = "/news/summit") =>
    judgeRequest({ method, url, headers: { "user-agent": FIREFOX, host: "news.example", ...headers } })
      .reason;

  it("gives a reason for every decision", () => {
    expect(judge({})).toBe("reader");
    expect(judge({}, "HEAD")).toBe("method");
    expect(judge({ "sec-purpose": "prefetch" })).toBe("prefetch");
    expect(judge({ "sec-purpose": "prefetch;prerender" })).toBe("prerender");
    expect(judge({ purpose: "prefetch" })).toBe("prefetch");
    expect(judge({ "x-moz": "prefetch" })).toBe("prefetch");
    expect(judge({ "x-purpose": "preview" })).toBe("prefetch");
    expect(judge({ "user-agent": "" })).toBe("no-user-agent");
    expect(
      judge({ "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" }),
    ).toBe("bot");
    expect(judge({ "user-agent": "Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)" })).toBe(
      "ai-crawler",
    );
    expect(judge({ referer: "https://news.example/news/summit#comments" })).toBe("self-refresh");
    expect(judge({ referer: "https://news.example/" })).toBe("reader");
    expect(judge({ referer: "https://other.example/news/summit" })).toBe("reader");
  });

  it("reads a Headers object as it reads a record", () => {
    const headers = new Headers({ "User-Agent": FIREFOX, "Sec-Purpose": "prefetch" });
    expect(judgeRequest({ method: "GET", headers })).toEqual({ reading: false, reason: "prefetch" });
  });
});

describe("visitorKey", () => {
  const reader = {
    address: "192.0.2.7",
    userAgent: FIREFOX,
    timeZone: "Asia/Phnom_Penh",
    secret: "0123456789abcdef",
  };
  const at = Date.UTC(2026, 1, 19, 12);

  it("is the same all day and another on the next", async () => {
    const key = await visitorKey({ ...reader, at });
    expect(key).toMatch(/^[\w-]{22}$/);
    expect(await visitorKey({ ...reader, at: at + 3_600_000 })).toBe(key);
    expect(await visitorKey({ ...reader, at: at + 5 * 3_600_000 })).not.toBe(key);
    expect(await visitorKey({ ...reader, at, address: "192.0.2.8" })).not.toBe(key);
    expect(await visitorKey({ ...reader, at, secret: "0123456789abcdeg" })).not.toBe(key);
  });

  it("refuses a short secret", async () => {
    await expect(visitorKey({ ...reader, at, secret: "short" })).rejects.toThrow(RangeError);
  });
});

describe("createFloodGate", () => {
  it("refills evenly and forgets the quietest key", () => {
    const gate = createFloodGate({ limit: 2, windowMs: 1000, maxKeys: 2 });
    expect([0, 0, 0, 499, 500, 500].map((at) => gate.admit("a", at))).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
    gate.admit("b", 500);
    gate.admit("c", 500);
    expect(gate.admit("a", 500)).toBe(true);
    expect(gate.admit("b", 500) && gate.admit("b", 500)).toBe(true);
  });
});
