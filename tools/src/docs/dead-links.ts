import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { anchors, githubSlug, siteSlug } from "./anchors.js";
import { markdownFiles } from "./files.js";
import type { Problem } from "./problem.js";
import { proseLines } from "./prose.js";

type Link = { target: string; line: number };

const PATTERNS = [
  /\]\(\s*<([^>]+)>/g,
  /\]\(\s*([^\s)<]+)/g,
  /^ {0,3}\[[^\]]+\]:\s*(\S+)/g,
  /\s(?:href|src)="([^"]+)"/g,
];

/** The links of the repository's Markdown that lead to no file, or to no heading of a file. Other sites are not asked. */
export function deadLinks(root: string): Problem[] {
  return markdownFiles(root).flatMap((file) =>
    links(readFileSync(join(root, file), "utf8")).flatMap(({ target, line }) => {
      const message = faultOf(root, file, target);
      return message === undefined ? [] : [{ file, line, message }];
    }),
  );
}

function links(markdown: string): Link[] {
  return proseLines(markdown).flatMap((text, index) =>
    PATTERNS.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, target = ""]) => ({ target, line: index + 1 })),
    ),
  );
}

function faultOf(root: string, file: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith("//")) return undefined;
  const [path = "", anchor] = target.split("#", 2);
  const page = path === "" ? file : pageOf(root, file, decodeURI(path));
  if (page === undefined) return `the link to ${target} leads to no file`;
  if (page === "generated" || anchor === undefined || anchor === "" || !page.endsWith(".md"))
    return undefined;
  const slug = page.startsWith("docs/") ? siteSlug : githubSlug;
  const known = anchors(readFileSync(join(root, page), "utf8"), slug);
  return known.has(decodeURIComponent(anchor)) ? undefined : `the link to ${target} leads to no heading`;
}

/** The file a link leads to. Pages of the site may be named without their ending; the reference is written when the site is built. */
function pageOf(root: string, file: string, path: string): string | undefined {
  const onSite = file.startsWith("docs/");
  const start = path.startsWith("/") ? (onSite ? "docs" : ".") : dirname(file);
  const target = normalize(join(start, path)).replace(/\/$/, "");
  if (target === "docs/reference" || target.startsWith("docs/reference/")) return "generated";
  const candidates = [target];
  if (onSite) {
    candidates.push(`${target}.md`, target.replace(/\.html$/, ".md"), `${target}/index.md`);
    candidates.push(join("docs/public", target.replace(/^docs(\/|$)/, "")));
  }
  return candidates.find((candidate) => {
    if (!existsSync(join(root, candidate))) return false;
    return !onSite || !target.startsWith("docs") || statSync(join(root, candidate)).isFile();
  });
}
