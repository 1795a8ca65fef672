import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { FIREFOX, GOOGLEBOT, logLine } from "./log-fixture.js";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rank-log-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LINES = [
  logLine({ request: "GET /news/a HTTP/1.1" }),
  logLine({
    request: "GET /news/a HTTP/2.0",
    host: "2001:db8::1",
    userAgent: String.raw`Mozilla/5.0 \"odd\" ${FIREFOX}`,
  }),
  logLine({ request: "GET /news/b|c%1B[31m HTTP/1.1" }),
  logLine({ request: "GET /news/a HTTP/1.1", userAgent: GOOGLEBOT }),
  logLine({ request: "POST /news/a HTTP/1.1" }),
  logLine({ request: "GET /gone HTTP/1.1", status: 404 }),
  logLine({ request: "GET /logo.svg HTTP/1.1" }),
  "not a log line",
  logLine({ at: Date.UTC(2026, 1, 9) }),
];

function run(args: readonly string[], input: string | Buffer = "") {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", MAIN, ...args], {
    input,
  });
  return { stdout: stdout.toString(), stderr: stderr.toString(), status };
}

describe("rank-log", () => {
  it("prints a table of the latest week, with what it left out and why", () => {
    const file = join(folder, "access.log");
    writeFileSync(file, LINES.join("\n"));
    expect(run([file])).toEqual({
      status: 0,
      stderr: "",
      stdout: [
        "Most read pages, Mon, 16 Feb 2026 to Sun, 22 Feb 2026 (UTC)",
        "",
        "   1      2  /news/a",
        "   2      1  /news/b|c%1B[31m",
        "",
        "3 views of 2 pages in 9 lines; left out:",
        "         1  not a request in the combined log format",
        "         1  outside the week",
        "         1  a method other than GET",
        "         1  answered with an error",
        "         1  not a page but an image, style, script, font, feed or the like",
        "         1  a bot, or no user agent",
        "",
      ].join("\n"),
    });
  }, 60_000);

  it("tells gzip by its first bytes, of several members too, and reads the standard input", () => {
    const packed = Buffer.concat([
      gzipSync(`${LINES.slice(0, 2).join("\n")}\n`),
      gzipSync(LINES.slice(2).join("\r\n")),
    ]);
    const { stdout } = run(["--format", "json", "--week", "2026-W08", "--limit", "1"], packed);
    expect(JSON.parse(stdout)).toMatchObject({
      week: { from: "2026-02-16T00:00:00.000Z", to: "2026-02-23T00:00:00.000Z" },
      pages: [{ rank: 1, page: "/news/a", views: 2 }],
      lines: 9,
      distinctPages: 2,
    });
  }, 60_000);

  it("prints Markdown that shows every page as it is", () => {
    const { stdout } = run(["--format", "markdown"], LINES.join("\n"));
    expect(stdout).toContain("| 2 | 1 | /news/b\\|c%1B\\[31m |");
  }, 60_000);

  it("takes the week of a day in a zone, from the first day that is asked for", () => {
    const args = [
      "--as-of",
      "2026-02-22",
      "--time-zone",
      "Asia/Phnom_Penh",
      "--first-day",
      "sunday",
      "--format",
      "json",
    ];
    expect(JSON.parse(run(args, LINES.join("\n")).stdout)).toMatchObject({
      week: { from: "2026-02-21T17:00:00.000Z", to: "2026-02-28T17:00:00.000Z" },
      views: 0,
    });
  }, 60_000);

  it.each([
    [["--week", "2026-W54"], "--week: an ISO 8601 week such as 2015-W20 expected, got 2026-W54"],
    [["--first-day", "someday"], "--first-day: monday to sunday or 1 to 7 expected, got someday"],
    [["--time-zone", "Mars/Base"], "Mars/Base"],
    [["--limit", "0"], "--limit: a whole number"],
    [["missing.log"], "no such file"],
  ])(
    "explains %j and fails",
    (args, message) => {
      const { status, stdout, stderr } = run(args);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain(message);
    },
    60_000,
  );

  it("fails on a gzip file that was cut off", () => {
    const { status, stdout, stderr } = run([], gzipSync(LINES.join("\n")).subarray(0, -20));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("unexpected end of file");
  }, 60_000);
});
