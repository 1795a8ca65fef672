import type { Check } from "./check.js";
import { runCommand } from "./run-command.js";

/** Files, exports and dependencies that nothing uses, found by knip. */
export const unused: Check = {
  name: "unused",
  run: ({ root }) => runCommand("npx", ["knip", "--no-progress"], root),
};
