import { isNode, type LinkedData, listOf, stringOf, typesOf } from "./page-json-ld.js";
import type { PageMeta } from "./page-meta.js";

/** What a site is called: by the page itself, the likeliest first, and by its address. */
export type SiteNames = { readonly given: readonly string[]; readonly all: readonly string[] };

/** The names of a page's site. */
export function siteNamesOf(meta: PageMeta, data: LinkedData, url: string | undefined): SiteNames {
  const publisher = listOf(data.main?.["publisher"])[0];
  const node = isNode(publisher) ? publisher : undefined;
  const byId = typeof node?.["@id"] === "string" ? data.byId.get(node["@id"]) : undefined;
  const site = data.nodes.find((one) => typesOf(one).includes("WebSite"));
  const organization = data.nodes.find((one) => typesOf(one).some((type) => /Organization$/.test(type)));
  const host = hostOf(url ?? meta.canonical ?? meta.first("og:url")?.content);
  const given = filled([
    meta.first("og:site_name")?.content,
    stringOf(node, "name") ?? stringOf(byId, "name"),
    stringOf(site, "name"),
    stringOf(site, "alternateName"),
    organization === undefined ? undefined : stringOf(organization, "name"),
    meta.first("application-name", "apple-mobile-web-app-title")?.content,
  ]);
  const account = meta.first("twitter:site")?.content.replace(/^@/, "");
  const labels = host?.split(".") ?? [];
  return { given, all: [...given, ...filled([account, host, labels.slice(0, -1).join(""), labels.at(-2)])] };
}

function filled(names: readonly (string | undefined)[]): string[] {
  return names.filter((name): name is string => name !== undefined && name.trim() !== "");
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(url ?? "")?.[1]?.toLowerCase();
}

/** Whether two addresses are of one page: without scheme, `www.`, query, fragment and the slash at the end. */
export function isSamePage(address: string, page: string, base: string | undefined): boolean {
  return bare(address, base) === bare(page, base);
}

function bare(address: string, base: string | undefined): string {
  let absolute = address;
  if (!/^https?:/i.test(address) && base !== undefined) {
    try {
      absolute = new URL(address, base).href;
    } catch {
      return address;
    }
  }
  return absolute
    .replace(/^https?:\/\/(?:www\.|m\.)?/i, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/(?:index\.\w+)?$/, "")
    .toLowerCase();
}
