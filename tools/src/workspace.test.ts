import { describe, expect, it } from "vitest";
import { findPackage, publishedPackages } from "./workspace.js";

describe("the workspace", () => {
  it("finds the published packages by name", () => {
    expect(publishedPackages().map((found) => found.manifest.name)).toContain("@nightdesk/ranking");
    expect(findPackage("ranking").manifest.name).toBe("@nightdesk/ranking");
  });

  it("names the packages there are when asked for another", () => {
    expect(() => findPackage("nonesuch")).toThrow(/"nonesuch".*article, comments, contact/);
  });
});
