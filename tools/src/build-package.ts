import { spawnSync } from "node:child_process";
import { type Package, ROOT } from "./workspace.js";

/** Builds a package and what it needs, where that is not done yet. @throws {Error} where the build fails. */
export function buildPackage({ manifest }: Package): void {
  const args = ["turbo", "run", "build", `--filter=${manifest.name}`, "--output-logs=errors-only"];
  const { status } = spawnSync("npx", args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`The build of ${manifest.name} failed: npm run build shows why.`);
}
