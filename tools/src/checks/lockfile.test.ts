import { expect, it } from "vitest";
import { lockfileProblems } from "./lockfile.js";

it("accepts optional dependencies that are listed beside the package or above it", () => {
  const packages = {
    "": {},
    "node_modules/a": { optionalDependencies: { "a-linux": "1" } },
    "node_modules/a-linux": {},
    "node_modules/b": { optionalDependencies: { "@scope/b-linux": "1" } },
    "node_modules/b/node_modules/@scope/b-linux": {},
  };
  expect(lockfileProblems({ packages })).toEqual([]);
});

it("reports one that is missing, and a download address", () => {
  const packages = {
    "node_modules/a": { optionalDependencies: { "a-linux": "1" } },
    "node_modules/c": { resolved: "https://packages.invalid/c.tgz" },
    "node_modules/@nightdesk/article": { resolved: "packages/article", link: true },
  };
  expect(lockfileProblems({ packages })).toEqual([
    "node_modules/a wants a-linux, which is not in the lockfile.",
    "node_modules/c carries a download address.",
  ]);
});
