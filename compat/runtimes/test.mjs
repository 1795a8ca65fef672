import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";

const expected = JSON.parse(execFileSync(process.execPath, ["main.mjs"], { encoding: "utf8" }));

/** Where npm put each runtime's executable: none of them needs its install script. */
const executables = {
  "Node 22": "node_modules/node22/bin/node",
  "Node 24": "node_modules/node24/bin/node",
  "Node 26": "node_modules/node26/bin/node",
  Bun: "node_modules/@oven/bun-linux-x64/bin/bun",
  Deno: "node_modules/@deno/linux-x64-glibc/deno",
  workerd: "node_modules/@cloudflare/workerd-linux-64/bin/workerd",
};

async function answersOf(name, executable) {
  if (name === "workerd") return askWorker(executable);
  const args =
    name === "Deno" ? ["run", "--no-prompt", "--node-modules-dir=manual", "main.mjs"] : ["main.mjs"];
  return JSON.parse(execFileSync(executable, args, { encoding: "utf8", env: { PATH: process.env.PATH } }));
}

/** workerd runs one bundled module behind a socket, and forbids eval. */
async function askWorker(executable) {
  const { buildSync } = createRequire(join(process.env.NIGHTDESK_ROOT, "package.json"))("esbuild");
  buildSync({
    entryPoints: ["worker.mjs"],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile: "bundle.mjs",
  });
  const port = await freePort();
  writeFileSync(
    "config.capnp",
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "bundle.mjs", esModule = embed "bundle.mjs")], compatibilityDate = "2026-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);\n`,
  );
  const server = spawn(executable, ["serve", "config.capnp"], { stdio: ["ignore", "inherit", "inherit"] });
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        const response = await fetch(`http://127.0.0.1:${port}/`);
        return await response.json();
      } catch (error) {
        if (attempt === 50 || server.exitCode !== null) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    server.kill();
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Where two JSON values differ, a line each: the path, what came and what was expected. */
function differencesBetween(actual, wanted, path = "") {
  if (typeof actual !== "object" || typeof wanted !== "object" || actual === null || wanted === null) {
    return Object.is(actual, wanted)
      ? []
      : [`${path}: ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`];
  }
  const keys = new Set([...Object.keys(actual), ...Object.keys(wanted)]);
  return [...keys].flatMap((key) => differencesBetween(actual[key], wanted[key], `${path}/${key}`));
}

for (const [name, executable] of Object.entries(executables)) {
  if (!existsSync(executable)) {
    assert.ok(!process.env.CI, `${name} was not installed`);
    console.error(`${name}: not run, npm has no executable of it for this machine`);
    continue;
  }
  const differences = differencesBetween(await answersOf(name, executable), expected);
  assert.deepEqual(differences, [], `${name} answers otherwise than Node ${process.version}`);
}
