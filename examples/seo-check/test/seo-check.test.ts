import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { run } from "../src/run.js";

const folder = mkdtempSync(join(tmpdir(), "seo-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

const now = Date.parse("2026-03-02T08:00:00Z");

function saved(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const PAGE = `<!doctype html><html lang="en"><head><title>Rain fills the reservoirs - The Paper</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rain fills the reservoirs",</script></head><body>
<div class="widget"><a href="/ferry">Ferry strike</a> <time datetime="2026-03-05T08:00:00Z">March 5, 2026</time></div>
<article><h1>Rain fills the reservoirs</h1><p class="byline">By <a rel="author" href="/by/sok-dara">Sok Dara</a></p>
<time datetime="2026-03-01T00:20:00+07:00">March 1, 2026</time><figure><img src="/gauge.jpg"></figure>
<p>The reservoirs north of the town are full again, the water board said, and two gates are open.</p>
<p>Farmers on the plain moved their animals to the ridge before the evening.</p></article></body></html>`;

it("reports what a page holds, where it was found, and what it gets wrong", () => {
  const { code, out } = run([saved("page.html", PAGE), "--url", "https://paper.example/rain"], now);
  expect(code).toBe(1);
  expect(out).toMatch(/^Rain fills the reservoirs\n/);
  expect(out).toContain('authors       Sok Dara  (a rel="author",');
  expect(out).toContain("published     2026-03-01T00:20:00+07:00  (time,");
  expect(out).toContain("Expected JSON in a script of structured data, got something else.");
  expect(out).toMatch(/Errors \(\d+\)\n(?:.*\n)*? {2}image\.[a-z-]+ at images\.0/);
  expect(out).toMatch(/ {4}Fix: \S.*\n {4}Authority: \S/);
  expect(out).not.toContain("2026-03-05");
});

it("finds no error in an article that has none, and exits with 0", () => {
  const words =
    "The reservoirs north of the town are full again, the water board said on Sunday morning. ".repeat(30);
  const article = {
    id: "a1",
    url: "https://paper.example/rain",
    language: "en",
    headlines: { main: "Rain fills the reservoirs north of the town" },
    section: { name: "Weather" },
    authors: [{ kind: "person", name: "Sok Dara", url: "https://paper.example/by/sok-dara" }],
    published: "2026-03-01T00:20:00+07:00",
    images: [{ url: "https://paper.example/g.jpg", alt: "A gauge in the river", width: 1600, height: 900 }],
    publisher: { name: "The Paper" },
    body: [{ type: "paragraph", children: [{ type: "text", value: words }] }],
  };
  const { code, out } = run([saved("article.json", JSON.stringify(article))], now);
  expect([code, out.includes("Errors")]).toEqual([0, false]);
});

it("applies the profiles that are asked for", () => {
  const file = saved("short.html", PAGE);
  const { findings } = JSON.parse(run([file, "--profiles", "wcag", "--json"], now).out);
  expect(new Set(findings.map(({ profile }: { profile: string }) => profile))).toEqual(new Set(["wcag"]));
});

it("says why nothing could be read, and exits with 2", () => {
  expect(run([], now)).toMatchObject({ code: 2, err: expect.stringMatching(/^usage: /) });
  expect(run(["nowhere.html"], now)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^Cannot read nowhere/),
  });
  expect(run([saved("x.html", ""), "--profiles", "goggle"], now).err).toMatch(
    /^There is no profile "goggle"/,
  );
  expect(run([saved("y.html", ""), "--now", "soon"], now).err).toMatch(/^"soon" is no date/);
  expect(run(["--colour"], now)).toMatchObject({ code: 2 });
  const { code, out } = run([saved("broken.json", '{"id":"a1","body":[{"type":"marquee"}]}')], now);
  expect([code, out]).toEqual([2, expect.stringContaining("block.unknown body.0.type")]);
  expect(run([saved("cut.json", "{")], now)).toMatchObject({
    code: 2,
    out: expect.stringContaining("input.syntax"),
  });
});

it("runs from the command line", () => {
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const args = ["--import", "tsx", main, saved("cli.html", PAGE), "--url", "https://paper.example/rain"];
  let output = "";
  try {
    execFileSync(process.execPath, args, { encoding: "utf8" });
  } catch (error) {
    output = String((error as { stdout?: unknown }).stdout);
    expect((error as { status?: unknown }).status).toBe(1);
  }
  expect(output).toMatch(/^Rain fills the reservoirs\n/);
});
