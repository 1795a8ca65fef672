import * as z from "zod/mini";

const children = () => z.array(inlineSchema);

const mark = <Type extends string>(type: Type) =>
  z.strictObject({
    type: z.literal(type),
    get children(): z.ZodMiniArray<typeof inlineSchema> {
      return children();
    },
  });

const text = z.strictObject({ type: z.literal("text"), value: z.string() });

const lineBreak = z.strictObject({ type: z.literal("break") });

const inlineCode = z.strictObject({ type: z.literal("inlineCode"), value: z.string() });

const link = z.strictObject({
  type: z.literal("link"),
  url: z.string(),
  title: z.optional(z.string()),
  /** Whether the target paid for the link: written as `rel="sponsored"`. */
  sponsored: z.optional(z.boolean()),
  get children(): z.ZodMiniArray<typeof inlineSchema> {
    return children();
  },
});

/** A stretch in another language or direction than the text around it. */
const span = z.strictObject({
  type: z.literal("span"),
  language: z.optional(z.string()),
  direction: z.optional(z.literal(["ltr", "rtl", "auto"])),
  get children(): z.ZodMiniArray<typeof inlineSchema> {
    return children();
  },
});

const abbreviation = z.strictObject({
  type: z.literal("abbreviation"),
  title: z.string(),
  get children(): z.ZodMiniArray<typeof inlineSchema> {
    return children();
  },
});

/** The schema of what stands inside a paragraph, heading or table cell: text, its marks, links, line breaks. */
export const inlineSchema = z.discriminatedUnion("type", [
  text,
  mark("strong"),
  mark("emphasis"),
  mark("underline"),
  mark("delete"),
  mark("subscript"),
  mark("superscript"),
  mark("highlight"),
  lineBreak,
  inlineCode,
  link,
  span,
  abbreviation,
]);

/** What stands inside a paragraph, heading or table cell. */
export type Inline = z.infer<typeof inlineSchema>;
