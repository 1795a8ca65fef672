import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import { scoreDeskdrop } from "./deskdrop.js";
import { scoreAccessLog, scoreHackerNews, scoreShares } from "./more-logs.js";
import { referenceValues } from "./reference-values.js";
import { Tally } from "./tally.js";

/** Scores the boards on real logs against SQL, and the formulas on their reference values. */
export async function conformance({ dataDir }: { dataDir: string }): Promise<Figure[]> {
  const files = readdirSync(dataDir)
    .sort()
    .map((name) => join(dataDir, name));
  const figures = referenceValues();
  const kinds: [kind: string, pattern: RegExp, score: (file: string) => Promise<Figure[]>][] = [
    ["interactions", /interactions[^/]*\.csv(\.gz)?$/, scoreDeskdrop],
    ["access log", /(apache|access)[^/]*$/, scoreAccessLog],
    ["hacker news", /hacker_?news[^/]*\.csv(\.gz)?$/i, scoreHackerNews],
  ];
  for (const [kind, pattern, score] of kinds) {
    const found = files.filter((file) => pattern.test(file));
    if (found.length === 0) console.error(`There is no file of the kind "${kind}".`);
    for (const [index, file] of found.entries()) {
      const scored = await safely(file, () => score(file));
      figures.push(...scored.map((figure) => (index === 0 ? figure : rename(figure, index))));
    }
  }
  const shares = files.filter((file) => /uci_[^/]*\.csv(\.gz)?$/i.test(file));
  if (shares.length === 0) console.error('There is no file of the kind "shares over time".');
  else {
    const all = new Tally();
    for (const file of shares) {
      await safely(file, async () => {
        const tally = await scoreShares(file);
        all.lists += tally.lists;
        all.same += tally.same;
        return [];
      });
    }
    figures.push({
      name: "shares: days, rolling 24 h, decayed (%)",
      value: all.share,
      goal: { equals: 100 },
    });
  }
  return figures;
}

function rename(figure: Figure, index: number): Figure {
  return { ...figure, name: `${figure.name} of file ${index + 1}` };
}

/** A file that cannot be scored is a figure that is short, not the end of the run. */
async function safely(file: string, score: () => Promise<Figure[]>): Promise<Figure[]> {
  try {
    return await score();
  } catch (error) {
    console.error(`${file}: ${error}`);
    return [{ name: `could not be scored: ${file}`, value: 0, goal: { equals: 100 } }];
  }
}
