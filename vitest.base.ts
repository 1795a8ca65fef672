import { defineConfig } from "vitest/config";

/** The test run of every workspace package: no retries, a report that the continuous integration counts. */
export const packageTests = defineConfig({
  test: {
    include: ["{src,test}/**/*.test.{ts,tsx}"],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
