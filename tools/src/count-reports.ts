import { readFileSync } from "node:fs";

/** How many tests passed, failed and were skipped. */
export type TestCounts = { passed: number; failed: number; skipped: number };

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites?: number;
  testResults: { status?: string; assertionResults: unknown[] }[];
};

/** The sum over the test runners' JSON reports. A test file that failed before it had tests counts as one failure. */
export function countReports(files: readonly string[]): TestCounts {
  const sum: TestCounts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    const brokenFiles = report.testResults.filter(
      (result) => result.status === "failed" && result.assertionResults.length === 0,
    ).length;
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests + brokenFiles;
    sum.skipped += report.numPendingTests + report.numTodoTests;
  }
  return sum;
}
