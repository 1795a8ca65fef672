import { describe, expect, it } from "vitest";
import { progressText, withProgress } from "./progress.js";

async function run(isTTY: boolean): Promise<{ passed: number; written: string }> {
  let written = "";
  let passed = 0;
  async function* source() {
    yield Buffer.alloc(50);
    yield Buffer.alloc(50);
  }
  const output = { isTTY, write: (text: string) => (written += text) };
  for await (const chunk of withProgress(source(), 100, output)) passed += chunk.length;
  return { passed, written };
}

describe("progress", () => {
  it("is shown on a terminal and wiped off at the end", async () => {
    const { passed, written } = await run(true);
    expect(passed).toBe(100);
    expect(written).toContain("[###############               ]  50 %  0.0 MB");
    expect(written.endsWith("\r\u001b[K")).toBe(true);
  });

  it("is not written elsewhere", async () => {
    expect(await run(false)).toEqual({ passed: 100, written: "" });
  });

  it("is a count of bytes where the end is not known", () => {
    expect(progressText(12_345_678, undefined)).toBe("12.3 MB");
    expect(progressText(200, 100)).toContain("100 %");
  });
});
