import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";

type Link = { text: string; link: string };
type Feature = { title: string; details: string; link: string };

const DOCS = fileURLToPath(new URL("..", import.meta.url));
const PACKAGES = fileURLToPath(new URL("../../packages", import.meta.url));

/** The published packages: name and the sentence of the manifest. */
function packages(): { name: string; description: string }[] {
  return readdirSync(PACKAGES)
    .filter((name) => existsSync(`${PACKAGES}/${name}/package.json`))
    .sort()
    .map((name) => ({
      name,
      description: JSON.parse(readFileSync(`${PACKAGES}/${name}/package.json`, "utf8")).description,
    }));
}

/** A package's start page; its reference where none is written yet. */
function startPage(name: string): string {
  return existsSync(`${DOCS}/${name}.md`) ? `/${name}` : `/reference/@nightdesk/${name}`;
}

/** The packages as the features of the start page. */
export function packageFeatures(): Feature[] {
  return packages().map(({ name, description }) => ({
    title: name,
    details: description,
    link: startPage(name),
  }));
}

/** The packages' start pages. */
export function packageLinks(): Link[] {
  return packages().map(({ name }) => ({ text: name, link: startPage(name) }));
}

/** The packages' start pages, each with the further pages of its folder below it. */
export function packageSidebar(): DefaultTheme.SidebarItem[] {
  return packageLinks().map((item) =>
    existsSync(`${DOCS}/${item.text}`) ? { ...item, items: folderLinks(item.text) } : item,
  );
}

/** The pages of a folder, under their first headings. */
export function folderLinks(folder: string): Link[] {
  return readdirSync(`${DOCS}/${folder}`)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => {
      const heading = readFileSync(`${DOCS}/${folder}/${file}`, "utf8").match(/^# (.+)$/m)?.[1];
      const name = file.slice(0, -".md".length);
      return { text: heading ?? name, link: `/${folder}/${name}` };
    });
}

/** The reference's pages, a group for each package: they are generated, so they are read as they are found. */
export function referenceSidebar(): DefaultTheme.SidebarItem[] {
  const root = `${DOCS}/reference/@nightdesk`;
  if (!existsSync(root)) return [];
  return packages().map(({ name }) => {
    const folder = `${root}/${name}`;
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
    const subpaths = files
      .filter((file) => file.endsWith(".md"))
      .map((file) => file.slice(0, -".md".length).replaceAll("\\", "/"))
      .sort();
    return {
      text: name,
      link: `/reference/@nightdesk/${name}`,
      items: subpaths.map((subpath) => ({ text: subpath, link: `/reference/@nightdesk/${name}/${subpath}` })),
    };
  });
}
