import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Application, type DocumentationEntryPoint, LogLevel, type TypeDocOptions } from "typedoc";
import { subpaths } from "../subpaths.js";
import { publishedPackages, ROOT } from "../workspace.js";

const OUT = join(ROOT, "docs", "reference");

/** Options of typedoc-plugin-markdown and typedoc-vitepress-theme, which TypeDoc's own type does not know. */
const MARKDOWN_OPTIONS = {
  router: "module",
  docsRoot: join(ROOT, "docs"),
  entryFileName: "index",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  useCustomAnchors: true,
  expandParameters: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  sidebar: { format: "vitepress", pretty: true },
};

/**
 * Writes the reference of all packages, a Markdown page for each subpath, from the built declarations: it shows what
 * is published, under the names it is imported by.
 */
async function buildReference(): Promise<void> {
  const entries = publishedPackages().flatMap(subpaths);
  const missing = entries.find((entry) => !existsSync(entry.types));
  if (missing) throw new Error(`${missing.types} is not built: npm run build.`);
  const tsconfig = join(ROOT, "docs", "tsconfig.reference.json");
  rmSync(OUT, { recursive: true, force: true });
  const options: TypeDocOptions & typeof MARKDOWN_OPTIONS = {
    ...MARKDOWN_OPTIONS,
    plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme"],
    entryPoints: entries.map((entry) => entry.types),
    tsconfig,
    name: "Reference",
    readme: "none",
    out: OUT,
    disableSources: true,
    excludeExternals: true,
    githubPages: false,
    logLevel: LogLevel.Warn,
    groupOrder: ["Functions", "Classes", "Variables", "*"],
    sort: ["kind", "alphabetical"],
    validation: { notExported: false, invalidLink: true, rewrittenLink: true, notDocumented: false },
  };
  const app = await Application.bootstrapWithPlugins(options);
  const points = app.getEntryPoints()?.map((point): DocumentationEntryPoint => {
    const entry = entries.find((candidate) => candidate.types === point.sourceFile.fileName);
    return { ...point, displayName: entry?.specifier ?? point.displayName };
  });
  if (!points || points.length !== entries.length) throw new Error("TypeDoc read too few entries.");
  const project = app.converter.convert(points);
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("The reference has warnings, see above.");
}

buildReference().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
