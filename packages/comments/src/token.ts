import { CommentsError } from "./errors.js";
import { fromBase64Url, toBase64Url } from "./internal/base64-url.js";
import { lengthPrefixed } from "./internal/length-prefixed.js";

/** What a token is bound to: it is worth nothing under another article or another comment. */
export type TokenSubject = {
  articleId: string;
  /** The comment that is answered; left out for an answer to the article. */
  parent?: string | undefined;
};

/** A key of the ring: 32 bytes or more of secret, and a short name that stands in the token. */
export type TokenKey = { id: string; secret: string | Uint8Array };

/** Options of {@link createToken}. */
export type CreateTokenOptions = {
  /** Now, in milliseconds since 1970 UTC. */
  now: number;
  /** The keys; the first one signs. */
  keys: readonly TokenKey[];
  /** 16 random bytes or more in text, `crypto.randomUUID()` for instance: the name under which a token is used up. */
  nonce: string;
};

/** Options of {@link checkToken}. */
export type CheckTokenOptions = {
  /** Now, in milliseconds since 1970 UTC. */
  now: number;
  /** The keys that count, the current and earlier ones. */
  keys: readonly TokenKey[];
  /** The least age in milliseconds: who is faster did not read the form. Default 3 s. */
  minAgeMs?: number;
  /** The greatest age in milliseconds. Default 24 h, so that nobody loses a long text. */
  maxAgeMs?: number;
  /** How far the clock of another server may run ahead, in milliseconds. Default 60 s. */
  skewMs?: number;
  /** What stood in the trap field: `honeypot` of the parsed comment. `undefined` where it did not come. */
  honeypot: string | undefined;
  /**
   * Uses the nonce up: `false` where it was used before. Called last, once, for a token that is good otherwise.
   * Without it a token can be sent again until it is too old, and the result says `replayChecked: false`.
   */
  useNonce?: (nonce: string, expiresAt: number) => Promise<boolean> | boolean;
};

/** Why a token does not count. `missing`, `malformed`, `unknown-key`, `forged` and `future` are no reader's doing. */
export type TokenProblem =
  | "missing"
  | "malformed"
  | "unknown-key"
  | "forged"
  | "future"
  | "too-old"
  | "too-fast"
  | "used"
  | "honeypot-missing"
  | "honeypot-filled";

/** What {@link checkToken} gives; `nonce` and `ageMs` are there as soon as the signature holds. */
export type TokenCheck =
  | { ok: true; nonce: string; ageMs: number; replayChecked: boolean }
  | { ok: false; problem: TokenProblem; nonce?: string; ageMs?: number };

const VERSION = "nd-comment-1";
const MIN_SECRET_BYTES = 32;

/**
 * A token for one form: when it was made, for which article and parent, signed with HMAC-SHA-256 by the first key. It
 * holds no personal data. 4 parts with dots between them; at most 512 characters where id and nonce are short.
 *
 * @throws CommentsError `weak-secret` where a secret has under 32 bytes, `invalid-options` where there is no key, a key
 * id or the nonce has characters other than `A-Z a-z 0-9 _ -`, or the nonce under 16 of them.
 *
 * @example
 * import { checkToken, createToken } from "@nightdesk/comments/token";
 *
 * const keys = [{ id: "2026-02", secret: "a secret of at least thirty-two bytes" }];
 * const subject = { articleId: "42" };
 * const token = await createToken(subject, { now: 0, keys, nonce: "b0d1c2d3-0000-4000-8000-000000000000" });
 * const check = await checkToken(token, subject, { now: 60_000, keys, honeypot: "" });
 * check.ok; // => true
 */
export async function createToken(subject: TokenSubject, options: CreateTokenOptions): Promise<string> {
  const [key] = options.keys;
  if (key === undefined) throw new CommentsError("invalid-options", "Token: no key was given.");
  if (!/^[\w-]{16,128}$/.test(options.nonce)) {
    throw new CommentsError(
      "invalid-options",
      "Token: the nonce needs 16 to 128 characters of A-Z a-z 0-9 _ -.",
    );
  }
  if (!(Number.isSafeInteger(options.now) && options.now >= 0)) {
    throw new CommentsError(
      "invalid-options",
      `Token: now must be milliseconds since 1970, got ${options.now}.`,
    );
  }
  const issuedAt = options.now.toString(36);
  const secret = await importKey(key);
  const mac = await crypto.subtle.sign("HMAC", secret, signedBytes(subject, key.id, issuedAt, options.nonce));
  return `${key.id}.${issuedAt}.${options.nonce}.${toBase64Url(new Uint8Array(mac))}`;
}

/**
 * Whether a form may count: trap present and empty, token signed by a key of the ring for this article and parent,
 * neither too old nor too fast, not used before. A form without token or without trap fails. The signature is compared
 * by Web Crypto in constant time. Speed of the reader and the trap speak of robots, never surely: hold those, do not drop them.
 *
 * @throws CommentsError `weak-secret` where a secret has under 32 bytes, `invalid-options` where a key id is malformed.
 *
 * @example
 * import { checkToken } from "@nightdesk/comments/token";
 *
 * const keys = [{ id: "2026-02", secret: "a secret of at least thirty-two bytes" }];
 * await checkToken(undefined, { articleId: "42" }, { now: 0, keys, honeypot: "" }); // => { ok: false, problem: "missing" }
 */
export async function checkToken(
  token: string | undefined,
  subject: TokenSubject,
  options: CheckTokenOptions,
): Promise<TokenCheck> {
  const { now, honeypot, minAgeMs = 3_000, maxAgeMs = 86_400_000, skewMs = 60_000 } = options;
  if (token === undefined || token === "") return { ok: false, problem: "missing" };
  const parts = /^([\w-]{1,32})\.([0-9a-z]{1,9})\.([\w-]{16,128})\.([\w-]{43})$/.exec(token);
  const mac = parts === null ? undefined : fromBase64Url(parts[4] ?? "");
  if (parts === null || mac === undefined) return { ok: false, problem: "malformed" };
  const [, keyId = "", issued = "", nonce = ""] = parts;
  const key = options.keys.find(({ id }) => id === keyId);
  if (key === undefined) return { ok: false, problem: "unknown-key" };
  const secret = await importKey(key);
  const signed = await crypto.subtle.verify("HMAC", secret, mac, signedBytes(subject, keyId, issued, nonce));
  if (!signed) return { ok: false, problem: "forged" };
  const issuedAt = Number.parseInt(issued, 36);
  const ageMs = now - issuedAt;
  const fail = (problem: TokenProblem): TokenCheck => ({ ok: false, problem, nonce, ageMs });
  if (ageMs < -skewMs) return fail("future");
  if (ageMs > maxAgeMs) return fail("too-old");
  if (honeypot === undefined) return fail("honeypot-missing");
  if (honeypot !== "") return fail("honeypot-filled");
  if (ageMs < minAgeMs) return fail("too-fast");
  if (options.useNonce !== undefined && !(await options.useNonce(nonce, issuedAt + maxAgeMs + skewMs))) {
    return fail("used");
  }
  return { ok: true, nonce, ageMs, replayChecked: options.useNonce !== undefined };
}

/** Each field with its length before it: no two subjects give the same bytes. */
function signedBytes(subject: TokenSubject, keyId: string, issued: string, nonce: string) {
  return lengthPrefixed([VERSION, keyId, issued, nonce, subject.articleId, subject.parent ?? ""]);
}

async function importKey(key: TokenKey): Promise<CryptoKey> {
  const bytes =
    typeof key.secret === "string" ? new TextEncoder().encode(key.secret) : new Uint8Array(key.secret);
  if (bytes.length < MIN_SECRET_BYTES) {
    throw new CommentsError(
      "weak-secret",
      `Token: the secret of key ${key.id} needs ${MIN_SECRET_BYTES} bytes or more, got ${bytes.length}.`,
    );
  }
  if (!/^[\w-]{1,32}$/.test(key.id)) {
    throw new CommentsError("invalid-options", "Token: a key id has 1 to 32 characters of A-Z a-z 0-9 _ -.");
  }
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}
