import { zoneOf } from "../internal/zone.js";

/** What a visitor's key is made from. */
export type VisitorKeyInput = {
  /** The address the request came from; it goes into the hash and nowhere else. */
  readonly address: string;
  /** The user agent, which tells readers behind one address apart. */
  readonly userAgent: string;
  /** The instant of the request, in milliseconds since 1970: the key changes at each midnight. */
  readonly at: number;
  /** The IANA zone of that midnight. */
  readonly timeZone: string;
  /** A secret of the site, of 16 characters or more. Keys of past days cannot be traced once it is replaced. */
  readonly secret: string;
};

/**
 * A key of 22 characters for the same reader on the same day, from which the address cannot be had without the secret:
 * HMAC-SHA-256, keyed by the secret and the day, of address and user agent, cut to 128 bits.
 * @throws {RangeError} for a secret shorter than 16 characters.
 * @example
 * import { visitorKey } from "@nightdesk/ranking/audience";
 * const reader = { address: "192.0.2.7", userAgent: "Firefox", timeZone: "UTC", secret: "a secret of the site" };
 * const key = await visitorKey({ ...reader, at: 0 });
 * key.length // => 22
 */
export async function visitorKey(input: VisitorKeyInput): Promise<string> {
  const { address, userAgent, at, timeZone, secret } = input;
  if (secret.length < 16) throw new RangeError("secret: expected 16 characters or more");
  const day = zoneOf(timeZone).dayAt(at);
  const salt = await hmac(new TextEncoder().encode(secret), `nightdesk visitor ${day}`);
  // The length in front keeps the two fields apart.
  const key = await hmac(salt, `${address.length}:${address}${userAgent}`);
  return base64url(key.subarray(0, 16));
}

async function hmac(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, new TextEncoder().encode(text)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
