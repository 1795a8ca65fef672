import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress } from "./client-address.js";
import { anonymizeAddress, clientAddress, visitorKey } from "./index.js";

const secret = "a secret of at least thirty-two bytes";

describe("anonymizeAddress", () => {
  it("keeps 24 bits of IPv4 and 48 of IPv6", () => {
    expect(anonymizeAddress("198.51.100.77")).toBe("198.51.100.0");
    expect(anonymizeAddress("::ffff:198.51.100.77")).toBe("198.51.100.0");
    expect(anonymizeAddress("2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff")).toBe(
      "2001:0db8:aaaa:0000:0000:0000:0000:0000",
    );
    expect(anonymizeAddress("fe80::1%eth0")).toBe("fe80:0000:0000:0000:0000:0000:0000:0000");
    for (const text of [
      "",
      "300.1.1.1",
      "1.2.3",
      "01.2.3.4",
      ":::",
      "1::2::3",
      "12345::",
      "1:2:3:4:5:6:7",
      "x",
      "1:2:3:4:5:6:7:8:9",
    ]) {
      expect(anonymizeAddress(text), text).toBeUndefined();
    }
  });
});

describe("clientAddress", () => {
  const remoteAddress = "10.0.0.1";

  it("believes only what its own proxies wrote", () => {
    expect(clientAddress("1.1.1.1", { remoteAddress })).toBe("10.0.0.1");
    expect(clientAddress("1.1.1.1, 2.2.2.2, 3.3.3.3", { remoteAddress, trustedProxies: 1 })).toBe("3.3.3.3");
    expect(clientAddress("1.1.1.1, 2.2.2.2, 3.3.3.3", { remoteAddress, trustedProxies: 2 })).toBe("2.2.2.2");
    expect(clientAddress("1.1.1.1", { remoteAddress, trustedProxies: 2 })).toBe("10.0.0.1");
    expect(clientAddress("<script>", { remoteAddress, trustedProxies: 1 })).toBe("10.0.0.1");
  });

  it("reads a port behind the address", () => {
    expect(clientAddress("2.2.2.2:8080", { remoteAddress, trustedProxies: 1 })).toBe("2.2.2.2");
    expect(clientAddress("[2001:db8::1]:8080", { remoteAddress, trustedProxies: 1 })).toBe("2001:db8::1");
  });
});

describe("visitorKey", () => {
  it("is one for a day and a network, and tells nothing", async () => {
    const key = (address: string, now: number) => visitorKey(address, { now, secret });
    expect(await key("198.51.100.7", 0)).toBe(await key("::ffff:198.51.100.7", 86_399_999));
    expect(await key("198.51.100.7", 0)).not.toBe(await key("198.51.100.7", 86_400_000));
    expect(await key("198.51.100.7", 0)).not.toBe(await key("198.51.100.8", 0));
    expect(await key("2001:db8:1:2::3", 0)).toBe(await key("2001:db8:1:2:ffff::", 0));
    expect(await key("2001:db8:1:2::3", 0)).not.toBe(await key("2001:db8:1:3::3", 0));
    expect(await key("198.51.100.7", 0)).toMatch(/^[\w-]{43}$/);
    await expect(visitorKey("1.1.1.1", { now: 0, secret: "short" })).rejects.toMatchObject({
      code: "weak-secret",
    });
  });
});

describe("properties", () => {
  it("reads every spelling of an address", () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const bytes = parseAddress(text);
        const host = new URL(`http://[${text}]/`).hostname.slice(1, -1);
        expect(bytes).toBeDefined();
        expect(parseAddress(host)).toEqual(bytes);
      }),
    );
  });
});
