import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moderate } from "../moderation/moderate.js";
import { findLinks } from "./find-links.js";
import { classifySpam, spamModelPhase } from "./index.js";
import { spamFeatures } from "./spam-features.js";
import { featurePlace, marginOf, packWeights, unpackHead } from "./spam-head.js";

const SPAM = [
  "Hey everyone, please subscribe to my channel and check out my new cover songs!!",
  "Subscribe to me and I will subscribe back",
  "check out my new track on soundcloud https://soundcloud.com/example/track",
  "Wow, what a great blog. I really enjoyed reading this article and have bookmarked your website. Keep up the good work!",
  "Excellent post! Your writing style is amazing, thanks for sharing such useful information on this site.",
];
const HONEST = [
  "The mayor promised the same bridge three years ago, and nobody has seen a single stone of it since.",
  "I was there last night. The police were very calm, whatever the paper says.",
  "This song still makes me cry, my father played it on every drive.",
  "Your headline is wrong: it was Tuesday, not Monday.",
  "\u1781\u17d2\u1789\u17bb\u17c6\u1785\u17bc\u179b\u1785\u17b7\u178f\u17d2\u178f\u17a2\u178f\u17d2\u1790\u1794\u1791\u1793\u17c1\u17c7\u178e\u17b6\u179f\u17cb",
  "La ministre ment comme elle respire, et personne ne s'en \u00e9tonne.",
  "",
];

describe("classifySpam", () => {
  it("tells promotion and flattery from honest comments", () => {
    for (const text of SPAM) expect(classifySpam(text).spam, text).toBe(true);
    for (const text of HONEST) expect(classifySpam(text).spam, text).toBe(false);
    expect(classifySpam(SPAM[0] ?? "").kind).toBe("promotion");
    expect(classifySpam(SPAM[3] ?? "").kind).toBe("flattery");
  });

  it("explains its score by the features, the weightiest first", () => {
    const { features, score, probability } = classifySpam(SPAM[0] ?? "");
    const weights = features.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(features.map(({ feature }) => feature)).toContain("word:subscribe");
    expect(score).toBeGreaterThan(0);
    expect(probability).toBeGreaterThan(0.5);
    // What is left without the features is where every comment starts from.
    const startOf = (text: string) => {
      const classified = classifySpam(text);
      return classified.score - classified.features.reduce((sum, { weight }) => sum + weight, 0);
    };
    expect(startOf(SPAM[0] ?? "")).toBeCloseTo(startOf(SPAM[1] ?? ""), 9);
    expect(startOf(SPAM[3] ?? "")).toBeCloseTo(startOf(SPAM[4] ?? ""), 9);
  });

  it("reads HTML as the text that it shows", () => {
    const bare = spamFeatures("see http://example.com/x now");
    expect(spamFeatures('see <a href="http://example.com/x">http://example.com/x</a> now')).toEqual(bare);
    expect(spamFeatures("don&#39;t &amp; <b>won&#x27;t</b>")).toEqual(spamFeatures("don't & won't"));
  });
});

describe("findLinks", () => {
  it("finds addresses with and without a scheme, and says what they are", () => {
    const kinds = (text: string) => findLinks(text).map((link) => link.kinds.join("+"));
    expect(kinds("see youtu.be/abc, www.example.org and http://shop.example.com/p?ref=7.")).toEqual([
      "video-share",
      "home",
      "page+referral",
    ]);
    expect(kinds("e.g. this one, v1.2.3, me@example.com or node.js")).toEqual([]);
    expect(kinds("https://news.example/2025/06/12/a-long-way-to-the-bridge")).toEqual(["article"]);
  });
});

describe("spamModelPhase", () => {
  const judge = async (text: string, options = {}) => {
    const subject = { comment: { comment: text, name: "Sok" }, article: { open: true } };
    return moderate(subject, { phases: [spamModelPhase(options)] });
  };

  it("holds spam with evidence that keeps the reader's words to itself", async () => {
    const { verdict, reasons } = await judge(SPAM[0] ?? "");
    expect(verdict).toBe("hold");
    expect(reasons[0]?.code).toBe("spam-promotion");
    expect(JSON.stringify(reasons)).not.toContain("cover songs");
    expect(JSON.stringify(reasons)).not.toContain("word:");
    expect(reasons[0]?.evidence?.["weights"]).toHaveLength(5);
  });

  it("marks spam where the house wants that, and asks for more where told so", async () => {
    expect((await judge(SPAM[0] ?? "", { verdict: "spam" })).verdict).toBe("spam");
    expect((await judge(SPAM[0] ?? "", { minProbability: 1 })).verdict).toBe("publish");
    expect((await judge(HONEST[0] ?? "")).reasons).toEqual([]);
  });
});

describe("properties", () => {
  it("reads back every weight that was written", () => {
    const entry = fc.tuple(fc.nat(2 ** 22 - 1), fc.integer({ min: -127, max: 127 }));
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const weights = new Map(entries);
        const text = btoa(String.fromCharCode(...packWeights(weights)));
        const packed = text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
        const head = unpackHead({ bias: 0, threshold: 0, unit: 1, weights: packed });
        expect(head.weights).toEqual(new Map([...weights].sort(([a], [b]) => a - b)));
      }),
    );
  });

  it("judges any text, in the time of its length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { score, probability } = classifySpam(text);
        expect(Number.isFinite(score)).toBe(true);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
      }),
    );
    const head = { bias: 3, threshold: 1, unit: 1, weights: new Map([[featurePlace("word:x"), 5]]) };
    expect(marginOf(head, ["word:x", "word:y"])).toBe(7);
    for (const part of ["a.", "<a href ", "my ", "a@", "&#x41;", "http://", "[", "!", "dot "]) {
      const time = (length: number) => {
        const text = part.repeat(length / part.length);
        const start = performance.now();
        classifySpam(text);
        return performance.now() - start;
      };
      time(10_000);
      expect(time(60_000), part).toBeLessThan(1_000);
    }
  });
});
