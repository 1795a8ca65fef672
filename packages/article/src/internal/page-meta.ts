import { tidyText } from "./page-text.js";
import type { PageElement, PageTree } from "./page-tree.js";

/** The meta and link elements of a page, and what its first elements say. */
export type PageMeta = {
  /** The contents of the meta elements of a name, property or itemprop, in lower case; empty ones left out. */
  all(name: string): readonly string[];
  /** The first content of the first of these names that has one. */
  first(...names: readonly string[]): { readonly name: string; readonly content: string } | undefined;
  readonly canonical: string | undefined;
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly direction: string | undefined;
  readonly title: string | undefined;
};

/** Reads what the head of a page says, wherever its elements stand. */
export function metaOf({ elements }: PageTree): PageMeta {
  const contents = new Map<string, string[]>();
  let canonical: string | undefined;
  let base: string | undefined;
  let html: PageElement | undefined;
  let title: string | undefined;
  for (const element of elements) {
    const { name, attributes } = element;
    if (name === "meta") read(attributes, contents);
    else if (name === "link") {
      if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.get("rel") ?? ""))
        canonical ??= filled(attributes.get("href"));
    } else if (name === "base") base ??= filled(attributes.get("href"));
    else if (name === "html") html ??= element;
    else if (name === "title") {
      title ??= filled(tidyText(element.children.filter((child) => typeof child === "string").join("")));
    }
  }
  const all = (name: string) => contents.get(name) ?? [];
  return {
    all,
    first: (...names) => {
      for (const name of names) {
        const [content] = all(name);
        if (content !== undefined) return { name, content };
      }
      return undefined;
    },
    canonical,
    base,
    language:
      filled(html?.attributes.get("lang")) ??
      filled(html?.attributes.get("xml:lang")) ??
      all("content-language")[0] ??
      all("og:locale")[0],
    direction: filled(html?.attributes.get("dir"))?.toLowerCase(),
    title,
  };
}

function read(attributes: ReadonlyMap<string, string>, contents: Map<string, string[]>): void {
  const content = tidyText(attributes.get("content") ?? "");
  if (content === "") return;
  // An itemprop speaks of the item that it stands in, which need not be the page.
  for (const key of ["property", "name", "http-equiv"]) {
    for (const name of (attributes.get(key) ?? "").toLowerCase().split(/\s+/)) {
      if (name === "") continue;
      const list = contents.get(name);
      if (list === undefined) contents.set(name, [content]);
      else if (list.length < 200 && !list.includes(content)) list.push(content);
    }
  }
}

function filled(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}
