import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const example = join(import.meta.dirname, "../..");

/** How to start the command as a process of its own. */
export const siteCommand = ["--import", "tsx", join(example, "src/main.ts")];
export const siteEnv = { ...process.env, TSX_TSCONFIG_PATH: join(example, "tsconfig.json") };

export type StartedSite = {
  origin: string;
  /** Asks the site to end as Ctrl-C does; gives its exit code. */
  end(): Promise<number>;
};

/** The site in a process of its own, from the moment that it says where it listens. */
export async function startSite(...args: string[]): Promise<StartedSite> {
  const child = spawn(process.execPath, [...siteCommand, "--port", "0", ...args], {
    env: siteEnv,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/[^/\s]+/.exec(line)?.[0];
    if (origin === undefined) continue;
    return {
      origin,
      async end() {
        const exit = once(child, "exit");
        child.kill("SIGINT");
        const [code] = await exit;
        return code;
      },
    };
  }
  throw new Error("The site ended before it listened.");
}
