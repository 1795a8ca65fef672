import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishedPackages } from "../workspace.js";
import type { Check } from "./check.js";
import { compatConsumers } from "./compat-consumers.js";
import { runCommand } from "./run-command.js";

/** Packs every package and has publint, attw and the consumers in `compat/` look at the tarballs. */
export const tarballs: Check = {
  name: "tarballs",
  run: ({ root }) => {
    const folder = mkdtempSync(join(tmpdir(), "nightdesk-pack-"));
    try {
      const packages = publishedPackages(root);
      const packed = runCommand(
        "npm",
        ["pack", "--pack-destination", folder, ...packages.flatMap((found) => ["-w", found.manifest.name])],
        root,
      );
      if (packed.length > 0) return packed;
      const files = readdirSync(folder).map((file) => join(folder, file));
      return [
        ...files.flatMap((file) => runCommand("npx", ["publint", "run", "--strict", file], root)),
        ...files.flatMap((file) =>
          runCommand("npx", ["attw", "--profile", "node16", "--no-emoji", file], root),
        ),
        ...compatConsumers(root, files),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
