import type { Figure } from "@internal/scorecard";
import { type CommentParseResult, defineCommentForm, safeParseComment } from "../src/index.js";
import { type CheckTokenOptions, checkToken, createToken } from "../src/token.js";
import { failureFigure, readCases } from "./corpus.js";

type FormCase = { id: string; body?: string };
type TokenCase = { id: string };
type Check = (result: CommentParseResult) => boolean;

const codes = (result: CommentParseResult) =>
  result.success ? [] : result.issues.map(({ code, path }) => `${path[0] ?? "form"}:${code}`);
const data = (result: CommentParseResult) => (result.success ? result.data : undefined);
const clean: Check = (result) =>
  result.success &&
  Object.keys(result.data).sort().join() === "comment,consent,name" &&
  !("x" in {}) &&
  !("admin" in {});

/** What each case of form data must come to. */
const FORM_CHECKS: Readonly<Record<string, Check>> = {
  crlf: (result) => data(result)?.comment.length === 5,
  proto: clean,
  proto2: clean,
  mass: clean,
  dup: (result) => codes(result).join() === "comment:duplicate-field",
  missing: (result) => codes(result).join() === "comment:required",
  "checkbox-on": (result) => data(result)?.consent === true,
  "checkbox-yes": (result) => data(result)?.consent === true,
  "checkbox-absent": (result) => data(result)?.consent === false,
  "bad-utf8": (result) => data(result)?.comment.includes("\ufffd") === true,
  "bad-pct": (result) => data(result)?.comment === "100%",
  plus: (result) => data(result)?.comment === "a b+c",
  "wp-names": (result) =>
    JSON.stringify(data(result)) ===
    JSON.stringify({
      comment: "hi",
      name: "Sok",
      consent: false,
      email: "a@b.co",
      website: "https://example.com/",
      parent: "3",
    }),
  file: (result) => !result.success && !JSON.stringify(result).includes("[object"),
  "huge-keys": (result) => codes(result).includes("form:too-many-fields"),
  "parent-neg": (result) => codes(result).join() === "parent:invalid-parent",
  "parent-float": (result) => codes(result).join() === "parent:invalid-parent",
  "array-brackets": (result) => codes(result).join() === "comment:required",
};

const now = Date.UTC(2026, 1, 19, 8);
const keys = [{ id: "current", secret: "the current secret, thirty-two bytes long" }];
const previous = { id: "previous", secret: "an earlier secret, thirty-two bytes long" };
const subject = { articleId: "42" };
const nonce = "0123456789abcdef";
const mint = (change: { keys?: typeof keys; now?: number } = {}) =>
  createToken(subject, { now, keys, nonce, ...change });
const problemOf = async (
  token: string | undefined,
  change: Partial<CheckTokenOptions> = {},
  about: { articleId: string; parent?: string } = subject,
) => {
  const result = await checkToken(token, about, { now: now + 60_000, keys, honeypot: "", ...change });
  return result.ok ? "ok" : result.problem;
};

/** What each token scenario must come to. */
const TOKEN_CHECKS: Readonly<Record<string, () => Promise<boolean>>> = {
  "honeypot-filled": async () =>
    (await problemOf(await mint(), { honeypot: "I am a robot" })) === "honeypot-filled",
  "too-old": async () =>
    (await problemOf(await mint({ now: now - 28_800_000 }), { maxAgeMs: 7_200_000 })) === "too-old",
  "hash-tampered": async () =>
    (await problemOf(`${(await mint()).slice(0, -43)}${"A".repeat(43)}`)) === "forged",
  "type-tampered": async () =>
    (await problemOf(await mint(), {}, { articleId: "42", parent: "auth.user" })) === "forged",
  "pk-tampered": async () => (await problemOf(await mint(), {}, { articleId: "3" })) === "forged",
  "missing-token": async () =>
    (await problemOf(undefined)) === "missing" &&
    (await problemOf(undefined, { honeypot: undefined })) === "missing",
  "too-fast": async () => (await problemOf(await mint(), { now: now + 900 })) === "too-fast",
  future: async () => (await problemOf(await mint({ now: now + 3_600_000 }))) === "future",
  replay: async () => {
    const used = new Set<string>();
    const useNonce = (name: string) => !used.has(name) && used.add(name).size > 0;
    const token = await mint();
    return (
      (await problemOf(token, { useNonce })) === "ok" && (await problemOf(token, { useNonce })) === "used"
    );
  },
  "other-thread": async () => (await problemOf(await mint(), {}, { articleId: "other" })) === "forged",
  "rotated-key-old": async () =>
    (await problemOf(await mint({ keys: [previous] }), { keys: [...keys, previous] })) === "ok",
  "rotated-key-unknown": async () => (await problemOf(await mint({ keys: [previous] }))) === "unknown-key",
  "delimiter-confusion": async () => {
    const token = await createToken({ articleId: "a-b", parent: "c" }, { now, keys, nonce });
    return (await problemOf(token, {}, { articleId: "a", parent: "b-c" })) === "forged";
  },
  "alg-none": async () =>
    (await problemOf(`none.${(await mint()).split(".").slice(1).join(".")}`)) === "unknown-key",
  "trailing-bytes": async () => (await problemOf(`${await mint()}A`)) === "malformed",
  truncated: async () => (await problemOf((await mint()).slice(0, -1))) === "malformed",
};

/** The figures about what a form sends. */
export async function formFigures(dataDir: string): Promise<Figure[]> {
  return [
    ...(await failureFigure("form data cases", readCases<FormCase>(dataDir, "formdata"), (each) => {
      const check = FORM_CHECKS[each.id];
      return check?.(safeParseComment(inputOf(each), { form: formOf(each) })) === true;
    })),
    ...(await failureFigure(
      "token cases",
      readCases<TokenCase>(dataDir, "form-token"),
      async ({ id }) => (await TOKEN_CHECKS[id]?.()) === true,
    )),
  ];
}

function formOf({ id }: FormCase) {
  return id === "crlf" ? defineCommentForm({ fields: { comment: { maxLength: 5 } } }) : defineCommentForm();
}

function inputOf({ id, body }: FormCase): unknown {
  if (id === "file") {
    const form = new FormData();
    form.set("comment", new File(["hi"], "comment.txt"));
    form.set("name", "x");
    return form;
  }
  if (id === "huge-keys") return Array.from({ length: 100_000 }, (_, i) => [`key${i}`, "x"]);
  return new URLSearchParams(body ?? "");
}
