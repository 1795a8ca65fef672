import { mergeConfig } from "vitest/config";
import { packageTests } from "../../vitest.base.js";

/** Properties and engines take their time on a machine that does other work too. */
export default mergeConfig(packageTests, { test: { testTimeout: 60_000, hookTimeout: 60_000 } });
