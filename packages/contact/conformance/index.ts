import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import { scoreBlocks } from "./blocks.js";
import { scorePhoneExamples } from "./phone-examples.js";
import { scorePhoneMatcher } from "./phone-matcher.js";
import { scorePostalAddresses } from "./postal-addresses.js";
import { scoreCardFiles, scoreWrittenCards } from "./vcards.js";

/** Scores the package on the corpora of a folder; those that are absent are named on stderr. */
export async function conformance({ dataDir }: { dataDir: string }): Promise<Figure[]> {
  const names = readdirSync(dataDir, { recursive: true, encoding: "utf8" });
  const matching = (pattern: RegExp): string[] =>
    names
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => join(dataDir, name));
  const figures: Figure[] = [];
  const kinds = [
    { what: "contact blocks", files: matching(/contact-blocks[^/]*\.json$/), score: scoreBlocks },
    { what: "example numbers", files: matching(/phone-examples[^/]*\.json$/), score: scorePhoneExamples },
    {
      what: "postal addresses",
      files: matching(/address-cases[^/]*\.json$/),
      score: scorePostalAddresses,
    },
    { what: "matcher cases", files: matching(/phone-matcher[^/]*\.json$/), score: scorePhoneMatcher },
    { what: "vCards", files: matching(/\.vcf$/i), score: scoreCardFiles },
  ];
  for (const { what, files, score } of kinds) {
    if (files.length === 0) console.error(`${what}: no file of this kind in ${dataDir}`);
    else figures.push(...(await score(files)));
  }
  figures.push(...scoreWrittenCards());
  return figures;
}
