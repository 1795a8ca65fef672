import type { PageElement, PageTree } from "./page-tree.js";
import { wordSet } from "./word-set.js";

/**
 * What an element is beside the article: `comments`, `related` articles, navigation (`nav`), a `side` column, the
 * page's `foot`, an advertisement (`ad`), a request to subscribe or agree (`form`), `share` buttons, `bio` of the
 * author, `meta` (byline, tags and the like), a `caption`, or `hidden` from readers.
 */
export type PageRole =
  | "comments"
  | "related"
  | "nav"
  | "side"
  | "foot"
  | "ad"
  | "form"
  | "share"
  | "bio"
  | "meta"
  | "caption"
  | "hidden";

/** Words of class names and ids, the first kind that fits wins. Plural s and numbers at the end are taken off. */
const WORDS: readonly (readonly [PageRole, string])[] = [
  [
    "comments",
    "comment commentlist commentaire comentario kommentar kommentare commento commenti reacties kommentarer disqus respond livefyre discussion reply replies pingback trackback usercomment commentform webmention",
  ],
  [
    "related",
    "related relate relatedpost relatedposts relatedarticle relacionada relacionado relacionadas relacionados recommend recommended recommendation recomendado recomendada similar popular trending mostread mostpopular recentpost outbrain taboola zergnet recirc recirculation onward upnext readnext readmore morenews morestories suggested suggestion correlati correlate verwandt verwandte aehnliche crosslink alsoread seealso youmaylike ticker yarpp jp-relatedposts more-from more-on more-in read-also read-also see-also read-next read-more up-next most-read most-popular most-viewed top-stories leia-mais leia-tambem lire-aussi mehr-zum-thema mas-noticias lees-ook most-recent whats-hot dont-miss editors-picks",
  ],
  [
    "ad",
    "ad advert advertisement advertising adsense adslot adbox adunit adcontainer adwrapper sponsor sponsored dfp gpt publicidad publicidade pubblicita publicite werbung anzeige reklama reklam iklan",
  ],
  [
    "form",
    "newsletter subscribe subscription signup sign-up login paywall modal popup popover cookie consent gdpr overlay lightbox registration register piano donate donation",
  ],
  [
    "share",
    "share sharing sharebar sharebutton sharedaddy sharethis addthis addtoany social socialmedia sociable shareaholic follow jp-post-flair sns teilen compartir partager condividi",
  ],
  [
    "bio",
    "author-bio author-box about-author authorbio authorbox about-the-author bio biography author-info author-profile author-card author-description post-author-box",
  ],
  [
    "nav",
    "nav navbar navigation menu breadcrumb breadcrumbs pagination pager paging topbar toolbar tabs skip skiplink sitemap toc offcanvas hamburger masthead topnav subnav megamenu",
  ],
  [
    "side",
    "sidebar side widget rail aside secondary complementary rightcolumn leftcolumn rightcol leftcol right-column left-column right-col sidecol sidr tagcloud blogroll",
  ],
  ["foot", "footer copyright legal disclaimer colophon imprint"],
  [
    "caption",
    "caption figcaption wp-caption-text credit photocredit imagecaption photo-credit gallery slideshow",
  ],
  [
    "meta",
    "byline postmeta post-meta entry-meta article-meta postinfo post-info article-info posted-on tag tags taglist tag-links categories keywords timestamp dateline kicker eyebrow meta metadata readtime reading-time print",
  ],
];

const ROLE_OF: ReadonlyMap<string, PageRole> = new Map(
  WORDS.flatMap(([role, words]) =>
    words.split(" ").map((word): [string, PageRole] => [word, role]),
  ).reverse(),
);

const BY_TAG: Readonly<Record<string, PageRole>> = {
  nav: "nav",
  menu: "nav",
  aside: "side",
  footer: "foot",
  dialog: "form",
  figcaption: "caption",
  button: "form",
  select: "form",
};

const BY_ROLE: Readonly<Record<string, PageRole>> = {
  navigation: "nav",
  menu: "nav",
  menubar: "nav",
  tablist: "nav",
  complementary: "side",
  contentinfo: "foot",
  search: "form",
  dialog: "form",
  alertdialog: "form",
};

/** Words that speak of other articles only where links make up a good part of the text. */
const LINKED = wordSet(
  "teaser promo carousel slider latest recent highlight tease news-list newslist headlines",
);

/** Roles inside of which nothing is said about the article itself. */
const AWAY: ReadonlySet<PageRole | undefined> = new Set<PageRole>([
  "comments",
  "related",
  "nav",
  "side",
  "foot",
  "ad",
  "form",
  "hidden",
]);

/** An element that holds so much of the page's text is the page, whatever it is called. */
const MOST_OF_PAGE = 0.4;

const WHOLE = wordSet("#page html body main");

/** The role of each element of a page, by its order, and the roles that hold it. */
export class PageRoles {
  private readonly roles: (PageRole | undefined)[];
  /** 1 for what is away from the article, 2 for what is in a footer that may be the article's own. */
  private readonly away: Uint8Array;
  private readonly closed: Uint8Array;
  private readonly known = new Map<string, PageRole | "teaser" | undefined>();

  constructor({ root, elements }: PageTree) {
    this.roles = new Array(elements.length);
    this.away = new Uint8Array(elements.length);
    this.closed = new Uint8Array(elements.length);
    const total = root.textLength - root.linkLength;
    for (const element of elements) {
      const { order, parent } = element;
      const isPage =
        WHOLE.has(element.name) || element.textLength - element.linkLength > total * MOST_OF_PAGE;
      // In menus and comments only the outermost element matters.
      this.closed[order] = parent === undefined ? 0 : (this.closed[parent.order] ?? 0);
      const role = isPage || this.closed[order] === 1 ? undefined : this.find(element);
      if (role === "nav" || role === "comments") this.closed[order] = 1;
      this.roles[order] = role;
      this.away[order] = this.awayOf(role, parent);
    }
  }

  of(element: PageElement): PageRole | undefined {
    return this.roles[element.order];
  }

  /** Whether the element is in a part of the page that is not the article; footers count as such. */
  isAway(element: PageElement): boolean {
    return this.away[element.order] !== 0;
  }

  /** As {@link isAway}, for an element of the article's root: a footer in it is the article's own. */
  isAwayWithin(element: PageElement): boolean {
    return this.away[element.order] === 1;
  }

  private awayOf(role: PageRole | undefined, parent: PageElement | undefined): number {
    const outer = parent === undefined ? 0 : (this.away[parent.order] ?? 0);
    if (outer === 1) return 1;
    return role === "foot" ? 2 : AWAY.has(role) ? 1 : outer;
  }

  /** Takes the elements that hold this one, and are called something else, for parts of the article. */
  bringBack(element: PageElement, elements: readonly PageElement[]): void {
    let outermost: PageElement | undefined;
    for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) {
      if (this.roles[at.order] !== undefined) {
        this.roles[at.order] = undefined;
        outermost = at;
      }
    }
    if (outermost === undefined) return;
    for (let order = outermost.order; order <= outermost.last; order++) {
      const inside = elements[order];
      if (inside === undefined) continue;
      if (this.closed[order] === 1 && order > element.order) this.roles[order] = this.find(inside);
      this.away[order] = this.awayOf(this.roles[order], inside.parent);
    }
  }

  private find(element: PageElement): PageRole | undefined {
    const { name, attributes } = element;
    const byTag = BY_TAG[name];
    if (byTag !== undefined) return byTag;
    if (attributes.size === 0) return undefined;
    const style = attributes.get("style");
    if (attributes.has("hidden") || (style !== undefined && /display\s*:\s*none/i.test(style)))
      return "hidden";
    const role = attributes.get("role");
    const byRole = role === undefined ? undefined : BY_ROLE[role.toLowerCase()];
    if (byRole !== undefined) return byRole;
    const names = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`;
    if (names === " " || names.length > 500) return undefined;
    let found = this.known.get(names);
    if (found === undefined && !this.known.has(names)) {
      found = roleOfNames(names);
      this.known.set(names, found);
    }
    if (found !== "teaser") return found;
    return element.linkLength > 0.25 * element.textLength ? "related" : undefined;
  }
}

/** What a line about the article itself is called, whatever the list is whose looks it shares: `teaser_text_meta`. */
const META = /^(?:meta|metadata|byline|dateline)$/;

/** The role that class names and ids speak of. */
function roleOfNames(names: string): PageRole | "teaser" | undefined {
  const spread = names.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  for (const name of spread.split(/\s+/)) {
    const words = name.split(/[^\p{L}]+/u).filter((word) => word !== "");
    // Utility classes say how a thing looks: `has-sidebar`, `no-comments`.
    if (words[0] === "has" || words[0] === "no" || words[0] === "with" || words[0] === "js") continue;
    for (const [index, word] of words.entries()) {
      const pair = `${word}-${words[index + 1] ?? ""}`;
      const role = ROLE_OF.get(pair) ?? ROLE_OF.get(word) ?? ROLE_OF.get(word.replace(/s$/, ""));
      if (role !== undefined) return role;
      if (LINKED.has(word) || LINKED.has(pair))
        return words.some((one) => META.test(one)) ? undefined : "teaser";
    }
  }
  return undefined;
}
