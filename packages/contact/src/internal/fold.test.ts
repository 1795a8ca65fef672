import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text as foldText } from "../parts/text.js";
import type { Folded } from "./fold-builder.js";
import { foldHtml as foldHtmlIn } from "./fold-html.js";
import { ownLexicon } from "./lexicon.js";

const fold = (source: string): Folded => foldText(source, ownLexicon());
const foldHtml = (source: string): Folded => foldHtmlIn(source, ownLexicon());

const written = ({ source, startOf, endOf }: Folded, start: number, end: number): string =>
  source.slice(startOf(start), endOf(end - 1));

describe("fold", () => {
  it.each([
    ["plain text", "Tel: 023", "Tel: 023", "tel: 023"],
    ["digits of other scripts", "០២៣ ٠٢٣ ０２３", "023 023 023", "023 023 023"],
    ["spaces and what cannot be seen", "a \u00a0\u200b b", "a b", "a b"],
    ["character references", "T&eacute;l&nbsp;&#58; 1", "Tél : 1", "tel : 1"],
    ["an accent apart from its letter", "e\u0301t\u00e9", "eté", "ete"],
    ["signs of telephones", "☎ 023", "tel: 023", "tel: 023"],
    ["lines", "a\r\nb\tc", "a\nb c", "a\nb c"],
  ])("%s", (_, source, text, key) => {
    const folded = fold(source);
    expect([folded.text, folded.key]).toEqual([text, key]);
  });

  it("knows what was written", () => {
    const folded = fold("Tel:\u00a0 ០២៣ e\u0301&nbsp;x");
    expect(folded.text).toBe("Tel: 023 e x");
    expect(written(folded, 5, 8)).toBe("០២៣");
    expect(written(folded, 4, 5)).toBe("\u00a0");
    expect(written(folded, 9, 10)).toBe("e\u0301");
    expect(written(folded, 10, 11)).toBe("&nbsp;");
  });

  it("leaves tags out of HTML, and reads addresses that the text of a link does not show", () => {
    expect(foldHtml('<p>a</p><a href="tel:+1&#50;3">call</a>').text).toBe("\na\ncall +123 ");
  });
});

describe("properties", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(" ", "&nbsp;", "\u200b", "０", "é", "<b>"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
  });
  it.each([
    ["text", fold],
    ["HTML", foldHtml],
  ])("places in %s never turn back, and stay inside", (_, read) => {
    fc.assert(
      fc.property(text, (source) => {
        const folded = read(source);
        expect(folded.key.length).toBe(folded.text.length);
        let last = 0;
        for (let unit = 0; unit < folded.text.length; unit++) {
          const start = folded.startOf(unit);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(folded.endOf(unit)).toBeGreaterThanOrEqual(start);
          last = start;
        }
        expect(last).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
