import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The size in bytes of what a page loads for an import, tree-shaken, minified, gzip at level 9. */
export async function bundleSize(code: string): Promise<number> {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}
