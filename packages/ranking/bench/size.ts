import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Figure } from "@internal/scorecard";
import { build } from "esbuild";

/** The gzipped sizes of bundles of the built package. */
export async function figuresOfSize(): Promise<Figure[]> {
  return [
    await size("bundle of createBoard, gzip (KB)", 'export { createBoard } from "@nightdesk/ranking";', 6),
    await size("bundle of all formulas, gzip (KB)", 'export * from "@nightdesk/ranking/formulas";', 1),
    await size("bundle of the bounded counter, gzip (KB)", 'export * from "@nightdesk/ranking/bounded";'),
  ];
}

async function size(name: string, contents: string, atMost?: number): Promise<Figure> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bytes = outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
  return { name, value: bytes / 1000, goal: atMost === undefined ? "none" : { atMost } };
}
