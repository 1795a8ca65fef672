import * as z from "zod/mini";

/** The schema of an author or other contributor. */
export const authorSchema = z.strictObject({
  kind: z.literal(["person", "organization"]),
  /** The name alone: no "By", no title, no second author. */
  name: z.string().check(z.minLength(1)),
  /** "Dr", "H.E.", "Samdech". */
  honorific: z.optional(z.string()),
  /** What the person does: "Political editor". */
  role: z.optional(z.string()),
  /** A page about the author on this site. */
  url: z.optional(z.string()),
  /** Pages elsewhere that are about the same author. */
  sameAs: z.optional(z.array(z.string())),
  email: z.optional(z.string()),
  /** The address of a portrait or logo. */
  image: z.optional(z.string()),
  /** The key of the author in the source system. */
  id: z.optional(z.string()),
});

/** A person or organization that made the article. */
export type Author = z.infer<typeof authorSchema>;
