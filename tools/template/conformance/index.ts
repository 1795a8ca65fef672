import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import { safeParse__Name__ } from "../src/parse-__name__.js";

type Case = { input: unknown; accepted: boolean };

/** Scores the parser on `cases.json` of the data folder: a list of inputs and whether each is to be accepted. */
export async function conformance({ dataDir }: { dataDir: string }): Promise<Figure[]> {
  const cases = JSON.parse(readFileSync(join(dataDir, "cases.json"), "utf8")) as Case[];
  const right = cases.filter((each) => safeParse__Name__(each.input).success === each.accepted).length;
  return [{ name: "cases right (%)", value: (100 * right) / cases.length, goal: { equals: 100 } }];
}
