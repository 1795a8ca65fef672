import { spawnSync } from "node:child_process";

/** The problems of a command: none when it exits 0, else one that carries what it printed. */
export function runCommand(command: string, args: readonly string[], cwd: string): string[] {
  const result = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, DO_NOT_TRACK: "1", NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  if (result.error) return [`${command}: ${result.error.message}`];
  if (result.status === 0) return [];
  return [`${command} ${args.join(" ")} exited ${result.status}\n${result.stdout}${result.stderr}`.trimEnd()];
}
