import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveProof, verifyProof } from "./index.js";
import { sha256Head, sha256Prefix } from "./sha-256.js";

const pause = async () => {};

describe("solveProof", () => {
  it("finds an answer that holds for this challenge and as many bits", async () => {
    const answer = await solveProof("challenge", { bits: 12, pause });
    expect(await verifyProof("challenge", answer, { bits: 12 })).toBe(true);
    const digest = createHash("sha256").update(`challenge:${answer}`).digest();
    expect(digest.readUInt32BE(0) >>> 20).toBe(0);
    expect(await verifyProof("challenge", answer, { bits: 30 })).toBe(false);
    expect(await verifyProof("another", answer, { bits: 12 })).toBe(false);
  });

  it("lets the page go on between its hashes", async () => {
    let pauses = 0;
    await solveProof("a longer search", { bits: 16, pause: async () => void pauses++ });
    expect(pauses).toBeGreaterThan(0);
  });
});

describe("verifyProof", () => {
  it("takes nothing for an answer that is none", async () => {
    for (const answer of [undefined, "", "A", "1.0", " 1", "1".repeat(10), "-1"])
      expect(await verifyProof("challenge", answer, { bits: 1 })).toBe(false);
  });

  it("refuses a difficulty that is none", async () => {
    for (const bits of [0, 31, 1.5, Number.NaN])
      await expect(verifyProof("x", "0", { bits })).rejects.toMatchObject({ code: "invalid-options" });
  });
});

describe("properties", () => {
  it("hashes as Node.js does", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 32 }), (start, end) => {
        const wanted = createHash("sha256").update(start).update(end).digest().readUInt32BE(0);
        expect(sha256Head(sha256Prefix(start), end) >>> 0).toBe(wanted);
      }),
      { numRuns: 500 },
    );
  });
});
