import type { CommentFieldName, CommentForm } from "../comment-form.js";
import type { CommentIssueCode } from "../errors.js";
import { namesOf } from "./names-of.js";

/** A form has a dozen controls; what sends more than this is no form. */
const MAX_ENTRIES = 100;

/** The text of each known field as it came, and what kept a field, or the whole form, from being read. */
export type ReadFields = {
  values: { [Name in CommentFieldName]?: string };
  problems: Map<CommentFieldName, CommentIssueCode> | undefined;
  whole: CommentIssueCode | undefined;
};

/** Reads the fields of a form from a list of pairs or the own properties of an object, and nothing else from it. */
export function readFields(input: unknown, form: CommentForm): ReadFields {
  const read: ReadFields = { values: {}, problems: undefined, whole: undefined };
  const names = fieldsOf(form);
  if (typeof input !== "object" || input === null) read.whole = "not-a-form";
  else if (isPairs(input)) {
    let entries = 0;
    for (const pair of input) {
      if (++entries > MAX_ENTRIES) {
        read.whole = "too-many-fields";
        break;
      }
      if (Array.isArray(pair) && typeof pair[0] === "string") take(read, names.get(pair[0]), pair[1]);
    }
  } else {
    const keys = Object.keys(input);
    if (keys.length > MAX_ENTRIES) read.whole = "too-many-fields";
    else for (const key of keys) take(read, names.get(key), (input as Record<string, unknown>)[key]);
  }
  return read;
}

function take(read: ReadFields, field: CommentFieldName | undefined, value: unknown): void {
  if (field === undefined || value === undefined || value === null) return;
  const text = typeof value === "string" ? value : scalarText(value);
  if (read.values[field] !== undefined || read.problems?.has(field)) fail(read, field, "duplicate-field");
  else if (text === undefined) fail(read, field, "not-text");
  else read.values[field] = text;
}

function fail(read: ReadFields, field: CommentFieldName, code: CommentIssueCode): void {
  read.problems ??= new Map();
  read.problems.set(field, code);
}

const NAMES = /* @__PURE__ */ new WeakMap<CommentForm, ReadonlyMap<string, CommentFieldName>>();

/** The field behind each name of a control; made once for each form. */
function fieldsOf(form: CommentForm): ReadonlyMap<string, CommentFieldName> {
  let names = NAMES.get(form);
  if (names === undefined) {
    names = new Map(
      form.fields.flatMap((field) => namesOf(field).map((name) => [name, field.field] as const)),
    );
    NAMES.set(form, names);
  }
  return names;
}

/** JSON writes an id as a number and a tick as true or false. */
function scalarText(value: unknown): string | undefined {
  if (typeof value === "boolean") return value ? "true" : "";
  return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : undefined;
}

function isPairs(input: object): input is Iterable<unknown> {
  return Symbol.iterator in input && typeof input[Symbol.iterator] === "function";
}
