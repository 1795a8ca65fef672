import { describe, expect, it } from "vitest";
import { checkerPhase } from "./checker-phase.js";
import { countLinks } from "./count-links.js";
import { type ModerationSubject, moderate } from "./moderate.js";
import { standardPhases } from "./standard-phases.js";
import { createWordList } from "./word-list.js";

const subject: ModerationSubject = {
  comment: { comment: "A fine article.", name: "Sok" },
  article: { open: true },
  token: { ok: true },
  history: { duplicates: 0, recent: 0, approved: 0 },
};
const verdict = async (change: Partial<ModerationSubject>, options = {}) => {
  const result = await moderate({ ...subject, ...change }, { phases: standardPhases(options) });
  return [result.verdict, ...result.reasons.map(({ code }) => code)];
};
const answer = { ...subject.comment, parent: "7" };

describe("moderate", () => {
  it("publishes an honest comment, and names what ran and what did not", async () => {
    expect(await moderate(subject, { phases: standardPhases() })).toEqual({
      verdict: "publish",
      reasons: [],
      checked: ["article", "token", "parent", "duplicate", "flood", "links", "signs"],
      skipped: ["words", "first"],
    });
  });

  it("rejects what is invalid or forged, and stops there", async () => {
    expect(await verdict({ article: undefined })).toEqual(["reject", "unknown-article"]);
    expect(await verdict({ article: { open: false } })).toEqual(["reject", "comments-closed"]);
    expect(await verdict({ token: { ok: false, problem: "forged" } })).toEqual(["reject", "token-forged"]);
    expect(await verdict({ comment: answer, parent: undefined })).toEqual(["reject", "unknown-parent"]);
    expect(await verdict({ comment: answer, parent: { published: true, depth: 5 } })).toEqual([
      "reject",
      "too-deep",
    ]);
    expect(await verdict({ history: { duplicates: 1, recent: 9, approved: 0 } })).toEqual([
      "reject",
      "duplicate",
    ]);
  });

  it("holds what is only suspect", async () => {
    expect(await verdict({ token: { ok: false, problem: "too-fast" } })).toEqual(["hold", "token-too-fast"]);
    expect(await verdict({ token: { ok: false, problem: "honeypot-filled" } })).toEqual([
      "hold",
      "honeypot-filled",
    ]);
    expect(await verdict({ comment: answer, parent: { published: false, depth: 1 } })).toEqual([
      "hold",
      "parent-not-published",
    ]);
    expect(await verdict({ history: { duplicates: 0, recent: 3, approved: 0 } })).toEqual(["hold", "flood"]);
  });

  it("does not let an approved e-mail pass what would be held", async () => {
    const history = { duplicates: 0, recent: 0, approved: 50 };
    const comment = { comment: "https://a.example https://b.example www.c.example", name: "Sok" };
    expect(await verdict({ history, comment })).toEqual(["hold", "too-many-links"]);
    expect(await verdict({ history }, { holdFirst: true })).toEqual(["publish"]);
    expect(await verdict({}, { holdFirst: true })).toEqual(["hold", "first-comment"]);
  });
});

describe("the phases", () => {
  it("find listed words in every field, and say which", async () => {
    const phases = standardPhases({
      holdWords: createWordList(["viagra"]),
      spamWords: createWordList(["x", "casino"]),
    });
    const of = (comment: Partial<ModerationSubject["comment"]>) =>
      moderate({ ...subject, comment: { ...subject.comment, ...comment } }, { phases });
    expect(await of({ comment: "v\u0456agra" })).toMatchObject({ verdict: "hold" });
    expect(await of({ website: "https://casino.example/" })).toMatchObject({
      verdict: "spam",
      reasons: [{ code: "listed-word", phase: "words", evidence: { entries: [1] } }],
    });
  });

  it("hold hidden signs and imitated names", async () => {
    expect(await verdict({ comment: { comment: "via\u00adgra", name: "Sok" } })).toEqual([
      "hold",
      "invisible-in-word",
    ]);
    expect(
      await verdict({ comment: { comment: "Hi", name: "Editor" } }, { reservedNames: ["editor"] }),
    ).toEqual(["hold", "reserved"]);
    expect(
      await verdict({ comment: { comment: "Hi", name: "Sok", website: "https://xn--80ak6aa92e.com/" } }),
    ).toEqual(["hold", "idn-homograph"]);
  });

  it("ask an outside checker, and keep to its policy when it is late or fails", async () => {
    const late = () => new Promise<never>(() => {});
    const run = async (check: () => Promise<"spam" | "publish">, onFailure?: "hold" | "publish") => {
      const phase = checkerPhase({
        name: "outside",
        check,
        timeoutMs: 50,
        wait: async () => {},
        ...(onFailure && { onFailure }),
      });
      const { verdict, reasons } = await moderate(subject, { phases: [phase] });
      return [verdict, ...reasons.map(({ code, phase: name }) => `${name}:${code}`)];
    };
    expect(await run(async () => "spam")).toEqual(["spam", "outside:checker-spam"]);
    expect(await run(async () => "publish")).toEqual(["publish"]);
    expect(await run(late)).toEqual(["hold", "outside:checker-late"]);
    expect(await run(() => Promise.reject(new Error("down")), "publish")).toEqual([
      "publish",
      "outside:checker-failed",
    ]);
  });
});

describe("countLinks", () => {
  it("counts each link once", () => {
    expect(countLinks('<a href="https://a.example">a</a> [url=http://b.example]b[/url] www.c.example')).toBe(
      3,
    );
    expect(countLinks("<a href='/x'>x</a>, no https, www")).toBe(1);
  });
});
