import type { Article } from "../src/article.js";
import type { Loss } from "../src/format-result.js";
import { articleToAns } from "../src/formats/ans.js";
import { articlesToAtom } from "../src/formats/atom.js";
import { articleToGhost } from "../src/formats/ghost.js";
import { articlesToJsonFeed } from "../src/formats/json-feed.js";
import { articleToJsonLd } from "../src/formats/json-ld.js";
import { articleToMetaTags } from "../src/formats/meta-tags.js";
import { articleToNinjs } from "../src/formats/ninjs.js";
import { articlesToRss } from "../src/formats/rss.js";
import { articleToWordpress } from "../src/formats/wordpress.js";
import { aloneAt, changedAt, fullArticle } from "./full-article.js";
import { changedPlaces, jsonPlaces, type Places, shortPlace, xmlPlaces } from "./output-places.js";

type Path = readonly (string | number)[];
type Written = { readonly places: Places; readonly lost: readonly Loss[] };
type Column = { readonly name: string; readonly write: (article: Article) => Written };

const FEED = { title: "The Paper", url: "https://paper.example/", description: "News" };

const columns: readonly Column[] = [
  { name: "JSON-LD", write: (article) => json(articleToJsonLd(article)) },
  { name: "Open Graph", write: (article) => meta(articleToMetaTags(article)) },
  { name: "RSS", write: (article) => xml(articlesToRss([article], FEED)) },
  { name: "Atom", write: (article) => xml(articlesToAtom([article], FEED)) },
  { name: "JSON Feed", write: (article) => item(articlesToJsonFeed([article], FEED)) },
  { name: "WordPress", write: (article) => json(articleToWordpress(article)) },
  { name: "Ghost", write: (article) => json(articleToGhost(article)) },
  { name: "ninjs", write: (article) => json(articleToNinjs(article)) },
  { name: "ANS", write: (article) => json(articleToAns(article)) },
];

/** What stands in a cell where a field is neither written nor named in `lost`: there may be none. */
export const SILENT = "lost in silence";

/**
 * The fields of the model as rows and the formats as columns: where a format's writer puts each, found by changing it and
 * looking for what changes in the output. A dash is a line in `lost`; brackets are around what is named in `lost` all the
 * same: it reads back as less, or gives way to another field.
 */
export function fieldTable(): { head: string[]; rows: string[][] } {
  const rows = leavesOf(fullArticle, []).map((path) => [
    `\`${nameOf(path)}\``,
    ...columns.map((column) => cellOf(path, column)),
  ]);
  return { head: ["Field", ...columns.map(({ name }) => name)], rows };
}

function cellOf(path: Path, { write }: Column): string {
  const placeIn = (article: Article): { place: string | undefined; lost: readonly Loss[] } => {
    const changed = changedAt(article, path);
    const before = write(article);
    const after = write(changed);
    const places = changedPlaces(before.places, after.places, valueAt(changed, path));
    return { place: places.sort((a, b) => a.length - b.length)[0], lost: [...before.lost, ...after.lost] };
  };
  const { place, lost } = placeIn(fullArticle);
  const isLost = lost.some((loss) => loss.path.every((key, index) => key === path[index]));
  const alone = place ?? placeIn(aloneAt(fullArticle, path)).place;
  if (alone === undefined) return isLost ? "–" : SILENT;
  const shown = `\`${shortPlace(alone)}\``;
  return isLost || place === undefined ? `(${shown})` : shown;
}

function valueAt(article: Article, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], article);
}

/** A date and the body are one place each, and so is what other packages or the caller define. */
function leavesOf(value: unknown, path: Path): Path[] {
  if (path.length === 1 && path[0] === "body") return [[...path, 0, "children", 0, "value"]];
  if (path.length === 1 && path[0] === "extensions") return [[...path, "house", "desk"]];
  if (typeof value !== "object" || value === null || "iso" in value) return [path];
  const isSecondPicture = path[0] === "images" && path[1] === 1;
  return Object.entries(value).flatMap(([key, inner]) => {
    if (isSecondPicture && key !== "decorative") return [];
    return leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}

function nameOf(path: Path): string {
  if (path[0] === "body" || path[0] === "extensions") return String(path[0]);
  return path.filter((key) => typeof key === "string").join(".");
}

function json({ value, lost }: { value: unknown; lost: readonly Loss[] }): Written {
  return { places: jsonPlaces(value), lost };
}

function xml({ value, lost }: { value: string | undefined; lost: readonly Loss[] }): Written {
  return {
    places: xmlPlaces((value ?? "").slice(Math.max(0, value?.search(/<item>|<entry/) ?? 0))),
    lost: withoutIndex(lost),
  };
}

function item({ value, lost }: { value: { items: readonly unknown[] }; lost: readonly Loss[] }): Written {
  return { places: jsonPlaces(value.items[0]), lost: withoutIndex(lost) };
}

function meta({ value, lost }: { value: readonly object[]; lost: readonly Loss[] }): Written {
  const entries = value.map((tag) => Object.values(tag) as [string, string]);
  const places = new Map<string, string>();
  for (const [name, content] of entries) places.set(name, `${places.get(name) ?? ""}\n${content}`);
  return { places, lost };
}

/** The lines of a writer of several articles, as those of the only one. */
function withoutIndex(lost: readonly Loss[]): Loss[] {
  return lost.map(({ path, message }) => ({ path: path.slice(1), message }));
}
