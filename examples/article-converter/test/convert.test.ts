import { describe, expect, it } from "vitest";
import { convert, guessFormat, inputOf } from "../src/convert.js";
import { formatNamed, formats } from "../src/formats.js";
import { HEADLINE, samples } from "./samples.js";

const settings = {
  title: "The Paper",
  site: "https://paper.example/",
  language: "en",
  now: Date.UTC(2026, 2, 1, 12),
};
const readable = formats.filter(({ read }) => read !== undefined);
const writable = formats.filter(({ write }) => write !== undefined);

describe("guessFormat", () => {
  it.each(readable.filter(({ looksLike }) => looksLike !== undefined))("knows $name", ({ name }) => {
    expect(guessFormat(inputOf(samples[name] ?? ""))?.name).toBe(name);
  });

  it.each(["", "Rain fills the reservoirs", "{}", "[]", "[1]", "{", "<x/>", '{"version":"1"}'])(
    "does not guess at %j",
    (text) => {
      expect(guessFormat(inputOf(text))).toBeUndefined();
    },
  );
});

describe("convert", () => {
  const pairs = readable.flatMap((from) => writable.map((to) => ({ from, to })));

  it.each(pairs)("reads $from.name and writes $to.name", ({ from, to }) => {
    const { outputs, issues, lost } = convert(samples[from.name] ?? "", from, to, settings);
    if (to.name === "news-sitemap") {
      // Files without an address or date have their reason in an issue.
      expect(outputs).toHaveLength(1);
      expect(outputs[0]?.text.includes("<news:title>") || issues.length > 0).toBe(true);
      return;
    }
    expect(outputs).toHaveLength(1);
    const text = outputs[0]?.text ?? "";
    expect(text.replace(/&amp;|\\&/g, "&")).toContain(HEADLINE);
    expect(text).not.toContain("alert(1)");
    for (const line of [...issues, ...lost]) expect(line.message).toMatch(/\S/);
  });

  it.each(writable.filter(({ read, looksLike }) => read && looksLike))(
    "writes $name so that it is known and read again",
    (format) => {
      const written = convert(samples["article"] ?? "", undefined, format, settings).outputs[0]?.text ?? "";
      const again = convert(written, undefined, formatNamed("article") ?? format, settings);
      expect(again.from?.name).toBe(format.name);
      expect(JSON.parse(again.outputs[0]?.text ?? "[]")).toMatchObject([{ headlines: { main: HEADLINE } }]);
    },
  );

  it("keeps the day, both authors and the picture on the way through feeds", () => {
    for (const name of ["rss", "atom", "json-feed"]) {
      const feed = formatNamed(name);
      if (feed === undefined) throw new Error(`There is no format ${name}.`);
      const own = formatNamed("article") ?? feed;
      const written = convert(samples["article"] ?? "", own, feed, settings).outputs[0]?.text ?? "";
      const [article] = JSON.parse(convert(written, feed, own, settings).outputs[0]?.text ?? "[]");
      expect(article).toMatchObject({
        published: { iso: "2026-03-01T00:20:00+07:00" },
        authors: [{ name: "Sok Dara" }, { name: "Marie Duval" }],
        images: [{ alt: "A dam", credit: "D. Sok", width: 900, height: 600 }],
      });
    }
  });
});
