import type { Article } from "@nightdesk/article";
import { textToArticle } from "@nightdesk/article/text";
import { publication } from "../publication.js";
import { SiteError } from "../site-error.js";

/** Articles of a file, what it was taken for, and what was wrong in it. */
export type ReadArticles = { articles: Article[]; format: string; problems: string[] };

/** The articles in a text, by what the text is and not by the name of its file. @throws SiteError `import_unknown_format` */
export function readArticles(text: string, file: string): ReadArticles {
  const start = text.trimStart().slice(0, 200);
  if (start === "") throw new SiteError("import_unknown_format", `${file} is empty.`);
  if (start.startsWith("{") || start.startsWith("[") || start.startsWith("<")) {
    throw new SiteError("import_unknown_format", `${file} is not supported yet.`);
  }
  return fromPage(text);
}

function fromPage(text: string): ReadArticles {
  const { value, issues } = textToArticle(text, { zone: publication.timeZone, language: publication.locale });
  return {
    articles: value === undefined ? [] : [value],
    format: "the text of a page",
    problems: issues.map(({ message }) => message),
  };
}
