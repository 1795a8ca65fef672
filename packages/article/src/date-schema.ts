import * as z from "zod/mini";
import { type ArticleDate, dateMessage, withWritten } from "./article-date.js";
import { readDate } from "./internal/read-date.js";

/** A date as it may be given: a text, or an object whose derived parts may be left out. */
export type DateInput =
  | string
  | (Pick<ArticleDate, "written" | "iso"> & Partial<Omit<ArticleDate, "written" | "iso">>);

/**
 * The schema of a date: an ISO 8601 or RFC 822 text, or the object that `articleDate` makes of one. One step in place of
 * a union and a pipe, which would cost every page half a kilobyte.
 */
export const articleDateSchema = z.transform((input: unknown, context): ArticleDate | undefined => {
  const isText = typeof input === "string";
  const fields = isText ? undefined : fieldsOf(input);
  const date = isText ? withWritten(input, readDate(input)) : fields && checked(fields);
  if (date !== undefined) return date;
  const code = isText || fields !== undefined ? "date.invalid" : "field.type";
  const message = dateMessage(isText ? input : fields?.iso);
  context.issues.push({ code: "custom", message, input, params: { code } });
  return undefined;
}) as unknown as z.ZodMiniType<ArticleDate, DateInput>;

const KEYS: Readonly<Record<keyof ArticleDate, string>> = {
  written: "string",
  iso: "string",
  precision: "string",
  offset: "string",
  zone: "string",
  at: "number",
};

function fieldsOf(input: unknown): Exclude<DateInput, string> | undefined {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
  const entries = Object.entries(input);
  const fits = entries.every(([key, value]) => {
    const type = Object.hasOwn(KEYS, key) ? KEYS[key as keyof ArticleDate] : undefined;
    return (
      type !== undefined &&
      (typeof value === type || (value === undefined && key !== "iso" && key !== "written"))
    );
  });
  return fits && "iso" in input && "written" in input ? (input as Exclude<DateInput, string>) : undefined;
}

/** What can be derived is: a date object whose parts contradict each other is none. */
function checked(input: Exclude<DateInput, string>): ArticleDate | undefined {
  const reading = readDate(input.iso, input.zone);
  if (reading === undefined) return undefined;
  const agrees =
    (input.at === undefined || input.at === reading.at) &&
    (input.offset === undefined || input.offset === reading.offset) &&
    (input.precision === undefined || input.precision === reading.precision);
  return agrees ? { written: input.written, ...reading } : undefined;
}
