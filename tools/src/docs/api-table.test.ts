import { expect, it } from "vitest";
import { publishedPackages } from "../workspace.js";
import { apiTable } from "./api-table.js";
import { tempWorkspace } from "./temp-workspace.js";

const target = (name: string) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
});

function demo(exports: Record<string, unknown>, declarations: Record<string, string>) {
  const files = Object.entries(declarations).map(([name, text]) => [`packages/demo/dist/${name}`, text]);
  const root = tempWorkspace({
    "packages/demo/package.json": JSON.stringify({ name: "@nightdesk/demo", type: "module", exports }),
    ...Object.fromEntries(files),
  });
  const [found] = publishedPackages(root);
  if (!found) throw new Error("no package");
  return apiTable(found);
}

it("lists values, then types, of each subpath, through the chunks of a build", () => {
  const { markdown, problems } = demo(
    { ".": target("index"), "./text": target("text"), "./package.json": "./package.json" },
    {
      "index.d.ts": 'export { z as Zone, s as score } from "./chunk.js";\nexport * from "./text.js";',
      "chunk.d.ts": [
        "/** A zone, `a | b`. Never guessed. */",
        "declare const z: unique symbol; type z = string;",
        "/** The score as <b>number</b>. */",
        "declare function s(): number;",
        "export { z, s };",
      ].join("\n"),
      "text.d.ts":
        "/** Options of a text. */\nexport interface TextOptions { a: 1 }\n/** Raised. */\nexport class TextError {}",
    },
  );
  expect(problems).toEqual([]);
  expect(markdown).toBe(`
### \`@nightdesk/demo\`

| Export | Kind | What it is |
|---|---|---|
| \`TextError\` | class | Raised. |
| \`Zone\` | const, type | A zone, \`a \\| b\`. |
| \`score\` | function | The score as &lt;b>number&lt;/b>. |
| \`TextOptions\` | type | Options of a text. |

### \`@nightdesk/demo/text\`

| Export | Kind | What it is |
|---|---|---|
| \`TextError\` | class | Raised. |
| \`TextOptions\` | type | Options of a text. |

`);
});

it("names the exports that lack a doc comment", () => {
  const { problems } = demo({ ".": target("index") }, { "index.d.ts": "export declare const bare: 1;" });
  expect(problems).toEqual([
    { file: "packages/demo/README.md", message: "@nightdesk/demo exports bare without a doc comment" },
  ]);
});

it("fails on a package that is not built", () => {
  expect(demo({ ".": target("index") }, {}).problems).toEqual([
    { file: "packages/demo/README.md", message: expect.stringContaining("is not built") },
  ]);
});
