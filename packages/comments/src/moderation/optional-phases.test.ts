import { describe, expect, it } from "vitest";
import { confusableWordsPhase } from "./confusable-words-phase.js";
import { type LanguagePhaseOptions, languagePhase } from "./language-phase.js";
import { type ModerationPhase, type ModerationSubject, moderate } from "./moderate.js";
import { recentHistoryPhase } from "./recent-history-phase.js";

const judge = async (
  phase: ModerationPhase,
  comment: string,
  more: Partial<ModerationSubject["comment"]> = {},
) => {
  const subject = { comment: { comment, name: "Sok", ...more }, article: { open: true } };
  const { verdict, reasons, skipped } = await moderate(subject, { phases: [phase] });
  return skipped.length > 0 ? "skipped" : [verdict, ...reasons.map(({ code }) => code)];
};
const RUSSIAN =
  "\u041d\u0438\u043a\u0442\u043e \u044d\u0442\u043e\u0433\u043e \u043d\u0435 \u043e\u0436\u0438\u0434\u0430\u043b";
const KHMER =
  "\u1781\u17d2\u1789\u17bb\u17c6\u1785\u17bc\u179b\u1785\u17b7\u178f\u17d2\u178f\u17a2\u178f\u17d2\u1790\u1794\u1791\u1793\u17c1\u17c7";

describe("languagePhase", () => {
  const scripts = ["Latn", "Khmr"];

  it("holds a comment in a script that readers do not write", async () => {
    expect(await judge(languagePhase({ scripts }), RUSSIAN)).toEqual(["hold", "other-script"]);
    expect(await judge(languagePhase({ scripts }), KHMER)).toEqual(["publish"]);
    expect(await judge(languagePhase({ scripts }), "Nobody expected that")).toEqual(["publish"]);
  });

  it("lets a quotation in another script be", async () => {
    expect(
      await judge(
        languagePhase({ scripts }),
        `As they say: ${RUSSIAN}, which is to say nobody expected that`,
      ),
    ).toEqual(["publish"]);
  });

  it("takes the marks of several scripts for letters of each", async () => {
    expect(
      await judge(languagePhase({ scripts: ["Kana"] }), "\u30b3\u30fc\u30d2\u30fc\u3068\u30b1\u30fc\u30ad"),
    ).toEqual(["publish"]);
  });

  it("is skipped for short texts, and where nothing is asked for", async () => {
    expect(await judge(languagePhase({ scripts }), "\u0434\u0430 :)")).toBe("skipped");
    expect(await judge(languagePhase({}), RUSSIAN)).toBe("skipped");
  });

  it("refuses what is no script", () => {
    expect(() => languagePhase({ scripts: ["English"] })).toThrow(/English/);
    expect(() => languagePhase({ scripts: ["Latn}|[^"] })).toThrow(/codes of scripts/);
    expect(() => languagePhase({ scripts: [] })).toThrow(/codes of scripts/);
  });

  it("asks a detector, and keeps to its policy when it is late or fails", async () => {
    type Detector = NonNullable<LanguagePhaseOptions["detector"]>;
    const detector = (change: Partial<Detector>): Detector => ({
      detect: async () => ({ language: "nl", confidence: 0.9 }),
      languages: ["en", "fr"],
      timeoutMs: 50,
      wait: async () => {},
      ...change,
    });
    const text = "Niemand had dat verwacht";
    const run = (change: Partial<Detector>) => judge(languagePhase({ detector: detector(change) }), text);
    expect(await run({})).toEqual(["hold", "other-language"]);
    expect(await run({ languages: ["nl"] })).toEqual(["publish"]);
    expect(await run({ detect: async () => ({ language: "en-GB", confidence: 1 }) })).toEqual(["publish"]);
    expect(await run({ detect: async () => ({ language: "enm", confidence: 1 }) })).toEqual([
      "hold",
      "other-language",
    ]);
    expect(await run({ minConfidence: 0.95 })).toEqual(["publish"]);
    expect(await run({ detect: async () => undefined })).toEqual(["publish"]);
    expect(await run({ detect: () => new Promise(() => {}) })).toEqual(["publish", "language-late"]);
    expect(await run({ detect: () => Promise.reject(new Error("down")), onFailure: "hold" })).toEqual([
      "hold",
      "language-failed",
    ]);
  });
});

describe("confusableWordsPhase", () => {
  it("holds words that are not what they look like, and says where they are", async () => {
    const phase = confusableWordsPhase();
    expect(await judge(phase, "Buy v\u0456agra now")).toEqual(["hold", "mixed-script-word"]);
    expect(await judge(phase, "Your \u0440\u0430\u0443\u0440\u0430 account")).toEqual([
      "hold",
      "confusable-word",
    ]);
    const subject = { comment: { comment: "Buy v\u0456agra now", name: "x" }, article: { open: true } };
    const { reasons } = await moderate(subject, { phases: [phase] });
    expect(reasons[0]?.evidence).toEqual({ places: [4, 10] });
  });

  it("holds a name that mixes scripts as a whole", async () => {
    const name = async (text: string) => judge(confusableWordsPhase(), "Hi", { name: text });
    expect(await name("Ivan \u0418\u0432\u0430\u043d\u043e\u0432")).toEqual(["hold", "mixed-script-name"]);
    expect(await name("Bob\u06612")).toEqual(["hold", "mixed-script-name"]);
    for (const fine of [
      "Sok Chan",
      "\u041e\u043b\u044c\u0433\u0430",
      "\u7530\u4e2d Smith",
      "\u179f\u17bb\u1781 Sok 7",
      "Bj\u00f6rk",
    ])
      expect(await name(fine), fine).toEqual(["publish"]);
  });

  it("leaves honest texts alone", async () => {
    for (const text of [
      RUSSIAN,
      KHMER,
      "\u043e\u043d \u0440\u0430\u0441\u0442\u0451\u0442, \u0441\u043e\u0441\u0435\u0434 \u0441\u0435\u0440",
      `The word is ${RUSSIAN.slice(0, 5)}, I think`,
      "Stra\u00dfe, na\u00efve, \u01c0",
      "\u6771\u4eac\u3078 go",
    ]) {
      expect(await judge(confusableWordsPhase(), text), text).toEqual(["publish"]);
    }
  });
});

describe("recentHistoryPhase", () => {
  const earlier = (...statuses: ("published" | "held" | "spam" | "removed")[]) => ({
    earlier: async () => statuses.map((status) => ({ status })),
  });

  it("holds a comment of somebody whose comments were refused", async () => {
    expect(await judge(recentHistoryPhase(earlier("spam", "published", "removed")), "Hi")).toEqual([
      "hold",
      "refused-before",
    ]);
    expect(
      await judge(recentHistoryPhase(earlier("spam", "published", "published", "published")), "Hi"),
    ).toEqual(["publish"]);
  });

  it("judges nobody by two comments or by those that wait", async () => {
    expect(await judge(recentHistoryPhase(earlier("spam", "spam")), "Hi")).toEqual(["publish"]);
    expect(await judge(recentHistoryPhase(earlier("spam", "spam", "held")), "Hi")).toEqual(["publish"]);
    expect(await judge(recentHistoryPhase({ earlier: () => undefined }), "Hi")).toBe("skipped");
  });
});
