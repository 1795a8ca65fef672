import type { Article } from "../src/article.js";
import type { ArticlePath } from "../src/errors.js";
import type { Loss } from "../src/format-result.js";

/** The places of an article that did not come back and of which nothing was said; those of the body are one place. */
export function silentLosses(article: Article, back: Article | undefined, lost: readonly Loss[]): string[] {
  return leaves(article, []).flatMap(({ path, value }) => {
    const came = valueAt(back, path);
    const isBack = path.at(-1) === "iso" ? isSameTime(value, came) : isEqual(value, came);
    // A change that was none.
    if (path[0] === "modified" && value === article.published?.iso) return [];
    const isSaid = lost.some((loss) => loss.path.every((key, index) => key === path[index]));
    return isBack || isSaid
      ? []
      : [`${path.join(".")}: ${JSON.stringify(value)} became ${JSON.stringify(came)}`];
  });
}

/** A time to the minute may come back to the second. */
function isSameTime(value: unknown, came: unknown): boolean {
  return String(value).replace(/(T\d\d:\d\d)(?=[Z+-])/, "$1:00") === came || value === came;
}

function leaves(value: unknown, path: ArticlePath): { path: ArticlePath; value: unknown }[] {
  if (path.length === 1 && path[0] === "body") return [{ path, value }];
  if (typeof value !== "object" || value === null) return value === undefined ? [] : [{ path, value }];
  // Of a date the digits and the offset count.
  if ("iso" in value) return [{ path: [...path, "iso"], value: value.iso }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function valueAt(value: unknown, path: ArticlePath): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
