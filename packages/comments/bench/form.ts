import { type CompareOptions, compare, type Figure } from "@internal/scorecard";
import { safeParseComment } from "@nightdesk/comments";
import * as v from "valibot";
import * as z from "zod";
import { bundleSize } from "./bundle-size.js";

const VALID = {
  comment: "A comment about the bridge, in two sentences. It opens in spring.",
  name: "Sok Chan",
  email: "sok@example.com",
  website: "https://example.com/",
  consent: "on",
};
const INVALID = { comment: "", name: "", email: "sok@", website: "javascript:alert(1)", consent: "" };

/** The same fields, limits and messages in zod: trimmed texts, browser e-mail, http(s) address. */
const zodSchema = z.object({
  comment: z.string().trim().min(1, "Please enter your comment!").max(65_525),
  name: z.string().trim().min(1, "Please enter your name here").max(245),
  email: z.email({ pattern: z.regexes.html5Email }).max(100).optional(),
  website: z
    .url({ protocol: /^https?$/, normalize: true })
    .max(200)
    .optional(),
  consent: z.string().optional(),
});

const valibotSchema = v.object({
  comment: v.pipe(v.string(), v.trim(), v.minLength(1, "Please enter your comment!"), v.maxLength(65_525)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1, "Please enter your name here"), v.maxLength(245)),
  email: v.optional(v.pipe(v.string(), v.email(), v.maxLength(100))),
  website: v.optional(v.pipe(v.string(), v.url(), v.maxLength(200))),
  consent: v.optional(v.string()),
});

/** Speed of the schema against zod and valibot, and the size of the part that a page loads. */
export async function formFigures(options: CompareOptions): Promise<Figure[]> {
  if (!zodSchema.safeParse(VALID).success || zodSchema.safeParse(INVALID).success)
    throw new Error("The peer's schema is wrong.");
  const valid = await compare(
    {
      ours: () => safeParseComment(VALID),
      zod: () => zodSchema.safeParse(VALID),
      valibot: () => v.safeParse(valibotSchema, VALID),
    },
    options,
  );
  const invalid = await compare(
    {
      ours: () => safeParseComment(INVALID),
      zod: () => zodSchema.safeParse(INVALID),
      valibot: () => v.safeParse(valibotSchema, INVALID),
    },
    options,
  );
  const client = await bundleSize(
    'export { checkComment } from "@nightdesk/comments/client"; ' +
      'export { englishMessages, fieldAttributes } from "@nightdesk/comments"',
  );
  return [
    {
      name: "parse a valid form: times as fast as zod",
      value: valid.zod / valid.ours,
      goal: { atLeast: 1.5 },
    },
    {
      name: "parse an invalid form: times as fast as zod",
      value: invalid.zod / invalid.ours,
      goal: { atLeast: 3 },
    },
    { name: "parse a valid form: times as fast as valibot", value: valid.valibot / valid.ours, goal: "none" },
    {
      name: "client part: checks, attributes, English messages (KB gzip)",
      value: client / 1_000,
      goal: { atMost: 2.5 },
    },
  ];
}
