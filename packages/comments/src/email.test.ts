import { describe, expect, it } from "vitest";
import { isEmail } from "./email.js";

describe("isEmail", () => {
  it("accepts what the rule of the HTML standard accepts", () => {
    for (const text of [
      "a@b.co",
      "user@localhost",
      "user..dots@example.com",
      "O'Neil+x@example.ie",
      " a@b.co\n",
    ]) {
      expect(isEmail(text), text).toBe(true);
    }
  });

  it("refuses the rest", () => {
    for (const text of [
      "",
      "a@",
      "@b.co",
      "a b@c.de",
      "a@b..co",
      "a@-b.co",
      "a@b-.co",
      `a@${"b".repeat(64)}.co`,
      "<a@b.co>",
      "a@b.co,c@d.ef",
      "a@[127.0.0.1]",
      "\u00a0a@b.co",
      "a@ex\u00e4mple.com",
    ]) {
      expect(isEmail(text), text).toBe(false);
    }
  });

  it("can ask for a dot and allow a domain beyond ASCII", () => {
    expect(isEmail("a@localhost", { dottedDomain: true })).toBe(false);
    expect(isEmail("a@b.co", { dottedDomain: true })).toBe(true);
    expect(isEmail("a@ex\u00e4mple.com", { international: true })).toBe(true);
    expect(isEmail("a@ex\u00e4mple.com/x", { international: true })).toBe(false);
    expect(isEmail("a@x:y\u00e4@b.co", { international: true })).toBe(false);
  });
});
