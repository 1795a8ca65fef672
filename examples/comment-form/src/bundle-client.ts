import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The script of the page as one file. */
export async function bundleClient(): Promise<string> {
  const entry = fileURLToPath(new URL("client.ts", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
