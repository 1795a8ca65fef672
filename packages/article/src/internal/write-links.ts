import type { Article } from "../article.js";
import { element } from "./write-xml.js";

/** The addresses of an article beside its own as links of Atom: the canonical one, the licence, related pages. */
export function linkElements({ canonicalUrl, copyright, related = [] }: Article, name: string): string {
  const link = (rel: string, href: string | undefined, title?: string) =>
    href ? element(name, { rel, href, title: title || undefined }) : "";
  return [
    link("canonical", canonicalUrl),
    link("license", copyright?.licenseUrl),
    ...related.map(({ url, title }) => link("related", url, title)),
  ].join("");
}
