import { proseLines } from "./prose.js";

/** How a heading's text becomes its anchor: on the code host, or on the documentation site. */
export type Slugger = (heading: string) => string;

/** The anchor that GitHub gives a heading. */
export const githubSlug: Slugger = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");

/** The anchor that VitePress gives a heading. */
export const siteSlug: Slugger = (heading) =>
  heading
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .replace(/^(\d)/, "_$1")
    .toLowerCase();

/** Every anchor of a Markdown text: its headings' (a second of the same name gets `-1`), and the ids written as HTML. */
export function anchors(markdown: string, slug: Slugger): Set<string> {
  const found = new Set<string>();
  const source = markdown.split(/\r?\n/);
  for (const [index, prose] of proseLines(markdown).entries()) {
    for (const [, id] of prose.matchAll(/\s(?:id|name)="([^"]+)"/g)) if (id !== undefined) found.add(id);
    if (!/^ {0,3}#{1,6}\s/.test(prose)) continue;
    const heading = (source[index] ?? "").replace(/^ {0,3}#+\s+/, "").replace(/\s+#*\s*$/, "");
    const custom = heading.match(/\{#([\w-]+)\}$/)?.[1];
    const base = custom ?? slug(plain(heading));
    let anchor = base;
    for (let count = 1; found.has(anchor); count++) anchor = `${base}-${count}`;
    found.add(anchor);
  }
  return found;
}

/** A heading's text without the marks of links, code and emphasis. */
function plain(heading: string): string {
  return heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/(^|\s)_+|_+(\s|$)/g, "$1$2");
}
