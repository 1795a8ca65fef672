import * as z from "zod/mini";
import { type ArticleDate, dateMessage, withWritten } from "./article-date.js";
import { readDate } from "./internal/read-date.js";

/** A date as it may be given: a text, or an object whose derived parts may be left out. */
export type DateInput =
  | string
  | (Pick<ArticleDate, "written" | "iso"> & Partial<Omit<ArticleDate, "written" | "iso">>);

const text = z.optional(z.string());

const dateObject = z.strictObject({
  written: z.string(),
  iso: z.string(),
  precision: text,
  offset: text,
  zone: text,
  at: z.optional(z.number()),
});

/**
 * The schema of a date: an ISO 8601 or RFC 822 text, or the object that `articleDate` makes of one. One step in place of
 * a union and a pipe, which would cost every page half a kilobyte.
 */
export const articleDateSchema = z.transform((input: unknown, context): ArticleDate | undefined => {
  const isText = typeof input === "string";
  const fields = isText ? undefined : dateObject.safeParse(input).data;
  const date = isText ? withWritten(input, readDate(input)) : fields && checked(fields);
  if (date !== undefined) return date;
  const code = isText || fields !== undefined ? "date.invalid" : "field.type";
  const message = dateMessage(isText ? input : fields?.iso);
  context.issues.push({ code: "custom", message, input, params: { code } });
  return undefined;
}) as unknown as z.ZodMiniType<ArticleDate, DateInput>;

/** What can be derived is: a date object whose parts contradict each other is none. */
function checked(input: z.infer<typeof dateObject>): ArticleDate | undefined {
  const reading = readDate(input.iso, input.zone);
  if (reading === undefined) return undefined;
  const agrees =
    (input.at === undefined || input.at === reading.at) &&
    (input.offset === undefined || input.offset === reading.offset) &&
    (input.precision === undefined || input.precision === reading.precision);
  return agrees ? { written: input.written, ...reading } : undefined;
}
