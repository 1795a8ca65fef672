import { gzipSync } from "node:zlib";
import { compare, type Figure } from "@internal/scorecard";
import { parseContact } from "@nightdesk/contact";
import { createPhoneEngine } from "@nightdesk/contact/phone";
import { build } from "esbuild";
import { findPhoneNumbersInText } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/max/metadata";
import { figuresOfAddresses } from "./addresses.js";
import { ARTICLE, BLOCK, HOSTILE } from "./texts.js";

const options = { phoneEngine: createPhoneEngine(metadata), country: "KH" } as const;

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
  const growth = await worstGrowth(quick ? 100_000 : 500_000);
  return [
    ...speeds,
    { name: "hostile input: time of 1 MB over that of 0.5 MB, worst", value: growth, goal: { atMost: 2.3 } },
    {
      name: "contact: gzip without metadata (KB)",
      value: await size("@nightdesk/contact"),
      goal: { atMost: 9 },
    },
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

/** The greatest ratio over all hostile texts; for each the least of five, since disturbances only ever add. */
async function worstGrowth(length: number): Promise<number> {
  let worst = 0;
  for (const unit of HOSTILE) {
    const once = unit.repeat(length / unit.length);
    const times = await compare(
      { once: () => parseContact(once, options), twice: () => parseContact(once + once, options) },
      { rounds: 3, warmup: 1, minMs: 1 },
    );
    const ratio = times.twice / times.once;
    console.error(
      `${JSON.stringify(unit)}: ${times.once.toFixed(0)} ms, doubled ${ratio.toFixed(2)} times that`,
    );
    worst = Math.max(worst, ratio);
  }
  return worst;
}

async function size(entry: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(entry)}`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1024;
}
