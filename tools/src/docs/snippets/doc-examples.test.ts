import { describe, expect, it } from "vitest";
import { docExamples } from "./doc-examples.js";

const examples = (source: string) => docExamples(source, "x.ts").map(({ line, code }) => [line, code.trim()]);

describe("docExamples", () => {
  it("takes the text of the tag, up to the next tag", () => {
    expect(
      examples("/**\n * One.\n * @example\n * one(1); // => 1\n * @throws never\n */\nexport const one = 1;"),
    ).toEqual([[3, "one(1); // => 1"]]);
  });

  it("takes the fenced blocks alone where there are some, tags inside them left as code", () => {
    expect(
      examples(
        "/**\n * @example Title\n * ```ts\n * @deco class A {}\n * ```\n * prose\n */\nexport class B {}",
      ),
    ).toEqual([[4, "@deco class A {}"]]);
  });

  it("finds the comments of members and of one line, in order, and keeps the indent", () => {
    const source =
      "export class A {\n  /**\n   * @example\n   * if (1) {\n   *   a();\n   * }\n   */\n  a() {}\n}\n/** @example b() */\nexport function b() {}";
    expect(examples(source)).toEqual([
      [3, "if (1) {\n  a();\n}"],
      [10, "b()"],
    ]);
  });

  it("takes no example from an ordinary comment, a string or a template", () => {
    expect(
      examples('/* @example a() */\nconst s = "/** @example b() */";\nconst t = `/** @example c() */`;'),
    ).toEqual([]);
  });
});
