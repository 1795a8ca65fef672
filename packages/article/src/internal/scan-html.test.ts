import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { scanHtml } from "./scan-html.js";

type Token = readonly [string, string, ...(readonly (readonly [string, string])[])];

function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  const push = joined(tokens);
  scanHtml(html, {
    open: (name, attributes) => push(["open", name, ...attributes]),
    text: (value) => push(["text", value]),
    close: (name) => push(["close", name]),
  });
  return tokens;
}

/** The same by htmlparser2, whose tokenizer is the judge here. */
function judged(html: string): Token[] {
  const tokens: Token[] = [];
  const push = joined(tokens);
  // A parser closes what a page leaves open; the flag tells those apart.
  const parser = new Parser({
    onopentag: (name, attributes) => push(["open", name, ...Object.entries(attributes)]),
    ontext: (value) => push(["text", value]),
    onclosetag: (name, implied) => {
      if (!implied) push(["close", name]);
    },
  });
  parser.end(html);
  return tokens;
}

/** Text that comes in pieces is one text. */
function joined(tokens: Token[]): (token: Token) => void {
  return (token) => {
    const last = tokens.at(-1);
    if (token[0] === "text" && last?.[0] === "text") tokens[tokens.length - 1] = ["text", last[1] + token[1]];
    else tokens.push(token);
  };
}

describe("scanHtml", () => {
  it("reports tags, attributes and text with references decoded", () => {
    expect(tokensOf('<P CLASS=a id="x&amp;y" id=z hidden>caf&eacute; &#8212; &#x1F600;&nbsp;</p >')).toEqual([
      ["open", "p", ["class", "a"], ["id", "x&y"], ["hidden", ""]],
      ["text", "café — 😀\u00a0"],
      ["close", "p"],
    ]);
  });

  it("leaves out comments, doctypes and a tag that the end cuts off", () => {
    const html = "<!doctype html>a<!-- <b> -->b<!-->c<!--->d<?php x ?>e</ f>g<b class=";
    expect(tokensOf(html)).toEqual([["text", "abcdeg"]]);
  });

  it("takes the content of scripts as text, that of titles with references", () => {
    expect(tokensOf("<script>if (a<b) x='&amp;</p>'</script><title>a &amp; <b></title>")).toEqual([
      ["open", "script"],
      ["text", "if (a<b) x='&amp;</p>'"],
      ["close", "script"],
      ["open", "title"],
      ["text", "a & <b>"],
      ["close", "title"],
    ]);
  });

  it("keeps a sign that opens no tag", () => {
    expect(tokensOf("1 < 2 <3 a<-b")).toEqual([["text", "1 < 2 <3 a<-b"]]);
  });

  it("reads numbers as windows-1252 where they are that, and no broken ones", () => {
    expect(tokensOf("&#146;&#0;&#xD800;&#x110000;")).toEqual([["text", "’\ufffd\ufffd\ufffd"]]);
  });

  it("keeps names that it does not know, and parameters of addresses", () => {
    expect(tokensOf('<a href="?a=1&copy=2&reg">&nosuch; &copy 2025')).toEqual([
      ["open", "a", ["href", "?a=1&copy=2®"]],
      ["text", "&nosuch; © 2025"],
    ]);
  });

  describe("properties", () => {
    const name = fc.constantFrom("p", "div", "span", "a", "b", "section", "h2");
    const value = fc.constantFrom("x", "a b", "it's", "&amp;&lt;", "caf&eacute;", "1>0");
    const piece = fc.oneof(
      fc.constantFrom("word ", "a < b ", "&amp;", "&nbsp;", "&#233;", "<!-- c -->", "<br>", "\n"),
      fc.tuple(name, value).map(([tag, text]) => `<${tag} class="${text}" data-x=y>`),
      name.map((tag) => `</${tag}>`),
    );

    it("reports what htmlparser2 does on well-nested markup", () => {
      const nested = fc.letrec<{ node: string }>((tie) => ({
        node: fc.oneof(
          { maxDepth: 4 },
          fc.constantFrom("word ", "a < b ", "&amp;", "&rsquo;", "<!-- c -->", "<img src='i.png' alt>"),
          fc
            .tuple(
              fc.constantFrom("div", "span", "section", "b"),
              value,
              fc.array(tie("node"), { maxLength: 4 }),
            )
            .map(([tag, text, inner]) => `<${tag} title="${text}" lang=en>${inner.join("")}</${tag}>`),
        ),
      })).node;
      fc.assert(
        fc.property(fc.array(nested, { maxLength: 6 }), (parts) => {
          const html = parts.join("");
          expect(tokensOf(html)).toEqual(judged(html));
        }),
      );
    });

    it("never throws, and loses no letter of text", () => {
      fc.assert(
        fc.property(fc.array(piece), (parts) => {
          const words = tokensOf(parts.join("")).flatMap(([kind, text]) => (kind === "text" ? [text] : []));
          const expected = parts.filter((part) => part === "word ").length;
          expect(words.join("").split("word ").length - 1).toBe(expected);
        }),
      );
      fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void tokensOf(text)));
    });
  });
});
