import * as z from "zod/mini";
import { imageFields } from "./image.js";
import { inlineSchema } from "./inline.js";

const inlines = z.array(inlineSchema);

const paragraph = z.strictObject({ type: z.literal("paragraph"), children: inlines });

const heading = z.strictObject({
  type: z.literal("heading"),
  /** 1 to 6; a body starts at 2, for 1 is the headline. */
  depth: z.number().check(z.multipleOf(1), z.gte(1), z.lte(6)),
  children: inlines,
});

const listItem = z.strictObject({
  type: z.literal("listItem"),
  get children(): z.ZodMiniArray<typeof blockSchema> {
    return z.array(blockSchema);
  },
});

const list = z.strictObject({
  type: z.literal("list"),
  ordered: z.boolean(),
  /** The number of the first item of an ordered list; 1 where absent. */
  start: z.optional(z.number().check(z.multipleOf(1))),
  children: z.array(listItem),
});

const blockquote = z.strictObject({
  type: z.literal("blockquote"),
  /** Whether it repeats words of the article for display. */
  pull: z.optional(z.boolean()),
  /** Who is quoted, as displayed. */
  attribution: z.optional(z.string()),
  /** The address of the source. */
  cite: z.optional(z.string()),
  get children(): z.ZodMiniArray<typeof blockSchema> {
    return z.array(blockSchema);
  },
});

const image = z.strictObject({ type: z.literal("image"), ...imageFields });

const gallery = z.strictObject({
  type: z.literal("gallery"),
  caption: z.optional(z.string()),
  children: z.array(image),
});

const tableCell = z.strictObject({
  type: z.literal("tableCell"),
  /** What it heads, where it is a header cell. */
  header: z.optional(z.literal(["column", "row"])),
  columnSpan: z.optional(z.number().check(z.multipleOf(1), z.gte(1), z.lte(1000))),
  rowSpan: z.optional(z.number().check(z.multipleOf(1), z.gte(1), z.lte(65534))),
  children: inlines,
});

const tableRow = z.strictObject({ type: z.literal("tableRow"), children: z.array(tableCell) });

const table = z.strictObject({
  type: z.literal("table"),
  caption: z.optional(z.string()),
  children: z.array(tableRow),
});

const code = z.strictObject({
  type: z.literal("code"),
  language: z.optional(z.string()),
  value: z.string(),
});

const thematicBreak = z.strictObject({ type: z.literal("thematicBreak") });

const player = {
  url: z.string(),
  title: z.optional(z.string()),
  caption: z.optional(z.string()),
  credit: z.optional(z.string()),
  mediaType: z.optional(z.string()),
};

const video = z.strictObject({
  type: z.literal("video"),
  ...player,
  /** The address of the still shown before it plays. */
  poster: z.optional(z.string()),
  width: z.optional(z.number().check(z.multipleOf(1), z.gte(1))),
  height: z.optional(z.number().check(z.multipleOf(1), z.gte(1))),
  /** Files of timed text for it. */
  tracks: z.optional(
    z.array(
      z.strictObject({
        url: z.string(),
        kind: z.literal(["captions", "subtitles", "descriptions"]),
        language: z.optional(z.string()),
        label: z.optional(z.string()),
      }),
    ),
  ),
});

const audio = z.strictObject({ type: z.literal("audio"), ...player });

/** A page of another service shown in place: a post, a map, a player. */
const embed = z.strictObject({
  type: z.literal("embed"),
  url: z.string(),
  title: z.optional(z.string()),
  /** The service's name: `YouTube`. */
  provider: z.optional(z.string()),
  caption: z.optional(z.string()),
  /** What a reader sees where the embed cannot be shown. */
  fallback: z.optional(z.string()),
});

/** Markup that could not be read into blocks, in quarantine: no serializer of this package writes it as markup. */
const rawHtml = z.strictObject({ type: z.literal("rawHtml"), value: z.string() });

/** The schema of a body block, in unist shape: `type` with `children` or `value`. */
export const blockSchema = z.discriminatedUnion("type", [
  paragraph,
  heading,
  list,
  blockquote,
  image,
  gallery,
  table,
  code,
  thematicBreak,
  video,
  audio,
  embed,
  rawHtml,
]);

/** A body block, in unist shape. */
export type Block = z.infer<typeof blockSchema>;

/** The body block of one type: `BlockOf<"table">`. */
export type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;
