import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { siteCommand, siteEnv, startSite } from "./support/start-site.js";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "news-site-"));
});
afterEach(() => rm(dir, { recursive: true }));

/** What a run that does not serve prints, and its exit code. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const done = await promisify(execFile)(process.execPath, [...siteCommand, ...args], { env: siteEnv });
    return { code: 0, ...done };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe("the command", () => {
  it("explains itself", async () => {
    const { code, stdout } = await run("--help");
    expect(code).toBe(0);
    for (const option of ["--port", "--data-dir", "--import", "--reset"]) expect(stdout).toContain(option);
  });

  it.each([
    [["--port", "http"], "bad_option"],
    [["--colour"], "bad_option"],
    [["--import", "nothing-here.json"], "import_unreadable"],
  ])("refuses %j in words and with exit code 1", async (args, error) => {
    const { code, stderr } = await run("--data-dir", join(dir, "data"), ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(`(${error})`);
    expect(stderr).not.toContain("    at ");
    expect(await readdir(dir)).toEqual([]);
  });

  it("says that the port is taken", async () => {
    const first = await startSite("--data-dir", join(dir, "first"));
    const { port } = new URL(first.origin);
    const { code, stderr } = await run("--data-dir", join(dir, "second"), "--port", port);
    expect(code).toBe(1);
    expect(stderr).toContain("(port_in_use)");
    expect(await first.end()).toBe(0);
  });

  it("serves, imports, ends on a signal and keeps all", async () => {
    const file = join(dir, "page.txt");
    await writeFile(file, page);
    const data = join(dir, "data");
    const imported = await startSite("--data-dir", data, "--import", file);
    expect(await textAt(imported.origin)).toContain("Bakers of the quarter share one oven");
    expect(await imported.end()).toBe(0);

    const broken = join(dir, "broken.json");
    await writeFile(broken, '[{"id": 1, ');
    expect((await run("--data-dir", data, "--import", broken)).stderr).toContain("(import_unknown_format)");

    const again = await startSite("--data-dir", data);
    expect(await textAt(again.origin)).toContain("Bakers of the quarter share one oven");
    expect(await again.end()).toBe(0);
  });
});

const page = `Monday, March 2, 2026

Top 5 This Week

Bakers of the quarter share one oven

Six bakers have agreed to heat one oven in turn, which saves wood and lets each of them sleep one night in six, they said on Sunday.

The oven stands in the oldest of the six shops. It is warm all week, and so is the cat that has moved in beneath it.

LEAVE A REPLY
`;

const textAt = async (address: string) => (await fetch(address)).text();
