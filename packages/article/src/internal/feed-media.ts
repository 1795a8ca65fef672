import type { FeedImage, FeedMedia } from "../feed-model.js";
import { addressOf, type Context, contextOf } from "./feed-text.js";
import { textOf, type XmlElement } from "./xml-tree.js";

/** The objects that an element of Media RSS describes, with what is said once for a group. */
export function mediaOf(element: XmlElement, outer: Context): FeedMedia[] {
  const context = contextOf(element, outer);
  const children = element.children.filter((child) => typeof child !== "string");
  if (element.name === "media:group") {
    const said = describe(children, context);
    const objects = children
      .filter(({ name }) => name === "media:content")
      .flatMap((child) => mediaOf(child, context));
    return objects.map((object) => ({ ...said, ...object }));
  }
  const { attributes } = element;
  const url = attributes.get("url") ?? playerUrl(children);
  const mediaType = attributes.get("type");
  const medium = attributes.get("medium");
  const seconds = Number(attributes.get("duration") ?? Number.NaN);
  return [
    {
      ...(url !== undefined && url.trim() !== "" && { url: addressOf(url, context) }),
      ...(mediaType !== undefined && { mediaType }),
      ...(medium !== undefined && { medium }),
      ...sized("bytes", attributes.get("filesize")),
      ...sized("width", attributes.get("width")),
      ...sized("height", attributes.get("height")),
      ...(seconds > 0 && { durationMs: Math.round(seconds * 1000) }),
      ...(attributes.get("isdefault") === "true" && { isDefault: true }),
      ...describe(children, context),
    },
  ];
}

/** What the elements beside or inside media objects say of them. */
export function describe(children: readonly XmlElement[], context: Context): FeedMedia {
  const said: FeedMedia = {};
  for (const child of children) {
    const text = textOf(child).trim();
    if (child.name === "media:title" && text !== "") said.title = text;
    else if (child.name === "media:description" && text !== "") said.description = text;
    else if (child.name === "media:credit" && text !== "") {
      const role = child.attributes.get("role");
      said.credits = [...(said.credits ?? []), { name: text, ...(role !== undefined && { role }) }];
    } else if (child.name === "media:thumbnail") {
      const image = thumbnailOf(child, context);
      if (image !== undefined) said.thumbnails = [...(said.thumbnails ?? []), image];
    }
  }
  return said;
}

/** The small picture that an element gives. */
export function thumbnailOf(element: XmlElement, outer: Context): FeedImage | undefined {
  const url = element.attributes.get("url") ?? textOf(element);
  if (url.trim() === "") return undefined;
  return {
    url: addressOf(url, contextOf(element, outer)),
    ...sized("width", element.attributes.get("width")),
    ...sized("height", element.attributes.get("height")),
  };
}

function playerUrl(children: readonly XmlElement[]): string | undefined {
  return children.find(({ name }) => name === "media:player")?.attributes.get("url");
}

function sized<Key extends string>(key: Key, text: string | undefined): { [K in Key]?: number } {
  const value = Number(text ?? Number.NaN);
  return (Number.isInteger(value) && value > 0 ? { [key]: value } : {}) as { [K in Key]?: number };
}
