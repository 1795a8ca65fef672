import { matchKey } from "./page-text.js";

const SEPARATOR = /\s+[|–—‐\-:·•»«/~>]+\s+|\s*[|｜»«]+\s*|:\s+/gu;

/**
 * A title without the site's name at its end or start. Only a name that the page gives elsewhere, or a rest that stands
 * in a heading, confirms that a part is the site's: "Rain - more of it" keeps both.
 */
export function siteSuffix(
  title: string,
  siteNames: readonly string[],
  isHeading: (rest: string) => boolean,
): string {
  if (isHeading(title)) return title;
  const names = new Set(siteNames.map(matchKey).filter((name) => name !== ""));
  const cuts = [...title.matchAll(SEPARATOR)].slice(0, 8);
  // The longest rest that is a heading wins.
  for (const { index } of [...cuts].reverse()) {
    const rest = title.slice(0, index).trim();
    if (isHeading(rest)) return rest;
  }
  for (const { index, 0: separator } of cuts) {
    const rest = title.slice(index + separator.length).trim();
    if (isHeading(rest)) return rest;
  }
  let bare = title;
  for (const { index, 0: separator } of [...cuts].reverse()) {
    const part = bare.slice(index + separator.length);
    if (bare.length < index || !isSite(part, names)) break;
    bare = bare.slice(0, index).trim();
  }
  const [first] = cuts;
  if (first !== undefined && first.index < bare.length && isSite(bare.slice(0, first.index), names)) {
    bare = bare.slice(first.index + first[0].length).trim();
  }
  return bare === "" ? title : bare;
}

/** The site's name that follows a headline in the page's title: "Rain - The Paper". */
export function siteOfTitle(title: string, headline: string): string | undefined {
  if (!title.startsWith(headline)) return undefined;
  const [, name] = /^\s+[|–—‐\-·•»:]+\s+([^|–—·•»]{2,60})$/u.exec(title.slice(headline.length)) ?? [];
  return name?.trim();
}

function isSite(part: string, names: ReadonlySet<string>): boolean {
  const key = matchKey(part);
  return key !== "" && (names.has(key) || [...names].some((name) => isDomainOf(key, name)));
}

/** `thepaper` for `thepapercom`: a name is often the site's domain with or without its end. */
function isDomainOf(key: string, name: string): boolean {
  if (key.length < 4 || name.length < 4) return false;
  return key.startsWith(name)
    ? key.length - name.length <= 4
    : name.startsWith(key) && name.length - key.length <= 4;
}
