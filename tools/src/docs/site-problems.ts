import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path/posix";
import type { Problem } from "./problem.js";

/**
 * What is wrong with a built site: a link that leads to no file or no element of a page, and a script, style, font or
 * image that another server would have to deliver.
 */
export function siteProblems(folder: string): Problem[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const pages = new Map(
    files
      .filter((file) => extname(file) === ".html")
      .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const),
  );
  const ids = new Map([...pages].map(([file, html]) => [file, idsOf(html)]));
  const fromPages = [...pages].flatMap(([file, html]) => {
    const parts = [
      ...attributes(html, /<(?:script|img|iframe|source)\s[^>]*?\bsrc="([^"]*)"/g),
      ...attributes(html, /<link\s[^>]*?\bhref="([^"]*)"/g),
    ];
    const links = [...attributes(html, /<a\s[^>]*?\bhref="([^"]*)"/g), ...parts];
    const messages = [
      ...links.filter((link) => isDead(folder, ids, file, link)).map((link) => `${link} leads nowhere`),
      ...parts.filter(isForeign).map((url) => `${url} comes from another server`),
    ];
    return [...new Set(messages)].map((message) => ({ file, message }));
  });
  const fromStyles = files
    .filter((file) => extname(file) === ".css")
    .flatMap((file) =>
      attributes(readFileSync(join(folder, file), "utf8"), /(?:url\(|@import )\s*["']?([^"')\s]+)/g)
        .filter(isForeign)
        .map((url) => ({ file, message: `${url} comes from another server` })),
    );
  if (pages.size === 0) return [{ file: folder, message: "the site has no page" }];
  return [...fromPages, ...fromStyles];
}

function attributes(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&"));
}

function idsOf(html: string): Set<string> {
  return new Set(attributes(html, /\sid="([^"]+)"/g));
}

function isForeign(url: string): boolean {
  return /^(?:[a-z]+:)?\/\//i.test(url);
}

function isDead(folder: string, ids: Map<string, Set<string>>, file: string, link: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) || isForeign(link)) return false;
  const [path = "", anchor = ""] = link.split("#", 2);
  const target = decodeURI(path.startsWith("/") ? path.slice(1) : join(dirname(file), path));
  const page =
    path === "" ? file : normalize(target === "" || target.endsWith("/") ? `${target}index.html` : target);
  const known = ids.get(page);
  if (!known) return !existsSync(join(folder, page)) || extname(page) === "";
  return anchor !== "" && !known.has(anchor) && !known.has(decodeURIComponent(anchor));
}
