import { describe, expect, it } from "vitest";
import { authorNames, isAgency } from "./author-names.js";

describe("authorNames", () => {
  it.each([
    ["By Sok Dara", ["Sok Dara"]],
    ["By Sok Dara and Marie Duval", ["Sok Dara", "Marie Duval"]],
    ["Von Anna Weber, Redakteurin | 3. Mai 2025", ["Anna Weber"]],
    ["Posted on May 3, 2025 by Sok Dara", ["Sok Dara"]],
    ["Sok Dara, Staff Writer", ["Sok Dara"]],
    ["Sok Dara <sok@paper.example>", ["Sok Dara"]],
    ["Text: Anna Weber", ["Anna Weber"]],
    ["María José de la Cruz", ["María José de la Cruz"]],
    ["អ្នកសរសេរ", ["អ្នកសរសេរ"]],
  ])("reads %j", (text, names) => {
    expect(authorNames(text)).toEqual(names);
  });

  it.each([
    "admin",
    "https://paper.example/author/1",
    "View all posts",
    "3 May 2025",
    "Foto: Anna Weber",
    "",
    "wordpressadmin",
  ])("finds nobody in %j", (text) => {
    expect(authorNames(text)).toEqual([]);
  });

  it("knows agencies", () => {
    expect([isAgency("AFP"), isAgency("Reuters"), isAgency("Sok Dara")]).toEqual([true, true, false]);
  });
});
