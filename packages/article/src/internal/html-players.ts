import type { BlockOf } from "../block.js";
import type { HtmlAddresses } from "./html-addresses.js";
import type { HtmlAttributes } from "./html-events.js";
import { pixels } from "./html-image.js";

/** The block of a recording. Its address is empty until a `source` inside gives one. */
export type Player = BlockOf<"video"> | BlockOf<"audio">;

/** The player that a `video` or `audio` element shows. */
export function playerOf(type: Player["type"], attributes: HtmlAttributes, addresses: HtmlAddresses): Player {
  const url = addresses.source(attributes.get("src")) ?? "";
  const title = attributes.get("title")?.trim();
  const player: Player = { type, url, ...(title && { title }) };
  if (player.type === "video") {
    const poster = addresses.source(attributes.get("poster"));
    const width = pixels(attributes.get("width"));
    const height = pixels(attributes.get("height"));
    if (poster !== undefined) player.poster = poster;
    if (width !== undefined) player.width = width;
    if (height !== undefined) player.height = height;
  }
  return player;
}

/** Adds what an element inside a player says about it: its first source, or a track. */
export function addToPlayer(
  player: Player,
  name: string,
  attributes: HtmlAttributes,
  addresses: HtmlAddresses,
): void {
  if (name === "source" && player.url === "") player.url = addresses.source(attributes.get("src")) ?? "";
  if (name !== "track" || player.type !== "video") return;
  const url = addresses.source(attributes.get("src"));
  const kind = attributes.get("kind")?.toLowerCase() ?? "subtitles";
  if (url === undefined || !isTrackKind(kind)) return;
  const language = attributes.get("srclang");
  const label = attributes.get("label");
  player.tracks ??= [];
  player.tracks.push({ url, kind, ...(language && { language }), ...(label && { label }) });
}

/** The embed that an `iframe`, `embed` or `object` stands for; `undefined` without the address of another site. */
export function embedOf(
  name: string,
  attributes: HtmlAttributes,
  addresses: HtmlAddresses,
): BlockOf<"embed"> | undefined {
  const url = addresses.source(attributes.get(name === "object" ? "data" : "src"));
  const title = attributes.get("title")?.trim();
  if (url === undefined || !/^(?:https?:)?\/\//i.test(url)) return undefined;
  return { type: "embed", url: url.startsWith("//") ? `https:${url}` : url, ...(title && { title }) };
}

function isTrackKind(kind: string): kind is "captions" | "subtitles" | "descriptions" {
  return kind === "captions" || kind === "subtitles" || kind === "descriptions";
}
