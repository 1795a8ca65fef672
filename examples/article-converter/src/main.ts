import { command } from "./command.js";

const streams = {
  out: (text: string) => process.stdout.write(text),
  error: (text: string) => process.stderr.write(`${text}\n`),
};

try {
  process.exitCode = command(process.argv.slice(2), streams, Date.now());
} catch (error) {
  streams.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
