import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import { findDates } from "../src/find-dates.js";

/** The cases lie in the corpora of the contact package. */
export const dataName = "contact";

type Expected = { raw: string; iso: string | null; precision: string };
type Case = { id: string; lang?: string; text: string; ref: string; timeZone: string; expected: Expected[] };

/**
 * Whether exactly the expected dates were found, each with its text, value and precision; a case that throws is wrong. The
 * case's language is given as the locale, so that a French 05/04/2025 has its order and an English one has not.
 */
function isRight(testCase: Case, change: (text: string) => string = (text) => text): boolean {
  try {
    const options = { publishedAt: testCase.ref, timeZone: testCase.timeZone };
    const found = findDates(change(testCase.text), {
      ...options,
      ...(testCase.lang !== undefined && { locale: testCase.lang }),
    });
    const actual = found.map(({ iso, precision, raw }) => [raw, iso ?? null, precision]);
    const expected = testCase.expected.map(({ iso, precision, raw }) => [change(raw), iso, precision]);
    return JSON.stringify(actual) === JSON.stringify(expected);
  } catch {
    return false;
  }
}

const inDigits = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** Ways in which the same text arrives from elsewhere. */
const MUTATIONS: Readonly<Record<string, (text: string) => string>> = {
  "Khmer digits": inDigits(0x17e0),
  "Arabic digits": inDigits(0x660),
  "full-width digits": inDigits(0xff10),
  "no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
  "narrow spaces": (text) => text.replaceAll(" ", "\u202f"),
  "doubled spaces": (text) => text.replaceAll(" ", "  "),
  "upper case": (text) => text.toUpperCase(),
  decomposed: (text) => text.normalize("NFD"),
};

function readCases(dataDir: string): Case[] {
  const files = readdirSync(dataDir).filter((name) => /^dates.*\.json$/.test(name));
  if (files.length === 0) process.stderr.write(`No dates*.json in ${dataDir}.\n`);
  return files
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(join(dataDir, name), "utf8")) as { cases: Case[] }).cases);
}

/** The dates of the corpus: whole cases, those in Khmer, found and invented dates, and all cases in every mutation. */
export async function conformance({ dataDir }: { dataDir: string }): Promise<Figure[]> {
  const cases = readCases(dataDir);
  if (cases.length === 0) return [];
  const wrong = cases.filter((testCase) => !isRight(testCase));
  for (const { id } of wrong) process.stderr.write(`wrong: ${id}\n`);
  const khmer = cases.filter(({ lang }) => lang === "km");
  const none = cases.filter(({ expected }) => expected.length === 0);
  if (khmer.length === 0) process.stderr.write("No case in Khmer.\n");
  const figures: Figure[] = [
    {
      name: "date cases right (%)",
      value: percent(cases.length - wrong.length, cases.length),
      goal: { atLeast: 90 },
    },
    { name: "date cases wrong", value: wrong.length, goal: "none" },
  ];
  if (khmer.length > 0) {
    const right = khmer.filter((testCase) => !wrong.includes(testCase)).length;
    figures.push({
      name: "Khmer date cases right (%)",
      value: percent(right, khmer.length),
      goal: { equals: 100 },
    });
  }
  if (none.length > 0) {
    const invented = none.filter((testCase) => wrong.includes(testCase)).length;
    figures.push({
      name: "texts without a date in which one was found",
      value: invented,
      goal: { equals: 0 },
    });
  }
  for (const [name, change] of Object.entries(MUTATIONS)) {
    const broken = cases.filter((testCase) => !wrong.includes(testCase) && !isRight(testCase, change));
    for (const { id } of broken) process.stderr.write(`wrong in ${name}: ${id}\n`);
    figures.push({
      name: `right cases still right in ${name} (%)`,
      value: percent(cases.length - wrong.length - broken.length, cases.length - wrong.length),
      goal: { equals: 100 },
    });
  }
  return figures;
}

function percent(part: number, whole: number): number {
  return (100 * part) / whole;
}
