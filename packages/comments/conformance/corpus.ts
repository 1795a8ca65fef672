import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "@internal/scorecard";

/** The cases of a corpus `{ cases: [...] }`, or `undefined`, said on the error output, where the folder does not have it. */
export function readCases<Case>(dataDir: string, name: string): Case[] | undefined {
  const file = findFile(dataDir, name, "json");
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] }).cases;
}

/** The path of a corpus, under its name or that of a part of it; `undefined`, said on the error output, where there is none. */
export function findFile(dataDir: string, name: string, extension: string): string | undefined {
  const exact = `${name}.${extension}`;
  if (existsSync(join(dataDir, exact))) return join(dataDir, exact);
  const other = readdirSync(dataDir)
    .filter((file) => file.startsWith(`${name}-`) || file.startsWith(`${name}.`))
    .find((file) => new RegExp(`^${name}[-.](dev|test|holdout|hidden|[ab])\\.${extension}$`).test(file));
  if (other !== undefined) return join(dataDir, other);
  console.error(`comments: ${exact} is not in ${dataDir}; its figures are not measured`);
  return undefined;
}

/**
 * How many cases fail a check. A check that throws has failed. With NIGHTDESK_VERBOSE set each failure is said on the
 * error output.
 */
export async function countFailures<Case>(
  label: string,
  cases: readonly Case[],
  passes: (each: Case) => boolean | Promise<boolean>,
): Promise<number> {
  let failures = 0;
  for (const each of cases) {
    let ok = false;
    let why: unknown;
    try {
      ok = await passes(each);
    } catch (error) {
      why = error;
    }
    if (ok) continue;
    failures++;
    if (process.env["NIGHTDESK_VERBOSE"])
      console.error(`${label}: ${JSON.stringify(each).slice(0, 400)}`, why ?? "");
  }
  return failures;
}

/** The figure "failed cases of a corpus", with none as its goal; nothing where there are no cases. */
export async function failureFigure<Case>(
  name: string,
  cases: readonly Case[] | undefined,
  passes: (each: Case) => boolean | Promise<boolean>,
): Promise<Figure[]> {
  if (cases === undefined) return [];
  if (cases.length === 0) return [{ name: `${name}: failed`, value: Number.NaN, goal: { equals: 0 } }];
  const failures = await countFailures(name, cases, passes);
  console.error(`${name}: ${cases.length - failures} of ${cases.length}`);
  return [{ name: `${name}: failed`, value: failures, goal: { equals: 0 } }];
}
