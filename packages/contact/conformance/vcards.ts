import { readFileSync } from "node:fs";
import type { Figure } from "@internal/scorecard";
import fc from "fast-check";
import ICAL from "ical.js";
import { parse as parseVCard4 } from "vcard4";
import type { ContactCard } from "../src/contact-card.js";
import { formatJCard, parseJCard } from "../src/formats/jcard.js";
import { formatVCard, parseVCard, readVCardProperties } from "../src/formats/vcard.js";
import { generatedCard } from "../test/generated-cards.js";

const GENERATED = 10_000;
const READ_BACK = 1000;

/** The figures of vCards that are written: 10,000 generated cards, from a fixed seed. */
export function scoreWrittenCards(): Figure[] {
  const cards = fc.sample(generatedCard, { numRuns: GENERATED, seed: 6350 });
  const some = cards.slice(0, READ_BACK);
  return [
    {
      name: "vCard: read back as it was, of 10,000 (%)",
      value: share(cards, (card) => isSame([card], parseVCard(formatVCard(card)))),
      goal: { equals: 100 },
    },
    {
      name: "jCard: read back as it was, of 10,000 (%)",
      value: share(cards, (card) => isSame(card, parseJCard(JSON.parse(JSON.stringify(formatJCard(card)))))),
      goal: { equals: 100 },
    },
    { name: "vCard: read back by ical.js (%)", value: share(some, isReadByIcal), goal: { equals: 100 } },
    { name: "vCard: read back by vcard4 (%)", value: share(some, isReadByVCard4), goal: { equals: 100 } },
  ];
}

/** The figures of the `.vcf` files: each card's properties as ical.js reads them, and its contact card kept by a rewrite. */
export function scoreCardFiles(files: readonly string[]): Figure[] {
  let right = 0;
  let all = 0;
  let unread = 0;
  let kept = 0;
  let cardsSeen = 0;
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const wanted = text.match(/^END:VCARD/gim)?.length ?? 0;
    const properties = readVCardProperties(text);
    for (const card of safely(() => parseVCard(text)) ?? []) {
      if (safely(() => isSame([card], parseVCard(formatVCard(card))))) kept++;
    }
    cardsSeen += wanted;
    const peers =
      text.match(/BEGIN:VCARD[\s\S]*?END:VCARD/gi)?.map((one) => safely(() => icalNames(one))) ?? [];
    for (const [index, names] of peers.entries()) {
      if (names === undefined) {
        unread++;
        console.error(`${file}: card ${index + 1}: ical.js does not read it`);
        continue;
      }
      all++;
      const own = properties[index]?.map(({ name }) => name.toLowerCase());
      if (isSame(names, own)) right++;
      else console.error(`${file}: card ${index + 1}: expected ${names.join(" ")}, got ${own?.join(" ")}`);
    }
  }
  return [
    {
      name: "vCard files: properties as ical.js reads them (%)",
      value: (100 * right) / all,
      goal: { equals: 100 },
    },
    { name: "vCard files: cards that ical.js cannot read", value: unread, goal: "none" },
    {
      name: "vCard files: cards kept by a rewrite (%)",
      value: (100 * kept) / cardsSeen,
      goal: { equals: 100 },
    },
  ];
}

function icalNames(text: string): string[] {
  // It does not know the line ends inside of quoted-printable values of vCard 2.1.
  const joined = /^VERSION:2\.1/im.test(text) ? text.replace(/=\r?\n/g, "") : text;
  const [, properties] = ICAL.parse(joined.replace(/\r?\n/g, "\r\n")) as [string, [string][]];
  return properties.map(([name]) => name);
}

/** ical.js takes the semicolon behind an escaped backslash for an escaped one, so that such names are left out of the comparison. */
function isReadByIcal(card: ContactCard): boolean {
  const [name, properties] = ICAL.parse(formatVCard(card)) as [string, [string, object, string, unknown][]];
  const values = (wanted: string): unknown[] =>
    properties.filter(([key]) => key === wanted).map(([, , , value]) => value);
  const numbers = card.phones.flatMap(({ e164 }) => e164 ?? []);
  const read = values("tel").flatMap((value) => /^tel:(\+\d+)/.exec(String(value))?.[1] ?? []);
  const organization = values("org").flat()[0] ?? "";
  return (
    name === "vcard" &&
    isSame(numbers, read) &&
    isSame(
      card.emails.map(({ address }) => address),
      values("email"),
    ) &&
    (card.organization === undefined ||
      /\\/.test(card.organization.name) ||
      organization === card.organization.name)
  );
}

function isReadByVCard4(card: ContactCard): boolean {
  const read = parseVCard4(formatVCard(card)) as { getProperty(name: string): unknown[] };
  return (
    read.getProperty("TEL").length === card.phones.length &&
    read.getProperty("EMAIL").length === card.emails.length
  );
}

function share<Item>(items: readonly Item[], isRight: (item: Item) => boolean): number {
  const wrong: unknown[] = [];
  for (const item of items) {
    try {
      if (!isRight(item)) wrong.push(item);
    } catch (error) {
      wrong.push(error);
    }
  }
  if (wrong.length > 0)
    console.error(
      `first of ${wrong.length} wrong: ${wrong[0] instanceof Error ? wrong[0].message : JSON.stringify(wrong[0])}`,
    );
  return (100 * (items.length - wrong.length)) / items.length;
}

function safely<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    console.error(String(error));
    return undefined;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
