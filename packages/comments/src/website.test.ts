import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeWebsite } from "./website.js";

describe("normalizeWebsite", () => {
  it("completes an address without scheme with https", () => {
    expect(normalizeWebsite("example.com")).toBe("https://example.com/");
    expect(normalizeWebsite("//example.com/a")).toBe("https://example.com/a");
    expect(normalizeWebsite("example.com:8080/a b".replace(" ", ""))).toBe("https://example.com:8080/ab");
  });

  it("stores the address that a browser would open", () => {
    expect(normalizeWebsite("http://example.com\\@evil.example")).toBe("http://example.com/@evil.example");
    expect(normalizeWebsite("https://b\u00fccher.example/")).toBe("https://xn--bcher-kva.example/");
  });

  it("refuses other schemes, user names, hidden characters and single words", () => {
    for (const text of [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "java\tscript:alert(1)",
      "data:text/html,x",
      "ftp://example.com/",
      "htps://example.com",
      "http://user@example.com/",
      "http://u:p@example.com/",
      "http://ex ample.com",
      "https://example.com/\u202egnp.exe",
      "http://example.com/\r\nx",
      "http//example.com",
      "/path",
      "hello",
      "",
    ]) {
      expect(normalizeWebsite(text), text).toBeUndefined();
    }
  });
});

describe("properties", () => {
  it("an address of plain signs comes to what the URL standard says", () => {
    const host = fc.stringMatching(/^(?:[a-z0-9x]{1,4}[.-]{1,2}){1,3}[a-z0-9]{1,5}$/);
    const path = fc.stringMatching(/^[\w~.=&/?#%-]{0,12}$/);
    fc.assert(
      fc.property(fc.constantFrom("http", "https"), host, path, (scheme, name, rest) => {
        const text = `${scheme}://${name}/${rest}`;
        expect(normalizeWebsite(text)).toBe(URL.canParse(text) ? new URL(text).href : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives an http or https address that is its own canonical form, or nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.domain()), (text) => {
        const website = normalizeWebsite(text);
        if (website === undefined) return;
        expect(website).toMatch(/^https?:\/\//);
        expect(new URL(website).href).toBe(website);
        expect(normalizeWebsite(website)).toBe(website);
      }),
    );
  });
});
