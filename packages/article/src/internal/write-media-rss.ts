import { escapeHtml } from "@internal/markup";
import type { ArticleMedia } from "../article.js";
import type { ArticleImage } from "../image.js";
import { element, textElement } from "./write-xml.js";

/** A picture as Media RSS has it: with size, the text in its place, caption and credit. */
export function imageElement(image: ArticleImage): string {
  const { url, mediaType, width, height, caption } = image;
  const isDefault = image.role === "main" ? "true" : undefined;
  // A description is words unless it says that it is HTML.
  const isMarkup = caption !== undefined && /[<&]/.test(caption);
  return element("media:content", { url, medium: "image", type: mediaType, width, height, isDefault }, [
    textElement("media:title", image.alt),
    isMarkup
      ? textElement("media:description", escapeHtml(caption), { type: "html" })
      : textElement("media:description", caption),
    textElement("media:credit", image.credit),
  ]);
}

/** A recording or file as Media RSS has it. */
export function mediaElement({ kind, url, title, mediaType, bytes, durationMs }: ArticleMedia): string {
  const duration = durationMs === undefined ? undefined : durationMs / 1000;
  return element(
    "media:content",
    { url, medium: kind, type: mediaType, fileSize: bytes, duration },
    textElement("media:title", title),
  );
}
