import { type CompareOptions, compare, type Figure } from "@internal/scorecard";
import { Readability } from "@mozilla/readability";
import { extractArticle } from "@nightdesk/article/extract";
import { parseHTML } from "linkedom";
import metascraper from "metascraper";
import author from "metascraper-author";
import date from "metascraper-date";
import description from "metascraper-description";
import image from "metascraper-image";
import lang from "metascraper-lang";
import publisher from "metascraper-publisher";
import title from "metascraper-title";
import address from "metascraper-url";
import { newsPage } from "./page-input.js";

/** What a page may take in the scale in which metascraper takes 74 ms for its metadata and Readability 30 ms for all. */
const METASCRAPER_MS = 74;
const READABILITY_MS = 30;

/** The time that a page takes beside peers at their best settings. */
export async function extractFigures(options: CompareOptions): Promise<Figure[]> {
  const html = newsPage();
  const url = "https://paper.example/weather/rain";
  // The fields that both read.
  const scrape = metascraper([
    author(),
    date(),
    description(),
    image(),
    publisher(),
    title(),
    address(),
    lang(),
  ]);
  const times = await compare(
    {
      metadata: () => extractArticle(html, { url, body: false }),
      metascraper: () => scrape({ html, url, validateUrl: false }),
      page: () => extractArticle(html, { url }),
      readability: () => new Readability(parseHTML(html).document as unknown as Document).parse(),
    },
    options,
  );
  return [
    { name: "page of 150 KB: metadata (ms)", value: times.metadata, goal: "none" },
    {
      name: "page: metadata, in ms where metascraper takes 74",
      value: (times.metadata / times.metascraper) * METASCRAPER_MS,
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
