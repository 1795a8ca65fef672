import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const specifiers = JSON.parse(readFileSync("specifiers.json", "utf8"));
const uses = specifiers.map((specifier, i) => `export * as m${i} from "${specifier}";\n`);
mkdirSync("src", { recursive: true });
writeFileSync("src/consumer.ts", uses.join(""));
