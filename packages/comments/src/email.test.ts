import { describe, expect, it } from "vitest";
import { asciiEmail } from "./ascii-email.js";
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

  it("can ask for a dot", () => {
    expect(isEmail("a@localhost", { dottedDomain: true })).toBe(false);
    expect(isEmail("a@b.co", { dottedDomain: true })).toBe(true);
  });
});

describe("asciiEmail", () => {
  it("writes the domain as a browser sends it, and nothing else", () => {
    expect(isEmail(asciiEmail("a@ex\u00e4mple.com"))).toBe(true);
    for (const text of [
      "a@b.co",
      "\u00e4@b.co",
      "a@ex\u00e4mple.com/x",
      "a@x:y\u00e4",
      "\u00e4",
      "a@\u00e4 b.co",
    ]) {
      expect(asciiEmail(text)).toBe(text);
    }
  });
});
