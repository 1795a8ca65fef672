import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { command } from "../src/command.js";
import { samples } from "./samples.js";

const dir = mkdtempSync(join(tmpdir(), "article-converter-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function run(name: string, text: string, ...args: string[]) {
  const file = join(dir, name);
  writeFileSync(file, text);
  const printed: string[] = [];
  const said: string[] = [];
  const streams = { out: (line: string) => printed.push(line), error: (line: string) => said.push(line) };
  return { code: command([...args, file], streams, Date.UTC(2026, 2, 1, 12)), printed, said };
}

describe("command", () => {
  it("prints the result, and what was wrong and lost beside it", () => {
    const { code, printed, said } = run("posts.json", samples["wordpress"] ?? "", "--to", "markdown");
    expect(code).toBe(0);
    expect(printed).toEqual(["# Rain & wind fill the reservoirs\n\nIt rained.\n"]);
    expect(said).toContain("read as wordpress");
    expect(said.some((line) => line.startsWith("issue markup.dropped 0.content"))).toBe(true);
    expect(said).toContain("lost 0.published: Markdown has no place for published.");
  });

  it("writes files into a folder", () => {
    const two = `[${samples["article"]},${samples["article"]?.replace('"a1"', '"a2"')}]`;
    expect(run("two.json", two, "--to", "markdown").code).toBe(2);
    const out = join(dir, "out");
    expect(run("two.json", two, "--to", "markdown", "--out", out).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["a1.md", "a2.md"]);
    expect(readFileSync(join(out, "a1.md"), "utf8")).toContain("![A dam](https://paper.example/dam.jpg)");
  });

  it("asks for the format where words could be anything", () => {
    const text = samples["text"] ?? "";
    expect(run("page.txt", text, "--to", "rss")).toMatchObject({
      code: 2,
      said: ["Cannot tell the format of the file: name it with --from."],
    });
    expect(run("page.txt", text, "--from", "text", "--to", "rss").code).toBe(0);
  });

  it("says why there is nothing to write", () => {
    const { code, printed, said } = run("feed.xml", "<html></html>", "--from", "rss", "--to", "atom");
    expect({ code, printed }).toEqual({ code: 1, printed: [] });
    expect(said).toEqual([expect.stringMatching(/^issue input\.not-this-format/)]);
  });

  it.each([[["--to", "rdf"]], [["--to", "x"]], [["--from", "markdown", "--to", "rss"]]])(
    "shows the formats for %j",
    (args) => {
      const { code, said } = run("a.txt", "a", ...args);
      expect(code).toBe(2);
      expect(said[0]).toMatch(/^usage:[\s\S]*json-feed\s+in out/);
    },
  );

  it("tells how it is used, and that is no mistake", () => {
    const printed: string[] = [];
    const code = command(["--help"], { out: (text) => printed.push(text), error: () => {} }, 0);
    expect([code, printed.join("").split("\n")[0]]).toEqual([
      0,
      "usage: npm start -- [--from FORMAT] --to FORMAT [options] FILE",
    ]);
  });
});
