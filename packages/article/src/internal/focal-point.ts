import type { ArticleImage } from "../image.js";

/** A point in pixels from the top left as fractions of the sides, where it is inside; to the millionth. */
export function focalPoint(
  { x, y }: { readonly x: number | undefined; readonly y: number | undefined },
  width: number | undefined,
  height: number | undefined,
): ArticleImage["focalPoint"] {
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  const point = { x: fraction(x, width), y: fraction(y, height) };
  return point.x <= 1 && point.y <= 1 ? point : undefined;
}

function fraction(pixels: number, side: number): number {
  return Math.round((pixels / side) * 1e6) / 1e6;
}
