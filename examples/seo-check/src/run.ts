import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { articleRules, type Profile } from "@nightdesk/article/validate";
import { check } from "./check.js";
import { report } from "./report.js";

const USAGE = `usage: npm start -- FILE [--url ADDRESS] [--profiles LIST] [--now ISO-DATE] [--json]

FILE is a saved page of HTML or an article in JSON. LIST is of ${[...new Set(articleRules.map(({ profile }) => profile))].join(", ")}.
Exit code: 0 no error, 1 errors found, 2 nothing could be read.`;

/** What the program prints, and its exit code. */
export type Run = { code: 0 | 1 | 2; out: string; err: string };

/** Runs the program with the arguments of its command line. `now` is the clock's, where none is given. */
export function run(args: readonly string[], now: number): Run {
  const failed = (err: string): Run => ({ code: 2, out: "", err });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return failed(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) return failed(USAGE);
  const profiles = values.profiles?.split(",").map((name) => name.trim());
  const unknown = profiles?.find((name) => !isProfile(name));
  if (unknown !== undefined) return failed(`There is no profile "${unknown}".\n${USAGE}`);
  const at = values.now === undefined ? now : Date.parse(values.now);
  if (Number.isNaN(at)) return failed(`"${values.now}" is no date.\n${USAGE}`);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return failed(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = check(text, { url: values.url, profiles: profiles?.filter(isProfile), now: at });
  const out = values.json === true ? `${JSON.stringify(result, null, 2)}\n` : report(result);
  if (result.article === undefined) return { code: 2, out, err: "" };
  return { code: result.findings.some(({ severity }) => severity === "error") ? 1 : 0, out, err: "" };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: "string" },
      profiles: { type: "string" },
      now: { type: "string" },
      json: { type: "boolean" },
    },
  });
}

function isProfile(name: string): name is Profile {
  return articleRules.some(({ profile }) => profile === name);
}
