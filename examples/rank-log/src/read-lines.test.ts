import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readLines } from "./read-lines.js";

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(bytes: Buffer, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of readLines(chunks(bytes, size))) lines.push(...batch);
  return lines;
}

describe("readLines", () => {
  const text = "one\r\ntwo ភាសា\n\nlast";
  it.each([1, 2, 3, 7, 1000])("reads plain and gzip in chunks of %d bytes", async (size) => {
    const expected = ["one", "two ភាសា", "", "last"];
    expect(await linesOf(Buffer.from(text), size)).toEqual(expected);
    expect(await linesOf(gzipSync(text), size)).toEqual(expected);
    const members = Buffer.concat([gzipSync("one\r\ntwo ភា"), gzipSync("សា\n\nlast")]);
    expect(await linesOf(members, size)).toEqual(expected);
  });

  it("reads nothing from nothing", async () => {
    expect(await linesOf(Buffer.alloc(0), 10)).toEqual([]);
    expect(await linesOf(Buffer.from([0x1f]), 10)).toEqual(["\u001f"]);
  });

  it("cuts a line that is no log line, and goes on after it", async () => {
    const lines = await linesOf(Buffer.from(`a\n${"x".repeat(300_000)}\nb\n`), 50_000);
    expect(lines.map((line) => line.length)).toEqual([1, expect.any(Number), 1]);
    expect(lines[1]?.length).toBeLessThanOrEqual(100_000);
  });

  it("fails on gzip that was cut off", async () => {
    await expect(linesOf(gzipSync(text).subarray(0, -10), 5)).rejects.toThrow("unexpected end of file");
  });
});
