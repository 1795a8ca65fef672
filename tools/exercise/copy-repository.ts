import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { ROOT } from "../src/workspace.js";

/**
 * A copy of the repository as it stands, uncommitted changes included, in a temporary folder, with its own
 * `node_modules` (whose workspace links are relative, so they lead into the copy) and a git history of one commit.
 */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), "nightdesk-copy-"));
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  for (const file of files.split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file), { verbatimSymlinks: true, force: true });
  }
  execFileSync("cp", ["-a", join(ROOT, "node_modules"), join(copy, "node_modules")]);
  const git = (...args: string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=exercise", "-c", "user.email=exercise@nightdesk.invalid", ...args],
      {
        cwd: copy,
        stdio: "ignore",
      },
    );
  git("init", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--message=copy");
  return copy;
}

/** Runs a command in a folder and gives what it printed and its exit code; never throws for a code other than 0. */
export function run(cwd: string, command: string, ...args: string[]): { code: number; output: string } {
  try {
    const output = execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, DO_NOT_TRACK: "1", NO_COLOR: "1" },
    });
    return { code: 0, output };
  } catch (error) {
    const failed = error as { status?: number; stdout?: string; stderr?: string };
    return { code: failed.status ?? -1, output: `${failed.stdout ?? ""}${failed.stderr ?? ""}` };
  }
}

/** Fails, showing what the command printed, unless it exited 0. */
export function expectSuccess({ code, output }: { code: number; output: string }): void {
  expect(code, output).toBe(0);
}
