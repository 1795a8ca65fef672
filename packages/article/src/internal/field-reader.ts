import { type ArticleDate, readArticleDate } from "../article-date.js";
import type { ArticleIssue, ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { isRecord, isVoid, type JsonRecord } from "./json-fields.js";

/** Where a reader puts what it finds wrong and what it leaves behind. */
export type ReadingLog = { readonly issues: ArticleIssue[]; readonly lost: Loss[] };

/**
 * Reads the fields of an object in another format's JSON and remembers which were read: {@link FieldReader.finish} has a
 * line for each of the others. A field of another type than the format's is an issue, and lost.
 */
export class FieldReader {
  readonly path: ArticlePath;
  private readonly record: JsonRecord;
  private readonly log: ReadingLog;
  private readonly seen = new Set<string>();
  private readonly inner: FieldReader[] = [];

  constructor(record: JsonRecord, path: ArticlePath, log: ReadingLog) {
    this.record = record;
    this.path = path;
    this.log = log;
  }

  /** The value of a field, whatever it is; `undefined` where it says nothing. */
  value(key: string): unknown {
    this.seen.add(key);
    const value = Object.hasOwn(this.record, key) ? this.record[key] : undefined;
    return value === null || value === undefined || value === "" ? undefined : value;
  }

  /** Whether there is something in a field, which does not count as reading it. */
  has(key: string): boolean {
    return Object.hasOwn(this.record, key) && !isVoid(this.record[key]);
  }

  /** The fields that say something, in the order of the object. */
  keys(): string[] {
    return Object.keys(this.record).filter((key) => !isVoid(this.record[key]));
  }

  text(key: string): string | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isFinite(value)) return String(value);
    if (typeof value === "string") return value.trim() || undefined;
    return this.wrong(key, "a text");
  }

  /** A text that is one of a few. Another one is lost without an issue: formats have more words than the model. */
  oneOf<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const text = this.text(key);
    const word = words.find((candidate) => candidate === text);
    if (word === undefined && text !== undefined) {
      this.lose(key, `The model has no ${key} ${JSON.stringify(text.slice(0, 40))}.`);
    }
    return word;
  }

  /** A number from `least` on, no larger than JSON's whole numbers are exact. */
  number(key: string, least = 0): number | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
    if (typeof number === "number" && number >= least && number <= Number.MAX_SAFE_INTEGER) return number;
    return this.wrong(key, `a number from ${least}`);
  }

  /** A whole number from `least` on. */
  count(key: string, least = 1): number | undefined {
    const number = this.number(key, least);
    if (number === undefined || Number.isSafeInteger(number)) return number;
    return this.wrong(key, "a whole number");
  }

  flag(key: string): boolean | undefined {
    const value = this.value(key);
    if (value === undefined || typeof value === "boolean") return value;
    return this.wrong(key, "true or false");
  }

  date(key: string): ArticleDate | undefined {
    const written = this.text(key);
    if (written === undefined) return undefined;
    const date = readArticleDate(written);
    if (date !== undefined) return date;
    const message = `Expected a date such as 2025-01-23T09:30:00+07:00, got ${JSON.stringify(written.slice(0, 60))}.`;
    this.log.issues.push({ code: "date.invalid", path: [...this.path, key], message });
    this.lose(key, "Left out what is no date.");
    return undefined;
  }

  child(key: string): FieldReader | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    return isRecord(value) ? this.open(value, [...this.path, key]) : this.wrong(key, "an object");
  }

  /** The objects of a list; other items are an issue. */
  children(key: string): FieldReader[] {
    return this.list(key).flatMap((item, index) => {
      const path = [...this.path, key, index];
      if (isRecord(item)) return [this.open(item, path)];
      if (!isVoid(item)) this.report(path, "an object");
      return [];
    });
  }

  /** What a field holds that may have one value or a list of them, each a text or an object. */
  any(key: string): (string | FieldReader)[] {
    const value = this.value(key);
    const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return list.flatMap((item, index): (string | FieldReader)[] => {
      const path = Array.isArray(value) ? [...this.path, key, index] : [...this.path, key];
      if (isRecord(item)) return [this.open(item, path)];
      if (typeof item === "string" && item.trim() !== "") return [item.trim()];
      if (!isVoid(item)) this.report(path, "a text or an object");
      return [];
    });
  }

  /** The objects of a list of lists: rows of a table. */
  lists(key: string): FieldReader[][] {
    return this.list(key).map((row, index) => {
      const path = [...this.path, key, index];
      if (!Array.isArray(row)) {
        this.report(path, "a list");
        return [];
      }
      return row.flatMap((item: unknown, at) => {
        if (isRecord(item)) return [this.open(item, [...path, at])];
        if (!isVoid(item)) this.report([...path, at], "an object");
        return [];
      });
    });
  }

  texts(key: string): string[] {
    return this.list(key).flatMap((item, index) => {
      if (typeof item === "string" && item.trim() !== "") return [item.trim()];
      if (!isVoid(item)) this.report([...this.path, key, index], "a text");
      return [];
    });
  }

  /** Marks fields as read: what they say is known otherwise, or is about the system and not the article. */
  skip(keys: string): void {
    for (const key of keys.split(" ")) this.seen.add(key);
  }

  lose(key: string, message: string): void {
    this.log.lost.push({ path: [...this.path, key], message });
  }

  /** Adds a line to `lost` for each field that says something and was not read, here and in every child. */
  finish(): void {
    for (const [key, value] of Object.entries(this.record)) {
      if (!this.seen.has(key) && !isVoid(value))
        this.lose(key, `The model has no place for ${shorten(key)}.`);
    }
    for (const child of this.inner) child.finish();
  }

  private list(key: string): readonly unknown[] {
    const value = this.value(key);
    if (value === undefined) return [];
    return Array.isArray(value) ? value : (this.wrong(key, "a list") ?? []);
  }

  private open(record: JsonRecord, path: ArticlePath): FieldReader {
    const child = new FieldReader(record, path, this.log);
    this.inner.push(child);
    return child;
  }

  private wrong(key: string, expected: string): undefined {
    this.report([...this.path, key], expected);
  }

  private report(path: ArticlePath, expected: string): void {
    const name = shorten(path.join("."));
    this.log.issues.push({ code: "field.type", path, message: `Expected ${name} to be ${expected}.` });
    this.log.lost.push({ path, message: `Left out ${name}, which is not ${expected}.` });
  }
}

function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
