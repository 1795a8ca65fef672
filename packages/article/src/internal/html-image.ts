import type { BlockOf } from "../block.js";
import type { HtmlAttributes } from "./html-events.js";

type Size = NonNullable<BlockOf<"image">["sizes"]>[number];

/** Pages that load images late keep the address in one of these, and a placeholder in `src`. */
const LATE_SOURCES = ["data-src", "data-lazy-src", "data-original", "data-orig-file"];

/** The image that an `img` element shows, its addresses resolved; `undefined` without an address. */
export function imageOf(
  attributes: HtmlAttributes,
  resolve: (url: string) => string | undefined,
): BlockOf<"image"> | undefined {
  const written = attributes.get("src")?.trim() ?? "";
  const late = LATE_SOURCES.map((name) => attributes.get(name)).find((value) => value?.trim());
  const source = written === "" || /^data:/i.test(written) ? (late ?? written) : written;
  const sizes = sizesOf(attributes.get("srcset") ?? attributes.get("data-srcset") ?? "", resolve);
  const url = (source === "" ? undefined : resolve(source)) ?? sizes.at(-1)?.url;
  if (url === undefined) return undefined;
  const alt = attributes.get("alt")?.replace(/\s+/g, " ").trim();
  const width = pixels(attributes.get("width"));
  const height = pixels(attributes.get("height"));
  return {
    type: "image",
    url,
    ...(alt !== undefined && { alt }),
    ...(alt === "" && { decorative: true }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(sizes.length > 0 && { sizes }),
  };
}

/** A side in CSS pixels; `undefined` for anything but digits, `px` allowed. */
export function pixels(text: string | undefined): number | undefined {
  const digits = /^\s*(\d{1,6})(?:\.\d*)?(?:px)?\s*$/.exec(text ?? "")?.[1];
  const value = Number(digits ?? 0);
  return value > 0 ? value : undefined;
}

function sizesOf(srcset: string, resolve: (url: string) => string | undefined): Size[] {
  if (srcset.length > 20_000) return [];
  return srcset.split(/,\s/).flatMap((candidate) => {
    const [address = "", descriptor = ""] = candidate.trim().split(/\s+/);
    const url = resolve(address.replace(/,+$/, ""));
    const width = pixels(/^(\d+)w,?$/.exec(descriptor)?.[1]);
    return url === undefined || width === undefined ? [] : [{ url, width }];
  });
}
