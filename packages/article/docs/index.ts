import { rulePage } from "./rule-page.js";

/** What the documentation takes from the code: for each page and region the Markdown that it should hold. */
export function docsRegions(): { file: string; name: string; markdown: string }[] {
  return [{ file: "docs/article/rules.md", name: "rules", markdown: rulePage() }];
}
