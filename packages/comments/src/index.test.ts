import { expect, it } from "vitest";
import pinned from "../exports.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };

const targets: Readonly<Record<string, string | { import: { default: string } }>> = manifest.exports;

it.each(Object.entries(pinned))("exports exactly the pinned names from %s", async (subpath, names) => {
  const target = targets[subpath];
  const file = typeof target === "object" ? target.import.default : undefined;
  const source = file?.replace("./dist/", "./").replace(/\.js$/, "");
  const exported = Object.keys((await import(/* @vite-ignore */ `${source}.ts`)) as object);
  expect(exported.sort()).toEqual(names.filter((name) => !name.startsWith("type ")).sort());
});
