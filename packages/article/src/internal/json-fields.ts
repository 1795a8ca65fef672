import type { ArticleIssue } from "../errors.js";
import { checkBounds } from "./check-bounds.js";

/** An object of parsed JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a field, trimmed; `undefined` where there is none or it is empty. Numbers are written as text. */
export function textField(record: JsonRecord, key: string): string | undefined {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** The object in a field. */
export function recordField(record: JsonRecord, key: string): JsonRecord | undefined {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return isRecord(value) ? value : undefined;
}

/** The items of a list in a field; none where it is no list. */
export function listField(record: JsonRecord, key: string): readonly unknown[] {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** The positive whole number in a field; digits in a text count. */
export function countField(record: JsonRecord, key: string): number | undefined {
  const text = textField(record, key);
  const value = text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : 0;
  return value > 0 ? value : undefined;
}

/** What a text or an already parsed value holds as JSON, or why it cannot be read. */
export function readJson(input: unknown): { value: unknown } | { issue: ArticleIssue } {
  let value = input;
  if (typeof input === "string") {
    try {
      value = JSON.parse(input.replace(/^\uFEFF/, ""));
    } catch {
      return {
        issue: { code: "input.syntax", path: [], message: "Expected JSON, got a text that is none." },
      };
    }
  }
  const outOfBounds = checkBounds(value);
  return outOfBounds === undefined ? { value } : { issue: outOfBounds };
}

/** Whether a value says nothing: `null`, `""`, `false`, `0`, an empty list or object. */
export function isVoid(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === false || value === 0) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}
