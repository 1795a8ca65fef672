import { defineConfig } from "vitepress";
import { folderLinks, packageFeatures, packageLinks, packageSidebar, referenceSidebar } from "./pages.js";

const guide = [
  { text: "Packages", items: packageSidebar() },
  { text: "Words", items: [{ text: "Glossary", link: "/glossary" }] },
  { text: "Design", items: folderLinks("design") },
];

export default defineConfig({
  lang: "en",
  title: "nightdesk",
  description: "News-domain libraries for TypeScript",
  srcExclude: ["**/node_modules/**", ".snippets/**"],
  head: [["link", { rel: "icon", type: "image/svg+xml", href: "/icon.svg" }]],
  themeConfig: {
    logo: "/icon.svg",
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Packages", items: packageLinks(), activeMatch: "^/(?!reference/|design/|glossary).+" },
      { text: "Glossary", link: "/glossary" },
      { text: "Design", items: folderLinks("design") },
      { text: "Reference", link: "/reference/", activeMatch: "^/reference/" },
    ],
    sidebar: {
      "/reference/": [{ text: "Reference", link: "/reference/", items: referenceSidebar() }],
      "/": guide,
    },
    socialLinks: [{ icon: "github", link: "https://github.com/nightdesk/nightdesk" }],
    footer: { message: "MIT licence" },
  },
  // The index of the local search is one chunk.
  vite: { build: { chunkSizeWarningLimit: 2000 } },
  transformPageData(page) {
    if (page.relativePath === "index.md") page.frontmatter["features"] = packageFeatures();
  },
});
