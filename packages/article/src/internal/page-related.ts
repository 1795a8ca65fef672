import type { Article } from "../article.js";
import type { PageRoles } from "./page-roles.js";
import { textOf } from "./page-text.js";
import type { PageElement } from "./page-tree.js";
import { resolveUrl } from "./resolve-url.js";
import { SOURCE_SCHEMES, safeUrl } from "./safe-url.js";

type Related = NonNullable<Article["related"]>[number];

/** Lists that an editor or the system ties to this article; what is popular or new is not. */
const TIED =
  /(?:^|[\s_-])(?:related|relate|similar|recommended|relacionad[oa]s?|verwandte?|correlat[ei]|yarpp)/i;

const MOST = 20;

/** The articles to which the page's lists of related ones lead. */
export function findRelated(
  elements: readonly PageElement[],
  roles: PageRoles,
  base: string | undefined,
): Related[] {
  const related = new Map<string, Related>();
  for (let order = 0; order < elements.length && related.size < MOST; order++) {
    const element = elements[order];
    if (element === undefined || roles.of(element) !== "related" || !TIED.test(namesOf(element))) continue;
    for (let inner = order; inner <= element.last && related.size < MOST; inner++) {
      const link = elements[inner];
      if (link?.name !== "a" || link.textLength < 10 || link.textLength > 300) continue;
      const href = safeUrl(link.attributes.get("href") ?? "", SOURCE_SCHEMES);
      if (href === undefined || href.startsWith("#")) continue;
      const url = base === undefined ? href : (resolveUrl(href, base) ?? href);
      if (!related.has(url)) related.set(url, { url, title: textOf(link) });
    }
    order = element.last;
  }
  return [...related.values()];
}

function namesOf({ attributes }: PageElement): string {
  return `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`;
}
