import type { Article } from "../article.js";
import type { ArticleIssue } from "../errors.js";
import type { FormatResult, Loss } from "../format-result.js";
import { FieldReader, type ReadingLog } from "./field-reader.js";
import { isRecord, readJson } from "./json-fields.js";

/** Why an object is not in the format. */
export type Refusal = { readonly refused: string };

/** Reads one article out of an object of a format in JSON, parsed or as text; every field that is not read is lost. */
export function readFields(
  input: unknown,
  read: (fields: FieldReader, log: ReadingLog) => Article | Refusal,
): FormatResult<Article> {
  const json = readJson(input);
  if ("issue" in json) return { value: undefined, issues: [json.issue], lost: [] };
  if (!isRecord(json.value)) {
    const message = `Expected an object, got ${Array.isArray(json.value) ? "a list" : typeof json.value}.`;
    return { value: undefined, issues: [{ code: "input.not-an-object", path: [], message }], lost: [] };
  }
  const issues: ArticleIssue[] = [];
  const lost: Loss[] = [];
  const fields = new FieldReader(json.value, [], { issues, lost });
  const value = read(fields, { issues, lost });
  if ("refused" in value) {
    const issue: ArticleIssue = { code: "input.not-this-format", path: [], message: value.refused };
    return { value: undefined, issues: [issue], lost: [] };
  }
  fields.finish();
  return { value, issues, lost };
}
