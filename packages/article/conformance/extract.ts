import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import { extractArticle } from "../src/formats/extract.js";
import { plainText } from "../src/plain-text.js";
import { authorKey, bodyScore, meanF1, titleKey } from "./extract-scores.js";
import { filesOf, rowsOf } from "./rows.js";

export type { Figure };
export { authorKey, bodyScore, extractArticle, filesOf, join, meanF1, plainText, rowsOf, titleKey };
