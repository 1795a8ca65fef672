import { parseArgs } from "node:util";
import { runCommand } from "./checks/run-command.js";
import { scaffold } from "./scaffold.js";
import { ROOT } from "./workspace.js";

const USAGE = `tools/new-package <name> [--description TEXT]
  <name>          lower-case words joined by hyphens: packages/<name>, published as @nightdesk/<name>
  --description   one sentence for the package table`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { description: { type: "string", default: "A news-domain library." } },
  });
  const [name] = positionals;
  if (name === undefined) throw new Error("Name the package.");
  scaffold(ROOT, name, values.description);
  const steps: [string, string[]][] = [
    ["npm", ["install", "--ignore-scripts", "--prefer-offline"]],
    ["npx", ["biome", "check", "--write", `packages/${name}`, "package.json"]],
    ["npx", ["tsx", "tools/src/check.ts", "--update", "--only", "exports,sizes,api tables,package table"]],
  ];
  for (const [command, args] of steps) {
    const problems = runCommand(command, args, ROOT);
    if (problems.length > 0) throw new Error(problems.join("\n"));
  }
  console.log(
    `packages/${name} is there: it builds, tests and packs. Write its code, its README and its changeset.`,
  );
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 2;
}
