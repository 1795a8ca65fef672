import type { Article } from "../article.js";
import type { Loss } from "../format-result.js";

/** The fields that a format carries, as paths with `*` for any index: `images.*.alt`. A path covers all below it. */
export type Carried = ReadonlySet<string>;

/** The set of carried paths, given as words. `body` is not among them: a format says itself what becomes of the blocks. */
export function carries(paths: string): Carried {
  return new Set(paths.split(" "));
}

/**
 * One line for each present field of the article that is not carried, at the highest level at which nothing is. A date
 * is carried by its digits and offset; the zone's name is a line of its own unless `zone` is carried.
 */
export function lossesOf(article: Article, carried: Carried, format: string): Loss[] {
  const lost: Loss[] = [];
  const lose = (path: readonly (string | number)[], what: string) => {
    lost.push({ path, message: `${format} has no place for ${what}.` });
  };
  const walk = (value: unknown, path: readonly (string | number)[], pattern: string): void => {
    if (isEmpty(value)) return;
    if (carried.has(pattern)) {
      if (!carried.has("zone") && isDateWithZone(value)) lose([...path, "zone"], "the zone's name");
      return;
    }
    if (!hasCarriedBelow(pattern, carried)) {
      lose(path, fieldName(pattern));
      return;
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index], `${pattern}.*`);
    } else {
      for (const [key, item] of Object.entries(value as object))
        walk(item, [...path, key], `${pattern}.${key}`);
    }
  };
  for (const [key, value] of Object.entries(article)) {
    if (key !== "body") walk(value, [key], key);
  }
  return lost;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0)
  );
}

function isDateWithZone(value: unknown): boolean {
  const { iso, zone } = value as { iso?: unknown; zone?: unknown };
  return iso !== undefined && zone !== undefined;
}

function hasCarriedBelow(pattern: string, carried: Carried): boolean {
  const prefix = `${pattern}.`;
  for (const path of carried) if (path.startsWith(prefix)) return true;
  return false;
}

function fieldName(pattern: string): string {
  return pattern.replaceAll(".*", "");
}
