import { isNode, type LinkedData, listOf, stringOf, typesOf } from "./page-json-ld.js";
import type { PageMeta } from "./page-meta.js";

/** The names by which a page calls its site, the likeliest first; the last ones are of its address. */
export function siteNamesOf(meta: PageMeta, data: LinkedData, url: string | undefined): string[] {
  const publisher = listOf(data.main?.["publisher"])[0];
  const node = isNode(publisher) ? publisher : undefined;
  const byId = typeof node?.["@id"] === "string" ? data.byId.get(node["@id"]) : undefined;
  const site = data.nodes.find((one) => typesOf(one).includes("WebSite"));
  const organization = data.nodes.find((one) => typesOf(one).some((type) => /Organization$/.test(type)));
  const host = hostOf(url ?? meta.canonical ?? meta.first("og:url")?.content);
  const names = [
    meta.first("og:site_name")?.content,
    stringOf(node, "name") ?? stringOf(byId, "name"),
    stringOf(site, "name"),
    stringOf(site, "alternateName"),
    organization === undefined ? undefined : stringOf(organization, "name"),
    meta.first("application-name", "apple-mobile-web-app-title")?.content,
    meta.first("twitter:site")?.content.replace(/^@/, ""),
    host,
    host?.split(".").slice(0, -1).join(""),
    host?.split(".").at(-2),
  ];
  return names.filter((name): name is string => name !== undefined && name !== "");
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
