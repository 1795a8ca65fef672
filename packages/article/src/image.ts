import * as z from "zod/mini";

const pixels = z.number().check(z.multipleOf(1), z.gte(1));
const fraction = z.number().check(z.gte(0), z.lte(1));

/** The fields of an image, wherever it stands. */
export const imageFields = {
  /** The address of the best version. */
  url: z.string(),
  /** The text that takes the image's place. An empty one says nothing: see `decorative`. */
  alt: z.optional(z.string()),
  /** Whether the image carries no information, so that an empty `alt` is right. */
  decorative: z.optional(z.boolean()),
  caption: z.optional(z.string()),
  /** Who took or made it, as displayed. */
  credit: z.optional(z.string()),
  /** Pixels. */
  width: z.optional(pixels),
  /** Pixels. */
  height: z.optional(pixels),
  /** A media type: `image/jpeg`. */
  mediaType: z.optional(z.string()),
  /** Other versions of the same picture; each has an address and at least one side in pixels. */
  sizes: z.optional(
    z.array(
      z.strictObject({
        url: z.string(),
        width: z.optional(pixels),
        height: z.optional(pixels),
        mediaType: z.optional(z.string()),
        /** What the source calls this version: `thumbnail`, `large`. */
        name: z.optional(z.string()),
      }),
    ),
  ),
  /** The point that every crop should keep: fractions of the width from the left and of the height from the top. */
  focalPoint: z.optional(z.strictObject({ x: fraction, y: fraction })),
};

/** The schema of an article's image. */
export const imageSchema = z.strictObject({
  /** `main` leads the article; `thumbnail` stands for it in lists; `social` in shares; `inline` is in the body. */
  role: z.optional(z.literal(["main", "thumbnail", "social", "inline"])),
  ...imageFields,
});

/** An image with its text alternative, caption, credit and sizes. */
export type ArticleImage = z.infer<typeof imageSchema>;
