import type { Figure } from "@internal/scorecard";
import type { Article } from "../src/article.js";
import { safeParseArticle } from "../src/parse-article.js";
import { fieldTable, SILENT } from "./field-table.js";
import { type Fact, roundTripFormats } from "./formats.js";
import { randomArticle } from "./random-article.js";
import { silentLosses } from "./silent-losses.js";

const ARTICLES = 10_000;

type Tally = { silent: number; invalid: number; kept: number; held: number };

/** Sends generated articles through every format and back: what is gone without a line in `lost`, and what survives. */
export function roundTripFigures(articles = ARTICLES): Figure[] {
  const tallies = new Map<string, Tally>(
    roundTripFormats.map(({ name }) => [name, { silent: 0, invalid: 0, kept: 0, held: 0 }]),
  );
  const fields = new Set<string>();
  for (let number = 0; number < articles; number++) {
    const article = randomArticle(number);
    for (const field of Object.keys(article)) fields.add(field);
    for (const { name, facts, trip } of roundTripFormats) {
      const tally = tallies.get(name);
      if (tally === undefined) continue;
      const { after, lost } = trip(article);
      const silent = silentLosses(article, after, lost);
      // One for each field of an article.
      tally.silent += new Set(silent.map((path) => path.split(".")[0])).size;
      if (silent.length > 0 && process.env["NIGHTDESK_MISSES"])
        console.error(`${name} #${number}: ${silent.join(" ")}`);
      if (after === undefined) continue;
      // One in a hundred shows as well as all would whether what is read is of the model.
      if (number % 100 === 0 && !safeParseArticle(after).success) tally.invalid++;
      for (const fact of facts) {
        const [held, kept] = survivals[fact](article, after);
        tally.held += held;
        tally.kept += kept;
      }
    }
  }
  return [
    { name: "round trip: articles", value: articles, goal: { atLeast: ARTICLES } },
    { name: "round trip: fields compared", value: fields.size, goal: { atLeast: 30 } },
    { name: "round trip: formats", value: roundTripFormats.length, goal: { atLeast: 9 } },
    {
      name: "round trip: articles read that are not of the model",
      value: [...tallies.values()].reduce((sum, { invalid }) => sum + invalid, 0),
      goal: { equals: 0 },
    },
    {
      name: "field table: fields neither written nor in lost",
      value: fieldTable().rows.filter((row) => row.includes(SILENT)).length,
      goal: { equals: 0 },
    },
    ...[...tallies].flatMap(([name, { silent, kept, held }]): Figure[] => [
      { name: `round trip: fields lost in silence, ${name}`, value: silent, goal: { equals: 0 } },
      ...(held === 0
        ? []
        : [
            {
              name: `round trip: offsets, authors, image size, alt and credit kept, ${name} (%)`,
              value: (100 * kept) / held,
              goal: { equals: 100 },
            },
          ]),
    ]),
  ];
}

type Survival = (before: Article, after: Article) => [held: number, kept: number];

/** How many facts of a kind an article has, and how many of them came back. */
const survivals: Readonly<Record<Fact, Survival>> = {
  offset: (before, after) => {
    const held = before.published?.offset;
    const isKept =
      after.published?.offset === held &&
      after.published?.iso.slice(0, 10) === before.published?.iso.slice(0, 10);
    return held === undefined ? [0, 0] : [1, isKept ? 1 : 0];
  },
  authors: (before, after) => {
    const names = new Set(after.authors?.map(({ name }) => name));
    const held = before.authors ?? [];
    return [held.length, held.filter(({ name }) => names.has(name)).length];
  },
  "image size": pictures(({ width, height }) => (width && height ? `${width}x${height}` : undefined)),
  alt: pictures(({ alt, decorative }) => (decorative ? undefined : alt)),
  credit: pictures(({ credit }) => credit),
};

/** Of the picture that leads, or the first one that is not for shares: the only one that every format has. */
function pictures(factOf: (image: NonNullable<Article["images"]>[number]) => string | undefined): Survival {
  return (before, after) => {
    const images = before.images?.filter(({ url }) => !/^(?:javascript|data|ftp):/.test(url)) ?? [];
    const image = images.find(({ role }) => role === "main") ?? images.find(({ role }) => role !== "social");
    const fact = image && factOf(image);
    // Some formats take no relative address, and so no such picture.
    if (fact === undefined || !image?.url.startsWith("https:")) return [0, 0];
    return [1, after.images?.some((other) => factOf(other) === fact) ? 1 : 0];
  };
}
