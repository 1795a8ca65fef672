import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Figure } from "@internal/scorecard";
import type { Article } from "../src/article.js";
import { extractArticle } from "../src/formats/extract.js";
import { plainText } from "../src/plain-text.js";
import { filesOf } from "./rows.js";

type Expected = {
  headline: string;
  authors: string[];
  section: string;
  publishedDay: string;
  dateline: { place: string; date: string };
  siteName: string;
  language: string;
  contact: { tel: string[]; fax: string[]; email: string[]; address: string };
  bodyMustContain: string[];
  bodyMustNotContain: string[];
  related: string[];
};

type Replica = { file: string; url: string; expected: Expected };

/** Scores each field of each variant of the pages in `pages/`: as they are, without meta elements, without `time`. */
export function replicaFigures(dataDir: string): Figure[] {
  const files = filesOf(join(dataDir, "pages"), /\.expected\.json$/);
  if (files.length === 0) {
    console.error("No replica pages (pages/*.expected.json).");
    return [];
  }
  let right = 0;
  let all = 0;
  for (const file of files) {
    const { file: page, url, expected } = JSON.parse(readFileSync(file, "utf8")) as Replica;
    for (const html of variantsOf(readFileSync(join(dirname(file), page), "utf8"))) {
      for (const [field, isRight] of Object.entries(
        checksOf(extractArticle(html, { url }).value, expected),
      )) {
        all++;
        if (isRight) right++;
        else console.error(`${page}: ${field} is wrong`);
      }
    }
  }
  return [
    {
      name: "extract: fields of the replica's variants right (%)",
      value: (100 * right) / all,
      goal: { equals: 100 },
    },
    { name: "extract: fields of the replica counted", value: all, goal: "none" },
  ];
}

function variantsOf(html: string): string[] {
  const withoutMeta = html.replace(/<!--META-->[\s\S]*?<!--\/META-->/, "");
  const withoutTime = withoutMeta.replace(/(<h1[\s\S]*?)<time[^>]*>([^<]*)<\/time>/, "$1$2");
  return [html, withoutMeta, withoutTime];
}

function checksOf(article: Article | undefined, expected: Expected): Record<string, boolean> {
  const body = plainText(article?.body ?? []);
  const phones = (kind: string) => (article?.contact?.phones ?? []).filter((phone) => phone.kind === kind);
  const same = (came: readonly (string | undefined)[], wanted: readonly string[]) =>
    JSON.stringify(came) === JSON.stringify(wanted);
  return {
    headline: article?.headlines.main === expected.headline,
    authors: same(
      (article?.authors ?? []).map(({ name }) => name),
      expected.authors,
    ),
    section: article?.section?.name === expected.section,
    published: article?.published?.iso.slice(0, 10) === expected.publishedDay.slice(0, 10),
    "dateline's place": article?.dateline?.place === expected.dateline.place,
    "dateline's date": article?.dateline?.date?.iso === expected.dateline.date,
    siteName: article?.publisher?.name === expected.siteName,
    language: article?.language === expected.language,
    telephone: same(
      phones("voice").map(({ text }) => text),
      expected.contact.tel,
    ),
    fax: same(
      phones("fax").map(({ text }) => text),
      expected.contact.fax,
    ),
    email: same(article?.contact?.emails ?? [], expected.contact.email),
    address: same(article?.contact?.addresses ?? [], [expected.contact.address]),
    related: same(
      (article?.related ?? []).map(({ title }) => title),
      expected.related,
    ),
    "what the body holds": expected.bodyMustContain.every((text) => body.includes(text)),
    "what the body leaves out": !expected.bodyMustNotContain.some((text) => body.includes(text)),
  };
}
