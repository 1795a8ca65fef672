import { defineConfig } from "tsup";
import { packageBuild } from "../../tsup.base.js";

/** Shared chunks do nothing when they are loaded, so that one which gives no name need not be imported: bundlers warn of it. */
const withoutBareImports = {
  name: "without-bare-imports",
  renderChunk: (code: string) => ({ code: code.replace(/^import ["']\.{1,2}\/[^"']*["'];\n/gm, "") }),
};

export default defineConfig((options) => {
  const base = typeof packageBuild === "function" ? packageBuild(options) : packageBuild;
  return { ...base, plugins: [withoutBareImports] };
});
