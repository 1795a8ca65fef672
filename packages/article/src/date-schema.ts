import * as z from "zod/mini";
import { type ArticleDate, dateMessage, withWritten } from "./article-date.js";
import { readDate } from "./internal/read-date.js";

const fields = z.strictObject({
  written: z.string(),
  iso: z.string(),
  precision: z.optional(z.enum(["year", "month", "day", "minute", "second", "millisecond"])),
  offset: z.optional(z.string()),
  zone: z.optional(z.string()),
  at: z.optional(z.number()),
});

/** The schema of a date: an ISO 8601 or RFC 822 text, or the object that `articleDate` makes of one. */
export const articleDateSchema = z.pipe(
  z.union([z.string(), fields]),
  z.transform((input, context): ArticleDate => {
    const date = typeof input === "string" ? withWritten(input, readDate(input)) : checked(input);
    if (date !== undefined) return date;
    const came = typeof input === "string" ? input : input.iso;
    context.issues.push({
      code: "custom",
      message: dateMessage(came),
      input,
      params: { code: "date.invalid" },
    });
    return z.NEVER;
  }),
);

/** What can be derived is: a date object whose parts contradict each other is none. */
function checked(input: z.infer<typeof fields>): ArticleDate | undefined {
  const reading = readDate(input.iso, input.zone);
  if (reading === undefined) return undefined;
  const agrees =
    (input.at === undefined || input.at === reading.at) &&
    (input.offset === undefined || input.offset === reading.offset) &&
    (input.precision === undefined || input.precision === reading.precision);
  return agrees ? { written: input.written, ...reading } : undefined;
}
