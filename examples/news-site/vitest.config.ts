import { mergeConfig } from "vitest/config";
import { packageTests } from "../../vitest.base.js";

/** The browser starts once a file, and pages take their time on a small machine. */
export default mergeConfig(packageTests, { test: { testTimeout: 60_000, hookTimeout: 60_000 } });
