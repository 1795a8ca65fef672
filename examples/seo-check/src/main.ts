import { run } from "./run.js";

const { code, out, err } = run(process.argv.slice(2), Date.now());
if (out !== "") process.stdout.write(out);
if (err !== "") process.stderr.write(`${err}\n`);
process.exitCode = code;
