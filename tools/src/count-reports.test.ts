import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { countReports } from "./count-reports.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nightdesk-reports-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(
  name: string,
  passed: number,
  failed: number,
  pending: number,
  testResults: unknown[] = [],
): string {
  const file = join(folder, name);
  const counts = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
  };
  writeFileSync(file, JSON.stringify({ ...counts, testResults }));
  return file;
}

it("adds up the reports", () => {
  expect(countReports([report("a", 3, 1, 2), report("b", 4, 0, 0)])).toEqual({
    passed: 7,
    failed: 1,
    skipped: 2,
  });
});

it("counts a test file that could not be loaded as a failure", () => {
  const broken = report("a", 3, 0, 0, [{ status: "failed", assertionResults: [] }]);
  expect(countReports([broken])).toEqual({ passed: 3, failed: 1, skipped: 0 });
});
