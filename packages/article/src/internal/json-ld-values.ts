import type { Author } from "../author.js";
import type { ArticleImage } from "../image.js";
import { FieldReader } from "./field-reader.js";
import { present } from "./present.js";

type Value = string | FieldReader | undefined;

/** The text of a value that may be an object with an address, a name or a value. */
export function textOf(value: Value, ...keys: readonly string[]): string | undefined {
  if (!(value instanceof FieldReader)) return value;
  value.skip("@type propertyID");
  for (const key of keys.length > 0 ? keys : ["@value", "value", "@id", "url", "name"]) {
    if (value.has(key)) return value.text(key);
  }
  return undefined;
}

/** The first text of a property; the others are lost. Numbers are texts. */
export function firstText(node: FieldReader, key: string): string | undefined {
  if (typeof node.value(key) === "number") return node.text(key);
  const [first, ...others] = node.any(key);
  if (others.length > 0) node.lose(key, "The model has one of these.");
  return textOf(first);
}

/** The people and organizations of a property. */
export function readPeople(node: FieldReader, key: string): Author[] {
  return node.any(key).flatMap((value): Author[] => {
    if (typeof value === "string") return [{ kind: "person", name: value }];
    const isPerson = !value
      .any("@type")
      .some((type) => typeof type === "string" && /Organization$/.test(type));
    const name = firstText(value, "name");
    if (name === undefined) {
      value.lose("name", "An author without a name is none.");
      return [];
    }
    const fields = {
      honorific: firstText(value, "honorificPrefix"),
      role: firstText(value, "jobTitle"),
      url: firstText(value, "url"),
      sameAs: value.any("sameAs").flatMap((address) => textOf(address) ?? []),
      email: firstText(value, "email"),
      image: firstText(value, "image"),
      id: firstText(value, "identifier"),
    };
    return [{ kind: isPerson ? "person" : "organization", name, ...present(fields) }];
  });
}

/** The pictures of a property: addresses, or objects with what is said about them. */
export function readImages(node: FieldReader, key: string): ArticleImage[] {
  return node.any(key).flatMap((value): ArticleImage[] => {
    if (typeof value === "string") return [{ url: value }];
    value.skip("@type");
    const url = firstText(value, "url") ?? firstText(value, "contentUrl") ?? firstText(value, "@id");
    if (url === undefined) {
      value.lose("url", "A picture without an address is none.");
      return [];
    }
    const fields = {
      alt: firstText(value, "description"),
      caption: firstText(value, "caption"),
      credit: firstText(value, "creditText"),
      width: pixels(value, "width"),
      height: pixels(value, "height"),
      mediaType: firstText(value, "encodingFormat"),
    };
    return [present({ url, ...fields })];
  });
}

/** A side in pixels: a number, or the object that says so. */
function pixels(value: FieldReader, key: string): number | undefined {
  const written = value.value(key);
  if (typeof written !== "object") return value.count(key);
  const quantity = value.child(key);
  quantity?.skip("@type unitCode unitText");
  return quantity?.count("value");
}
