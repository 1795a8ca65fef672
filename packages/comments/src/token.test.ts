import { describe, expect, it } from "vitest";
import { CommentsError } from "./errors.js";
import { type CheckTokenOptions, checkToken, createToken } from "./token.js";

const now = Date.UTC(2026, 1, 19, 8);
const keys = [{ id: "k2", secret: "the current secret, thirty-two bytes long" }];
const nonce = "0123456789abcdef";
const subject = { articleId: "42", parent: "7" };
const token = await createToken(subject, { now, keys, nonce });
const check = (text: string | undefined, change: Partial<CheckTokenOptions> = {}, about = subject) =>
  checkToken(text, about, { now: now + 60_000, keys, honeypot: "", ...change });

describe("checkToken", () => {
  it("accepts a token for its own article and parent", async () => {
    expect(await check(token)).toEqual({ ok: true, nonce, ageMs: 60_000, replayChecked: false });
  });

  it("refuses one for another article or another parent, and confuses no pair of ids", async () => {
    expect(await check(token, {}, { articleId: "43", parent: "7" })).toMatchObject({ problem: "forged" });
    expect(await check(token, {}, { articleId: "42", parent: "8" })).toMatchObject({ problem: "forged" });
    expect(await check(token, {}, { articleId: "427", parent: "" })).toMatchObject({ problem: "forged" });
  });

  it("keeps to the least and greatest age, bounds included", async () => {
    const at = async (ageMs: number) => {
      const result = await check(token, { now: now + ageMs });
      return result.ok ? "ok" : result.problem;
    };
    expect(await at(2_999)).toBe("too-fast");
    expect(await at(3_000)).toBe("ok");
    expect(await at(86_400_000)).toBe("ok");
    expect(await at(86_400_001)).toBe("too-old");
    expect(await at(-60_000)).toBe("too-fast");
    expect(await at(-60_001)).toBe("future");
  });

  it("fails without token, without trap, and with a filled trap", async () => {
    expect(await check(undefined)).toEqual({ ok: false, problem: "missing" });
    expect(await check("", { honeypot: undefined })).toEqual({ ok: false, problem: "missing" });
    expect(await check(token, { honeypot: undefined })).toMatchObject({ problem: "honeypot-missing" });
    expect(await check(token, { honeypot: "I am a robot" })).toMatchObject({ problem: "honeypot-filled" });
  });

  it("reads one spelling only", async () => {
    for (const text of [
      `${token}A`,
      token.slice(0, -1),
      `${token}=`,
      ` ${token}`,
      `none.${token}`,
      "a.b.c.d",
      "x".repeat(70_000),
    ]) {
      expect(await check(text), text.slice(0, 80)).toMatchObject({ ok: false, problem: "malformed" });
    }
    const [id, issued, given, mac = ""] = token.split(".");
    // The last character of 32 bytes has two spare bits; only one of four spellings is canonical.
    const twin = String.fromCharCode(mac.charCodeAt(42) + 1);
    expect(await check([id, issued, given, mac.slice(0, 42) + twin].join("."))).toMatchObject({ ok: false });
  });

  it("accepts an earlier key while it is in the ring, and no unknown one", async () => {
    const old = { id: "k1", secret: "an earlier secret, thirty-two bytes long" };
    const earlier = await createToken(subject, { now, keys: [old], nonce });
    expect(await check(earlier, { keys: [...keys, old] })).toMatchObject({ ok: true });
    expect(await check(earlier)).toMatchObject({ problem: "unknown-key" });
    expect(
      await check(earlier, { keys: [{ id: "k1", secret: "another secret that has its key's name" }] }),
    ).toMatchObject({ problem: "forged" });
  });

  it("uses a nonce up once, and only for a token that is good otherwise", async () => {
    const used = new Map<string, number>();
    const useNonce = (name: string, expiresAt: number) =>
      !used.has(name) && used.set(name, expiresAt).size > 0;
    expect(await check(token, { now, useNonce })).toMatchObject({ problem: "too-fast" });
    expect(await check(token, { useNonce })).toMatchObject({ ok: true, replayChecked: true });
    expect(await check(token, { useNonce })).toMatchObject({ problem: "used" });
    expect(used.get(nonce)).toBe(now + 86_400_000 + 60_000);
  });

  it("throws on a weak secret and on a bad nonce, with codes", async () => {
    await expect(
      createToken(subject, { now, keys: [{ id: "k", secret: "short" }], nonce }),
    ).rejects.toMatchObject({ code: "weak-secret" });
    await expect(createToken(subject, { now, keys, nonce: "a.b" })).rejects.toThrow(CommentsError);
    await expect(createToken(subject, { now, keys: [], nonce })).rejects.toMatchObject({
      code: "invalid-options",
    });
  });
});
