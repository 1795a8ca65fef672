import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { compare, type Figure, median } from "@internal/scorecard";
import { parseContact } from "@nightdesk/contact";
import { allParts } from "@nightdesk/contact/parts";
import { createPhoneEngine } from "@nightdesk/contact/phone";
import { build } from "esbuild";
import { findPhoneNumbersInText } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/max/metadata";
import { figuresOfAddresses } from "./addresses.js";
import { ARTICLE, BLOCK, HOSTILE } from "./texts.js";

/** The parts that a bundle may hold besides. */
const PARTS = Object.keys(allParts).sort();

const options = { phoneEngine: createPhoneEngine(metadata), parts: allParts, country: "KH" } as const;

/** Speed beside libphonenumber-js's search, growth on hostile input, and size. */
export async function bench({ quick }: { quick: boolean }): Promise<Figure[]> {
  const rounds = quick ? 3 : 9;
  const speeds: Figure[] = [];
  for (const { name, text, goal } of [
    { name: "a block", text: BLOCK, goal: 3 },
    { name: "an article of 4.5 KB", text: ARTICLE, goal: 20 },
  ]) {
    const times = await compare(
      {
        own: () => parseContact(text, options),
        peer: () => findPhoneNumbersInText(text, { defaultCountry: "KH" }, metadata),
      },
      { rounds, minMs: quick ? 50 : 200 },
    );
    speeds.push(
      { name: `${name}: parse (ms)`, value: times.own, goal: "none" },
      {
        name: `${name}: speed, libphonenumber-js find = 1`,
        value: times.peer / times.own,
        goal: { atLeast: goal },
      },
    );
  }
  const fresh = freshBlocks();
  let at = 0;
  const next = (): string => fresh[at++ % fresh.length] ?? "";
  const freshTimes = await compare(
    {
      own: () => parseContact(next(), options),
      peer: () => findPhoneNumbersInText(next(), { defaultCountry: "KH" }, metadata),
    },
    { rounds, minMs: quick ? 50 : 200 },
  );
  speeds.push({
    name: "a block, numbers never seen before: speed, libphonenumber-js find = 1",
    value: freshTimes.peer / freshTimes.own,
    goal: "none",
  });
  const growth = await worstGrowth(quick ? 100_000 : 500_000);
  return [
    ...speeds,
    { name: "hostile input: time of 1 MB over that of 0.5 MB, worst", value: growth, goal: { atMost: 2.3 } },
    {
      name: "contact: gzip without metadata and parts (KB)",
      value: await size("@nightdesk/contact"),
      goal: { atMost: 9 },
    },
    {
      name: "contact with every part: gzip without metadata (KB)",
      value: await size("@nightdesk/contact", "*", 'export { allParts } from "@nightdesk/contact/parts"'),
      goal: "none",
    },
    ...(await Promise.all(
      PARTS.map(async (part): Promise<Figure> => {
        const value = await size("@nightdesk/contact/parts", `{ ${part} }`);
        return { name: `contact/parts: ${part}: gzip alone (KB)`, value, goal: "none" };
      }),
    )),
    { name: "contact/vcard: gzip (KB)", value: await size("@nightdesk/contact/vcard"), goal: "none" },
    ...(await figuresOfAddresses(rounds, quick ? 50 : 200)),
    {
      name: "contact/address/kh: gzip (KB)",
      value: await size("@nightdesk/contact/address/kh"),
      goal: { atMost: 1 },
    },
    { name: "contact/address: gzip (KB)", value: await size("@nightdesk/contact/address"), goal: "none" },
    { name: "contact/html: gzip (KB)", value: await size("@nightdesk/contact/html"), goal: "none" },
  ];
}

/** The greatest ratio over all hostile texts; for each the medians of rounds taken in turn. */
async function worstGrowth(length: number): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  /** The time of one reading in ms, from a heap that holds nothing of the one before: else a reading pays for others. */
  const timeOf = (text: string): number => {
    collectGarbage();
    const start = performance.now();
    parseContact(text, options);
    return performance.now() - start;
  };
  let worst = 0;
  for (const unit of HOSTILE) {
    const once = unit.repeat(length / unit.length);
    const twice = once.repeat(2);
    const times = { once: [] as number[], twice: [] as number[] };
    parseContact(twice, options);
    for (let round = 0; round < ROUNDS; round++) {
      times.once.push(timeOf(once));
      times.twice.push(timeOf(twice));
    }
    const ratio = median(times.twice) / median(times.once);
    console.error(
      `${JSON.stringify(unit)}: ${median(times.once).toFixed(1)} ms, doubled ${ratio.toFixed(2)} times that`,
    );
    worst = Math.max(worst, ratio);
  }
  return worst;
}

const ROUNDS = 9;

/** Blocks enough that the engine, which keeps the readings of some hundred numbers, has forgotten the first at the last. */
function freshBlocks(): string[] {
  return Array.from({ length: 1000 }, (_, index) => {
    const digits = String(index).padStart(3, "0");
    return BLOCK.replace("216 122", `2${digits.charAt(0)}6 1${digits.slice(1)}`)
      .replace("216 141", `2${digits.charAt(0)}7 1${digits.slice(1)}`)
      .replace("213 341", `2${digits.charAt(0)}8 1${digits.slice(1)}`);
  });
}

async function size(entry: string, names = "*", more = ""): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export ${names} from ${JSON.stringify(entry)};${more}`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1024;
}
