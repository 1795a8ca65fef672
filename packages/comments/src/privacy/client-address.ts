/** Options of {@link clientAddress}. */
export type ClientAddressOptions = {
  /** The address of the peer of the connection. */
  remoteAddress: string;
  /** How many proxies of yours stand before the server; each has added one entry at the right. Default 0. */
  trustedProxies?: number;
};

/**
 * The address of the reader from `X-Forwarded-For`: the entry that the outermost of your own proxies added. Entries
 * further left were written by the reader and count for nothing; with too few entries, or a malformed one, the peer counts.
 *
 * @example
 * import { clientAddress } from "@nightdesk/comments/privacy";
 *
 * clientAddress("6.6.6.6, 203.0.113.7", { remoteAddress: "10.0.0.1", trustedProxies: 1 }); // => "203.0.113.7"
 */
export function clientAddress(forwardedFor: string | undefined, options: ClientAddressOptions): string {
  const { remoteAddress, trustedProxies = 0 } = options;
  if (forwardedFor === undefined || trustedProxies <= 0) return remoteAddress;
  const entries = forwardedFor.split(",");
  const entry = entries[entries.length - trustedProxies]?.trim() ?? "";
  const bare =
    /^\[(.{2,45})\](?::\d{1,5})?$/.exec(entry)?.[1] ??
    /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/.exec(entry)?.[1] ??
    entry;
  return parseAddress(bare) === undefined ? remoteAddress : bare;
}

/** The 4 or 16 bytes of an address; an IPv4 address inside an IPv6 one gives its 4; `undefined` for anything else. */
export function parseAddress(text: string): number[] | undefined {
  if (text.length > 64) return undefined;
  const zoneless = text.split("%", 1)[0] ?? "";
  const v4 = parseV4(zoneless);
  if (v4 !== undefined) return v4;
  const tail = zoneless.includes(".") ? zoneless.slice(zoneless.lastIndexOf(":") + 1) : "";
  const tailBytes = tail === "" ? [] : parseV4(tail);
  if (tailBytes === undefined) return undefined;
  const halves = zoneless
    .slice(0, zoneless.length - tail.length)
    .replace(/([^:]):$/, "$1")
    .split("::");
  if (halves.length > 2) return undefined;
  const [left, right] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const groups = (list: readonly string[] = []) =>
    list.flatMap((group) =>
      /^[\da-f]{1,4}$/i.test(group)
        ? [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]
        : [Number.NaN],
    );
  const before = groups(left);
  const after = [...groups(right), ...tailBytes];
  const gap = 16 - before.length - after.length;
  if (halves.length === 2 ? gap < 2 : gap !== 0) return undefined;
  const bytes = [...before, ...new Array<number>(gap).fill(0), ...after];
  if (bytes.some(Number.isNaN)) return undefined;
  const mapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  return mapped ? bytes.slice(12) : bytes;
}

function parseV4(text: string): number[] | undefined {
  const parts = text.split(".");
  const valid =
    parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return valid ? parts.map(Number) : undefined;
}
