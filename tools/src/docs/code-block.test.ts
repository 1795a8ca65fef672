import { describe, expect, it } from "vitest";
import { codeBlocks } from "./code-block.js";

describe("codeBlocks", () => {
  it("gives language, info, line and section of each block", () => {
    const text = "# T\n\n## Use it\n\n```ts no-run: why\nlet a;\n\nlet b;\n```\n\n```sh\nls\n```\n";
    expect(codeBlocks(text)).toEqual([
      {
        language: "ts",
        info: "no-run: why",
        line: 6,
        endLine: 9,
        code: "let a;\n\nlet b;",
        section: "Use it",
      },
      { language: "sh", info: "", line: 12, endLine: 13, code: "ls", section: "Use it" },
    ]);
  });

  it("takes the indent of a list item off, and no more", () => {
    expect(codeBlocks("- item\n\n  ```TS{2}\n  a {\n    b\n  }\n  ```")[0]).toMatchObject({
      language: "ts",
      code: "a {\n  b\n}",
    });
  });

  it("finds the blocks of list items and quotations", () => {
    expect(
      codeBlocks("- ```ts\n  1;\n  ```\n> ```ts\n> 2;\n>\n> 3;\n> ```\n").map((block) => block.code),
    ).toEqual(["1;", "2;\n\n3;"]);
  });

  it("ends a fence only at a fence as long of the same kind", () => {
    const [outer, ...others] = codeBlocks("````md\n```ts\n1\n```\n~~~~\n````\n");
    expect(outer?.code).toBe("```ts\n1\n```\n~~~~");
    expect(others).toEqual([]);
  });

  it("reads no heading inside a block, and an unclosed block to the end", () => {
    expect(codeBlocks("```sh\n## not a heading\n```\n~~~js\nlast").map((block) => block.section)).toEqual([
      undefined,
      undefined,
    ]);
    expect(codeBlocks("~~~js\nlast")[0]?.code).toBe("last");
  });

  it("takes inline code in backticks for no fence", () => {
    expect(codeBlocks("``` a `b` ```\n")).toEqual([]);
  });
});
