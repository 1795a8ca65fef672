import { expect, it } from "vitest";
import { linkedAuthority } from "../docs/authority-links.js";
import { rulePage } from "../docs/rule-page.js";
import { articleRules } from "../src/validate.js";

it("shows each rule once, with both examples", () => {
  const page = rulePage();
  const codes = [...page.matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  expect([...codes].sort()).toEqual(articleRules.map(({ code }) => code).sort());
  expect(page.match(/^Fails/gm)).toHaveLength(codes.length);
  expect(page.match(/^Passes/gm)).toHaveLength(codes.length);
});

it("links the documents that authorities name", () => {
  expect(linkedAuthority("RFC 4287, 4.1.2 and 3.3: exactly one updated")).toBe(
    "[RFC 4287, 4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2) and 3.3: exactly one updated",
  );
  expect(linkedAuthority("WCAG 2.2, failure F30")).toBe(
    "[WCAG 2.2](https://www.w3.org/TR/WCAG22/), failure [F30](https://www.w3.org/WAI/WCAG22/Techniques/failures/F30)",
  );
  expect(linkedAuthority("Style")).toBe("Style");
});

it("names a document for every rule of Google, WCAG, IPTC and feeds", () => {
  const sourced = articleRules.filter(({ profile }) => /google|sitemap|wcag|iptc|feeds/.test(profile));
  for (const { authority } of sourced)
    expect(linkedAuthority(authority)).toMatch(/\]\(https:\/\/\S+[^#\s]\)/);
});
