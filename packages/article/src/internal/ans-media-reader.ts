import type { Block } from "../block.js";
import { readCredit } from "./ans-image-reader.js";
import type { FieldReader } from "./field-reader.js";
import { present } from "./present.js";

function textsOf(element: FieldReader) {
  return {
    title: element.child("headlines")?.text("basic"),
    caption: element.child("description")?.text("basic"),
    credit: readCredit(element),
  };
}

/** The player in a video of ANS: its first stream. */
export function readVideo(element: FieldReader): Block[] {
  const [stream, ...others] = element.children("streams");
  const url = stream?.text("url");
  if (stream === undefined || url === undefined) return lost(element, "streams");
  for (const other of others) {
    other.skip("url");
    other.lose("url", "The model has one stream of a video.");
  }
  const sides = { width: stream.count("width"), height: stream.count("height") };
  const image = element.child("promo_image");
  image?.skip("type version _id");
  const tracks = (element.child("subtitles")?.children("urls") ?? []).flatMap((track) => {
    const address = track.text("url");
    const kind = track.oneOf("kind", ["captions", "subtitles", "descriptions"]) ?? "subtitles";
    if (address === undefined) return [];
    return [present({ url: address, kind, language: track.text("language"), label: track.text("label") })];
  });
  const mediaType = element.child("additional_properties")?.text("mime_type");
  return [
    {
      type: "video",
      ...present({ url, ...textsOf(element), ...sides, poster: image?.text("url"), mediaType, tracks }),
    },
  ];
}

/** The player in a recording of ANS. */
export function readAudio(element: FieldReader): Block[] {
  const url = element.text("source_url") ?? element.children("streams")[0]?.text("url");
  if (url === undefined) return lost(element, "source_url");
  return [{ type: "audio", ...present({ url, ...textsOf(element), mediaType: element.text("mimetype") }) }];
}

/** The page of another service in an oEmbed response. */
export function readEmbed(element: FieldReader): Block[] {
  element.skip("subtype");
  const raw = element.child("raw_oembed");
  raw?.skip("type version");
  const url = raw?.text("url");
  if (raw === undefined || url === undefined) return lost(element, "raw_oembed");
  const others = element.child("additional_properties");
  const texts = { title: raw.text("title"), provider: raw.text("provider_name") };
  const shown = { caption: others?.text("caption"), fallback: others?.text("fallback") };
  return [{ type: "embed", ...present({ url, ...texts, ...shown }) }];
}

/** A link that stands between paragraphs, as a paragraph of that alone. */
export function readLink(element: FieldReader): Block[] {
  const url = element.text("url");
  const text = element.text("content");
  if (url === undefined || text === undefined) return lost(element, "url");
  return [
    { type: "paragraph", children: [{ type: "link", url, children: [{ type: "text", value: text }] }] },
  ];
}

function lost(element: FieldReader, key: string): [] {
  element.lose(key, "There is no address in it.");
  return [];
}
