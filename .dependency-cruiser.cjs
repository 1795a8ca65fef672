/** The import rules of the house; docs/design/imports.md gives the reasons. @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle makes the order of evaluation, and what a bundler can leave out, a matter of luck.",
      from: {},
      to: { circular: true },
    },
    {
      name: "packages-stand-alone",
      severity: "error",
      comment: "No published package imports another: each is installed on its own.",
      from: { path: "^packages/([^/]+)/src/" },
      to: { path: ["^packages/([^/]+)/", "^node_modules/@nightdesk/"], pathNot: "^packages/$1/" },
    },
    {
      name: "core-has-no-node-builtin",
      severity: "error",
      comment: "Published code runs on every runtime.",
      from: { path: "^(packages/[^/]+|internal/markup)/src/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-does-not-import-adapters",
      severity: "error",
      comment: "A store or format imports the core, never the reverse: the main entry stays small.",
      from: { path: "^packages/[^/]+/src/[^/]+\\.ts$", pathNot: ["\\.test\\.ts$", "\\.test-d\\.ts$"] },
      to: { path: "^packages/[^/]+/src/(stores|formats|adapters)/" },
    },
    {
      name: "nobody-imports-an-index",
      severity: "error",
      comment:
        "Inside a package a module is imported from its own file; index.ts is the list for the outside.",
      from: { path: "^packages/([^/]+)/src/", pathNot: "\\.test(-d)?\\.ts$" },
      to: { path: "^packages/$1/src.*/index\\.ts$" },
    },
    {
      name: "internal-stays-inside",
      severity: "error",
      comment: "src/internal/ holds helpers that the main export list may never show.",
      from: { path: "^packages/[^/]+/src/index\\.ts$" },
      to: { path: "^packages/[^/]+/src/internal/" },
    },
    {
      name: "published-code-declares-what-it-uses",
      severity: "error",
      comment: "What is imported at run time stands in the package's own dependencies.",
      from: { path: "^packages/[^/]+/src/", pathNot: "\\.test(-d)?\\.ts$" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "^internal/" },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules|/dist/" },
    exclude: { path: "(^|/)(dist|reports|\\.snippets|node_modules/\\.cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
