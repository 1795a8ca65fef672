import { createWordList } from "../../src/moderation/index.js";
import { clientAddress, visitorKey } from "../../src/privacy/index.js";
import { judge, keys, now, sources } from "./subject.js";
import type { Trap } from "./trap.js";

/** Traps around trust, addresses and what is said about readers. */
export const PRIVACY_TRAPS: Readonly<Record<string, Trap>> = {
  xff: () =>
    clientAddress("6.6.6.6, 2.2.2.2", { remoteAddress: "10.0.0.1", trustedProxies: 1 }) === "2.2.2.2" &&
    clientAddress("6.6.6.6", { remoteAddress: "10.0.0.1" }) === "10.0.0.1",
  "ipv6-key": async () => {
    const key = (address: string) => visitorKey(address, { now, secret: keys[0]?.secret ?? "" });
    return (
      (await key("2001:db8::1")) === (await key("2001:db8::ffff")) &&
      (await key("::ffff:1.2.3.4")) === (await key("1.2.3.4"))
    );
  },
  "ip-hash": async () => {
    const key = (at: number) => visitorKey("1.2.3.4", { now: at, secret: keys[0]?.secret ?? "" });
    return (await key(now)) !== (await key(now + 86_400_000)) && !(await key(now)).includes("1.2.3");
  },
  "approved-email-trust": async () =>
    (
      await judge({
        comment: { comment: "https://a.co https://b.co https://c.co", name: "x" },
        history: { duplicates: 0, recent: 0, approved: 99 },
      })
    ).verdict === "hold",
  "registered-email": async () =>
    (await judge({ comment: { comment: "x", name: "\u0415ditor" } }, { reservedNames: ["Editor"] }))
      .verdict === "hold",
  "side-effects": () =>
    !/Date\.now\(|Math\.random\(|getRandomValues\(|randomUUID\(/.test(
      sources()
        .replace(/^\s*(\*|\/\/).*$/gm, "")
        .replace(/\/\*\*.*?\*\//g, ""),
    ),
  // The checkers ask services of the caller's choice through the `fetch` that the caller passes; the client runs in the
  // browser and asks its own site. Nothing else may ask anybody, and nothing may ask through the global `fetch`.
  ssrf: () =>
    !/\bfetch\(|XMLHttpRequest|node:(http|net)/.test(sources(["checkers", "client"])) &&
    !/(?<!\.)\bfetch\((?!url: string, init: )|globalThis\.fetch|XMLHttpRequest|node:(http|net)/.test(
      sources(),
    ),
  "email-enumeration": () => !/gravatar/i.test(sources()),
  "log-safety": async () => {
    const { reasons } = await judge(
      { comment: { comment: "casino https://a.co https://b.co https://c.co p\u0430y", name: "\u0415ditor" } },
      { holdWords: createWordList(["casino"]), reservedNames: ["editor"] },
    );
    return reasons.length >= 3 && !/casino|a\.co|ditor|p\u0430y/.test(JSON.stringify(reasons));
  },
};
