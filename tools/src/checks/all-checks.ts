import { docsChecks } from "../docs/docs-checks.js";
import type { Check } from "./check.js";
import { exportLists } from "./export-lists.js";
import { imports } from "./imports.js";
import { lockfile } from "./lockfile.js";
import { packageShape } from "./package-shape.js";
import { sizes } from "./sizes.js";
import { tarballs } from "./tarballs.js";
import { unused } from "./unused.js";

/** Every check of `npm run check`, cheapest first. */
export const allChecks: readonly Check[] = [
  packageShape,
  lockfile,
  imports,
  exportLists,
  sizes,
  unused,
  ...docsChecks,
  tarballs,
];
