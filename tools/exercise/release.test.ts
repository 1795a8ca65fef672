import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publishedPackages } from "../src/workspace.js";
import { copyRepository, expectSuccess, run } from "./copy-repository.js";

let copy: string;
let packed: string;

beforeAll(() => {
  copy = copyRepository();
  packed = mkdtempSync(join(tmpdir(), "nightdesk-packed-"));
});

afterAll(() => {
  for (const folder of [copy, packed]) rmSync(folder, { recursive: true, force: true });
});

it("versions every package that has a changeset, writes its changelog, and packs it", () => {
  const changed = new Set(
    readdirSync(join(copy, ".changeset"))
      .filter((file) => file.endsWith(".md") && file !== "README.md")
      .flatMap((file) => [
        ...readFileSync(join(copy, ".changeset", file), "utf8").matchAll(/^"(@nightdesk\/[^"]+)":/gm),
      ])
      .map((match) => match[1]),
  );
  const before = new Map(
    publishedPackages(copy).map((found) => [found.manifest.name, found.manifest.version]),
  );

  expectSuccess(run(copy, "npx", "changeset", "version"));
  expectSuccess(run(copy, "npx", "turbo", "run", "build", "--output-logs=errors-only"));

  const after = publishedPackages(copy);
  for (const { manifest, dir } of after) {
    expect(manifest.version !== before.get(manifest.name), manifest.name).toBe(changed.has(manifest.name));
    if (changed.has(manifest.name)) {
      expect(readFileSync(join(dir, "CHANGELOG.md"), "utf8")).toContain(`## ${manifest.version}`);
    }
  }

  const names = after.flatMap((found) => ["-w", found.manifest.name]);
  expectSuccess(run(copy, "npm", "pack", "--pack-destination", packed, ...names));
  for (const { name, manifest } of after) {
    const tarball = join(packed, `nightdesk-${name}-${manifest.version}.tgz`);
    const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).split("\n");
    expect(files).toEqual(
      expect.arrayContaining([
        "package/package.json",
        "package/README.md",
        "package/LICENSE",
        "package/dist/index.js",
      ]),
    );
    const strangers = files.filter(
      (file) => file !== "" && !/^package\/(dist\/|[A-Za-z]+(\.md|\.json)?$)/.test(file),
    );
    expect(strangers).toEqual([]);
  }
});
