import { type CompareOptions, compare, type Figure } from "@internal/scorecard";
import { Readability } from "@mozilla/readability";
import { extractArticle } from "@nightdesk/article/extract";
import { parseHTML } from "linkedom";
import { newsPage } from "./page-input.js";

/** The scale of the goals: what Readability and linkedom take for a page. */
const READABILITY_MS = 30;

/**
 * The time that a page takes beside Readability. Metascraper, which reads no bodies, takes longer than that for the metadata alone, but is
 * none of the repository's dependencies: it brings a browser's document model and nine copies of a native module.
 */
export async function extractFigures(options: CompareOptions): Promise<Figure[]> {
  const html = newsPage();
  const url = "https://paper.example/weather/rain";
  const times = await compare(
    {
      metadata: () => extractArticle(html, { url, body: false }),
      page: () => extractArticle(html, { url }),
      readability: () => new Readability(parseHTML(html).document as unknown as Document).parse(),
    },
    options,
  );
  return [
    { name: "page of 150 KB: metadata (ms)", value: times.metadata, goal: "none" },
    {
      name: "page: metadata, in ms where Readability and linkedom take 30",
      value: (times.metadata / times.readability) * READABILITY_MS,
      goal: { atMost: 5 },
    },
    { name: "page of 150 KB: all of it (ms)", value: times.page, goal: "none" },
    {
      name: "page: all of it, in ms where Readability and linkedom take 30",
      value: (times.page / times.readability) * READABILITY_MS,
      goal: { atMost: 15 },
    },
  ];
}
