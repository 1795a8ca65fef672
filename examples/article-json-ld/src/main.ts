import { readFileSync } from "node:fs";
import { wordpressToArticles } from "@nightdesk/article/wordpress";
import { articlePage } from "./page.js";

const [file, name = "The Paper", url = "https://paper.example/"] = process.argv.slice(2);

if (file === undefined) {
  console.error("usage: npm start -- POSTS.json [SITE NAME] [SITE ADDRESS]");
  process.exitCode = 2;
} else {
  const { value, issues, lost } = wordpressToArticles(readFileSync(file, "utf8"));
  for (const article of value ?? []) console.log(articlePage(article, { name, url }));
  for (const { code, path, message } of issues) console.error(`${code} ${path.join(".")}: ${message}`);
  for (const { path, message } of lost) console.error(`lost ${path.join(".")}: ${message}`);
  if (value === undefined) process.exitCode = 1;
}
