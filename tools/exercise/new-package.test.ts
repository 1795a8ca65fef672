import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyRepository, expectSuccess, run } from "./copy-repository.js";

let copy: string;

beforeAll(() => {
  copy = copyRepository();
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it("scaffolds a package that builds, tests, packs, passes the checks and appears in the README table", () => {
  expectSuccess(run(copy, "tools/new-package", "demo-pkg", "--description", "A package to try."));
  const only = "--filter=@nightdesk/demo-pkg";
  expectSuccess(run(copy, "npx", "turbo", "run", "build", "types", "test", only));
  expectSuccess(run(copy, "npm", "pack", "-w", "@nightdesk/demo-pkg", "--dry-run"));
  expectSuccess(
    run(
      copy,
      "npm",
      "run",
      "check",
      "--",
      "--only",
      "shape,lockfile,imports,exports,sizes,api tables,package table",
    ),
  );
  expect(readFileSync(join(copy, "README.md"), "utf8")).toContain("@nightdesk/demo-pkg");
  expect(run(copy, "npm", "run", "bench", "--", "demo-pkg", "--quick").output).toMatch(/\t(ok|short)$/m);
});

it("refuses a name that is taken or is none", () => {
  expect(run(copy, "tools/new-package", "ranking").output).toContain("packages/ranking exists already");
  expect(run(copy, "tools/new-package", "Demo Pkg").output).toContain("is not a package name");
});
