import { packageTests } from "../vitest.base.js";

/** The slow tests that run the repository's commands on a copy of it. */
export default {
  ...packageTests,
  test: {
    ...packageTests.test,
    include: ["exercise/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    reporters: ["default", ["json", { outputFile: "reports/exercise.json" }]],
  },
};
