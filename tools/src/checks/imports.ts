import type { Check } from "./check.js";
import { runCommand } from "./run-command.js";

/** The import and purity rules: dependency-cruiser for who may import whom and cycles, Biome for the globals core code may not touch. */
export const imports: Check = {
  name: "imports",
  run: ({ root }) => [
    ...runCommand(
      "npx",
      ["depcruise", "packages", "internal", "examples", "tools", "--config", ".dependency-cruiser.cjs"],
      root,
    ),
    ...runCommand("npx", ["biome", "check", "--colors=off", "--error-on-warnings", "."], root),
  ],
};
