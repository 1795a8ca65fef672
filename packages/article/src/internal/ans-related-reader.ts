import type { Article, ArticleMedia } from "../article.js";
import type { ArticleImage } from "../image.js";
import { readImage } from "./ans-image-reader.js";
import type { FieldReader } from "./field-reader.js";
import { present } from "./present.js";

/** The pictures that promote a story, in their order. */
export function readPromoImages(story: FieldReader): ArticleImage[] {
  const items = story.child("promo_items");
  const images = (items?.keys() ?? []).flatMap((key): ArticleImage[] => {
    const item = items?.child(key);
    if (item?.text("type") !== "image") {
      item?.lose("type", "The model has pictures only to promote an article.");
      return [];
    }
    item.skip("version _id");
    const role = item.oneOf("subtype", ["main", "thumbnail", "social", "inline"]);
    return readImage(item).map((image) => ({ ...(role !== undefined && { role }), ...image }));
  });
  return images;
}

/** The stories and files that a story refers to. */
export function readRelated(story: FieldReader): Pick<Article, "related" | "media"> {
  const lists = story.child("related_content");
  const related = (lists?.children("basic") ?? []).flatMap((item) => {
    item.skip("type _id channels");
    const referent = item.child("referent");
    const facts = referent?.child("referent_properties");
    referent?.skip("type service provider");
    const id = referent?.text("id");
    const url =
      facts?.text("url") ?? item.text("canonical_url") ?? (/^https?:/.test(id ?? "") ? id : undefined);
    if (url === undefined) {
      item.lose("referent", "Left out a story whose address is not given.");
      return [];
    }
    return [
      present({
        url,
        title: facts?.text("title"),
        id: id === url ? undefined : id,
        image: facts?.text("image"),
      }),
    ];
  });
  const media = (lists?.children("media") ?? []).flatMap((item): ArticleMedia[] => {
    item.skip("type");
    const referent = item.child("referent");
    const kind = referent?.oneOf("type", ["audio", "video", "document"]);
    const url = referent?.text("id");
    const facts = referent?.child("referent_properties");
    if (kind === undefined || url === undefined) return [];
    const mediaType = facts?.text("mime_type");
    const numbers = { bytes: facts?.count("bytes", 0), durationMs: facts?.number("duration_ms") };
    return [present({ kind, url, title: facts?.text("title"), mediaType, ...numbers })];
  });
  return { related, media };
}
