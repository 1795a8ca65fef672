import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const specifiers = JSON.parse(readFileSync("specifiers.json", "utf8"));
const uses = specifiers.map(
  (specifier, i) =>
    `import * as m${i} from "${specifier}";\nexport const keys${i}: string[] = Object.keys(m${i});\n`,
);
mkdirSync("src", { recursive: true });
for (const extension of ["mts", "cts"]) writeFileSync(`src/consumer.${extension}`, uses.join(""));
