import { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import { describe, expect, it } from "vitest";
import type { CommentLimiter } from "../limiter.js";
import { limiterPhase } from "./limiter-phase.js";
import { moderate } from "./moderate.js";

const REDIS = process.env["NIGHTDESK_REDIS"] ?? "redis://127.0.0.1:6379";
type MakeLimiter = (points: number) => CommentLimiter;

const comment = { comment: "Hello", name: "Sok", email: "Sok@example.org" };
const subject = { comment, article: { open: true }, articleId: "42", visitor: "v1" };

function contract(engine: string, use: (work: (make: MakeLimiter) => Promise<void>) => Promise<void>) {
  describe(engine, () => {
    it("holds what comes too fast, and says for whom and how long", () =>
      use(async (make) => {
        const phase = limiterPhase({ visitor: make(2), email: make(3), article: make(4) });
        const send = async (change: object = {}) =>
          (await phase.check({ ...subject, ...change }))?.map(({ evidence }) => evidence?.["kind"]);
        expect(await send()).toEqual([]);
        expect(await send()).toEqual([]);
        expect(await send()).toEqual(["visitor"]);
        expect(await send({ visitor: "v2", comment: { ...comment, email: "sok@EXAMPLE.org" } })).toEqual([
          "email",
        ]);
        expect(await send({ visitor: "v3", comment: { comment: "x", name: "Dara" } })).toEqual(["article"]);
        expect(
          await send({ visitor: "v3", comment: { comment: "y", name: "Dara" }, articleId: "43" }),
        ).toEqual([]);
        const { verdict, reasons } = await moderate(subject, { phases: [phase] });
        expect(verdict).toBe("hold");
        expect(reasons[0]).toMatchObject({ code: "flood", phase: "limiter", verdict: "hold" });
        const wait = Number(reasons[0]?.evidence?.["retryAfterMs"]);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(60_000);
      }));

    it("lets exactly so many of 100 at once through", () =>
      use(async (make) => {
        const phase = limiterPhase({ article: make(7) });
        const found = await Promise.all(Array.from({ length: 100 }, () => phase.check(subject)));
        expect(found.filter((reasons) => reasons?.length === 0)).toHaveLength(7);
      }));
  });
}

contract("rate-limiter-flexible in memory", (work) =>
  work((points) => new RateLimiterMemory({ points, duration: 60, keyPrefix: crypto.randomUUID() })),
);

async function reachRedis(): Promise<string | undefined> {
  const client = new Redis(REDIS, { lazyConnect: true, retryStrategy: () => null });
  client.on("error", () => {});
  try {
    await client.connect();
    client.disconnect();
    return undefined;
  } catch (error) {
    return `no Redis at ${REDIS}: ${error instanceof Error ? error.message : error}`;
  }
}

const unreachable = await reachRedis();
if (unreachable === undefined) {
  contract("rate-limiter-flexible in Redis", async (work) => {
    const client = new Redis(REDIS);
    const prefix = `comments-test-${crypto.randomUUID()}`;
    let made = 0;
    try {
      await work(
        (points) =>
          new RateLimiterRedis({
            storeClient: client,
            points,
            duration: 60,
            keyPrefix: `${prefix}-${made++}`,
          }),
      );
    } finally {
      const keys = await client.keys(`${prefix}*`);
      if (keys.length > 0) await client.del(...keys);
      client.disconnect();
    }
  });
} else {
  it("rate-limiter-flexible in Redis", (context) => {
    if (process.env["CI"]) throw new Error(unreachable);
    context.skip(unreachable);
  });
}

describe("limiterPhase", () => {
  const broken: CommentLimiter = { consume: () => Promise.reject(new Error("connection lost")) };

  it("has a rule for the day on which a limiter cannot count", async () => {
    const publish = await moderate(subject, { phases: [limiterPhase({ article: broken })] });
    expect([publish.verdict, publish.reasons[0]?.code]).toEqual(["publish", "limiter-failed"]);
    const hold = await moderate(subject, { phases: [limiterPhase({ article: broken, onFailure: "hold" })] });
    expect(hold.verdict).toBe("hold");
  });

  it("is skipped where there is nothing to count, and shows no address to a limiter", async () => {
    const seen: string[] = [];
    const limiter: CommentLimiter = { consume: async (key) => void seen.push(key) };
    const phase = limiterPhase({ visitor: limiter, email: limiter });
    const { skipped } = await moderate(
      { comment: { comment: "Hello", name: "Sok" }, article: { open: true } },
      { phases: [phase, limiterPhase({})] },
    );
    expect(skipped).toEqual(["limiter", "limiter"]);
    await phase.check(subject);
    expect(seen).toHaveLength(2);
    expect(seen.join()).not.toMatch(/example/i);
  });
});
