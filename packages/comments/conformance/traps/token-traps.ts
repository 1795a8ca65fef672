import { visitorKey } from "../../src/privacy/index.js";
import { createToken } from "../../src/token.js";
import { check, keys, make, nonce, now, sources } from "./subject.js";
import type { Trap } from "./trap.js";

/** Traps around the token of a form and its secrets. */
export const TOKEN_TRAPS: Readonly<Record<string, Trap>> = {
  "token-mac": async () =>
    !(
      await check(
        await createToken({ articleId: "1", parent: "23" }, { now, keys, nonce }),
        {},
        { articleId: "12", parent: "3" },
      )
    ).ok,
  "token-missing": async () =>
    !(await check(undefined)).ok &&
    !(await check(undefined, { honeypot: undefined })).ok &&
    !(await check(await make(), { honeypot: undefined })).ok,
  "token-unsigned": async () => {
    const [id, , name, mac] = (await make()).split(".");
    return !(await check([id, "0", name, mac].join("."))).ok;
  },
  "token-replay": async () => {
    const used = new Set<string>();
    const useNonce = (name: string) => !used.has(name) && used.add(name).size > 0;
    const token = await make();
    const first = await check(token, { useNonce });
    const without = await check(token);
    return (
      first.ok &&
      first.replayChecked &&
      !(await check(token, { useNonce })).ok &&
      without.ok &&
      !without.replayChecked
    );
  },
  "token-cache": async () => (await check(await make(undefined, now), { now: now + 20 * 3_600_000 })).ok,
  "timing-safe": () => /crypto\.subtle\.verify\("HMAC"/.test(sources()),
  secrets: async () => {
    const weak = [{ id: "k", secret: "short" }];
    const thrown = await Promise.allSettled([
      createToken({ articleId: "1" }, { now, keys: weak, nonce }),
      visitorKey("1.1.1.1", { now, secret: "short" }),
    ]);
    return thrown.every((each) => each.status === "rejected" && each.reason.code === "weak-secret");
  },
};
