import type { SeededRandom } from "./seeded-random.js";

const WORDS =
  "rain harbour minister bridge school river market vote train winter budget ទឹកភ្លៀង កំពង់ផែ បឹង été où garçon Straße Łódź новости город مطر سوق 東京 ニュース 한국 हिन्दी 🚆 O’Brien don't “quoted” A&B <b>bold</b> x<y 5>3 &amp; AT&T; ]]> --> %20 50% \"said\" 'it' C++ #tag @name 1,234.5 –dash— fi\u00adsh zero\u200bwidth".split(
    " ",
  );

const HOSTS = ["paper.example", "www.paper.example", "cdn.paper.example:8443", "xn--bcher-kva.example"];

/** A few words, of many scripts and with what markup and templates trip over. */
export function words(random: SeededRandom, least = 1, most = 6): string {
  return random.list(least, most, () => random.pick(WORDS)).join(" ");
}

/** A key in a system. */
export function key(random: SeededRandom): string {
  const kinds = [
    () => String(random.whole(1, 9_999_999)),
    () => `urn:paper:${random.whole(1, 999_999)}`,
    () => address(random),
    () => `${words(random, 1, 2)} ${random.whole(1, 999)}`,
    () => `medtop:${random.whole(10_000_000, 99_999_999)}`,
  ];
  return random.pick(kinds)();
}

/** An address as articles have them: mostly absolute and clean. */
export function address(random: SeededRandom): string {
  const path = random.list(1, 3, () => random.pick(WORDS.slice(0, 11))).join("/");
  const base = `https://${random.pick(HOSTS)}/${path}-${random.whole(1, 99_999)}`;
  const draw = random.next();
  if (draw < 0.7) return base;
  if (draw < 0.8) return `${base}?a=1&b=${random.whole(1, 9)}#part`;
  if (draw < 0.87) return `https://paper.example/${encodeURIComponent(random.pick(WORDS))}.html`;
  if (draw < 0.93) return `https://paper.example/ទឹក/é-${random.whole(1, 99)}`;
  if (draw < 0.97) return `/${path}`;
  return random.pick([
    "javascript:alert(1)",
    "ftp://files.example/a",
    "data:image/png;base64,AAAA",
    "not an address",
  ]);
}
