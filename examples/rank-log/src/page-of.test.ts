import { expect, it } from "vitest";
import { pageOf } from "./page-of.js";

it.each([
  ["/news/a?x=1#top", "/news/a"],
  ["http://www.example.com/news/a?x=1", "/news/a"],
  ["http://www.example.com", "/"],
  ["*", "/*"],
  ["/caf%C3%A9", "/café"],
  ["/%E1%9E%97%E1%9E%B6", "/ភា"],
  ["/a%2Fb", "/a%2Fb"],
  ["/%ff", "/%ff"],
  ["/a%20b", "/a%20b"],
  ["/%1B[31m", "/%1B[31m"],
  ["/\u202Egpj", "/%E2%80%AEgpj"],
])("%j is the page %j", (target, page) => {
  expect(pageOf(target, false)).toBe(page);
});

it("keeps the query where asked", () => {
  expect(pageOf("/index.php?id=5#top", true)).toBe("/index.php?id=5");
});
