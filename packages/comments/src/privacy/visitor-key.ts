import { CommentsError } from "../errors.js";
import { toBase64Url } from "../internal/base64-url.js";
import { lengthPrefixed } from "../internal/length-prefixed.js";
import { parseAddress } from "./client-address.js";

/** Options of {@link visitorKey}. */
export type VisitorKeyOptions = {
  /** Now, in milliseconds since 1970 UTC. The key of a visitor changes at midnight UTC. */
  now: number;
  /** 32 bytes or more of secret; who has it and the day can try all addresses, so keep it and throw old ones away. */
  secret: string | Uint8Array;
};

const DAY_MS = 86_400_000;

/**
 * A name for the visitor behind an address that holds for one UTC day and cannot be turned back without the secret:
 * HMAC-SHA-256 of day and address. Of an IPv6 address the first 64 bits count, as one household has all of the rest.
 *
 * @throws CommentsError `weak-secret` where the secret has under 32 bytes.
 *
 * @example
 * import { visitorKey } from "@nightdesk/comments/privacy";
 *
 * const options = { now: 0, secret: "a secret of at least thirty-two bytes" };
 * (await visitorKey("2001:db8::1", options)) === (await visitorKey("2001:db8::2", options)); // => true
 */
export async function visitorKey(address: string, options: VisitorKeyOptions): Promise<string> {
  const secret =
    typeof options.secret === "string"
      ? new TextEncoder().encode(options.secret)
      : new Uint8Array(options.secret);
  if (secret.length < 32) {
    throw new CommentsError(
      "weak-secret",
      `Visitor key: the secret needs 32 bytes or more, got ${secret.length}.`,
    );
  }
  const bytes = parseAddress(address);
  const network = bytes === undefined ? address : bytes.slice(0, bytes.length === 4 ? 4 : 8).join(".");
  const day = String(Math.floor(options.now / DAY_MS));
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  return toBase64Url(
    new Uint8Array(await crypto.subtle.sign("HMAC", key, lengthPrefixed(["nd-visitor-1", day, network]))),
  );
}
