import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { convert } from "./convert.js";
import { formatNamed, formats } from "./formats.js";

/** Where the command writes. */
export type Streams = { out: (text: string) => void; error: (text: string) => void };

const USAGE = `usage: npm start -- [--from FORMAT] --to FORMAT [options] FILE
  --from FORMAT     what the file is in; guessed where that is safe
  --to FORMAT       what it becomes
  --out DIR         where files go; without it a single one is printed
  --title NAME      the publication's name (The Paper)
  --site URL        the address of its site (https://paper.example/)
  --language TAG    of articles that name none (en)
  --zone ZONE       the IANA zone of times without an offset

formats:
${formats
  .map(
    ({ name, title, read, write }) =>
      `  ${name.padEnd(14)} ${read ? "in" : "  "} ${write ? "out" : "   "}  ${title}`,
  )
  .join("\n")}`;

/** Runs the command; the number is its exit code: 0 done, 1 nothing to write, 2 misused. */
export function command(args: readonly string[], { out, error }: Streams, now: number): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: "string" },
      to: { type: "string" },
      out: { type: "string" },
      title: { type: "string", default: "The Paper" },
      site: { type: "string", default: "https://paper.example/" },
      language: { type: "string", default: "en" },
      zone: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    out(`${USAGE}\n`);
    return 0;
  }
  const [file] = positionals;
  const from = values.from === undefined ? undefined : formatNamed(values.from);
  const to = values.to === undefined ? undefined : formatNamed(values.to);
  if (
    file === undefined ||
    to?.write === undefined ||
    (values.from !== undefined && from?.read === undefined)
  ) {
    error(USAGE);
    return 2;
  }
  const { title, site, language, zone } = values;
  const result = convert(readFileSync(file, "utf8"), from, to, { title, site, language, zone, now });
  if (result.from === undefined) {
    error("Cannot tell the format of the file: name it with --from.");
    return 2;
  }
  if (values.from === undefined) error(`read as ${result.from.name}`);
  for (const { code, path, message } of result.issues) error(`issue ${code} ${path.join(".")}: ${message}`);
  for (const { path, message } of result.lost) error(`lost ${path.join(".")}: ${message}`);
  const { outputs } = result;
  if (outputs.length === 0) return 1;
  if (values.out === undefined && outputs.length > 1) {
    error(`There are ${outputs.length} files to write: name a folder with --out.`);
    return 2;
  }
  if (values.out !== undefined) mkdirSync(values.out, { recursive: true });
  for (const { name, text } of outputs) {
    if (values.out === undefined) out(text);
    else writeFileSync(join(values.out, name), text);
  }
  return 0;
}
