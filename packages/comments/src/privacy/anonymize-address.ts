import { parseAddress } from "./client-address.js";

/**
 * The address without what tells a person: the first 24 bits of IPv4, the first 48 of IPv6, the rest zero; an IPv4
 * address written as IPv6 counts as IPv4; `undefined` for what is no address.
 *
 * @example
 * import { anonymizeAddress } from "@nightdesk/comments/privacy";
 *
 * anonymizeAddress("203.0.113.7"); // => "203.0.113.0"
 * anonymizeAddress("2001:db8:1:2::3"); // => "2001:0db8:0001:0000:0000:0000:0000:0000"
 */
export function anonymizeAddress(address: string): string | undefined {
  const bytes = parseAddress(address);
  if (bytes === undefined) return undefined;
  if (bytes.length === 4) return [...bytes.slice(0, 3), 0].join(".");
  const hex = bytes.map((byte, at) => (at < 6 ? byte : 0).toString(16).padStart(2, "0")).join("");
  return (hex.match(/.{4}/g) ?? []).join(":");
}
