import type { ArticleDate } from "../article-date.js";
import type { Author } from "../author.js";
import type { ArticleImage } from "../image.js";

/** A JSON-LD node: `@type` and properties of schema.org. */
export type JsonLdNode = { "@type": string; [property: string]: unknown };

/** A person or organization. */
export function authorNode(author: Author): JsonLdNode {
  return node(author.kind === "person" ? "Person" : "Organization", {
    name: author.name,
    honorificPrefix: author.honorific,
    jobTitle: author.role,
    url: author.url,
    sameAs: author.sameAs,
    email: author.email,
    image: author.image,
    identifier: author.id,
  });
}

/** A picture with what is said about it. */
export function imageNode(image: ArticleImage): JsonLdNode {
  return node("ImageObject", {
    url: image.url,
    description: image.alt,
    caption: image.caption,
    creditText: image.credit,
    width: image.width,
    height: image.height,
    encodingFormat: image.mediaType,
  });
}

/** A date as schema.org takes it. */
export function isoOf(date: ArticleDate | undefined): string | undefined {
  return date?.iso;
}

/** A node of a type with the properties that say something. */
export function node(type: string, properties: Record<string, unknown>): JsonLdNode {
  const present = Object.entries(properties).filter(
    ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return { "@type": type, ...Object.fromEntries(present) };
}
