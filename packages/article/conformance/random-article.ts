import type { Article, ArticleInput } from "../src/article.js";
import { articleDate } from "../src/article-date.js";
import { ARTICLE_TYPES } from "../src/internal/article-types.js";
import { present } from "../src/internal/present.js";
import { parseArticle } from "../src/parse-article.js";
import { randomBody } from "./random-blocks.js";
import { pictureFields } from "./random-picture.js";
import { address, key, words } from "./random-text.js";
import { SeededRandom } from "./seeded-random.js";

/** The article that a number stands for: valid, each field of the model in about half of them. */
export function randomArticle(number: number): Article {
  const random = new SeededRandom(number * 2_654_435_761);
  const input: ArticleInput = { ...present(fields(random)), body: randomBody(random) };
  return parseArticle(input);
}

function fields(random: SeededRandom) {
  const text = () => random.maybe(() => words(random));
  const url = () => random.maybe(() => address(random));
  const date = () => random.maybe(() => randomDate(random));
  const type = random.maybe(() => random.pick(ARTICLE_TYPES));
  const page = random.maybe(() => address(random), 0.8);
  const canonical = random.maybe(() => address(random), 0.3);
  return {
    id: key(random),
    url: page,
    // The model has it where it differs.
    canonicalUrl: canonical === page ? undefined : canonical,
    aliasUrls: random.maybe(() => random.list(1, 2, () => address(random)), 0.3),
    articleType: type,
    status: random.maybe(() =>
      random.pick(["draft", "scheduled", "published", "withheld", "canceled"] as const),
    ),
    language: random.maybe(() => random.pick(["km", "en-GB", "fr", "zh-Hant-HK"])),
    direction: random.maybe(() => random.pick(["ltr", "rtl"] as const), 0.3),
    headlines: present({ main: words(random), seo: text(), social: text() }),
    standfirst: text(),
    byline: text(),
    authors: random.maybe(() => random.list(1, 3, () => author(random)), 0.7),
    dateline: random.maybe(() => present({ place: text(), date: date(), written: text() })),
    firstPublished: date(),
    published: random.maybe(() => randomDate(random), 0.8),
    modified: date(),
    embargoedUntil: date(),
    expires: date(),
    section: random.maybe(() =>
      present({ name: words(random, 1, 2), code: random.maybe(() => key(random)), url: url() }),
    ),
    tags: random.maybe(() => random.list(1, 3, (index) => tag(random, index))),
    images: random.maybe(() => random.list(1, 3, () => picture(random)), 0.6),
    media: random.maybe(() => random.list(1, 2, () => medium(random)), 0.3),
    liveUpdates: type === "live" || random.chance(0.05) ? random.list(1, 2, () => update(random)) : undefined,
    corrections: random.maybe(() => random.list(1, 2, () => correction(random)), 0.3),
    related: random.maybe(
      () =>
        random.list(1, 2, () =>
          present({ url: address(random), title: text(), id: random.maybe(() => key(random)), image: url() }),
        ),
      0.3,
    ),
    contact: random.maybe(() => contact(random), 0.3),
    access: random.maybe(() =>
      present({
        free: random.chance(0.5),
        tiers: random.maybe(() =>
          random.list(1, 2, () => random.pick(["members", "premium", "free", "gold & silver"])),
        ),
        selector: random.maybe(() => ".paywall"),
      }),
    ),
    publisher: random.maybe(() =>
      present({
        name: words(random, 1, 3),
        url: url(),
        logo: random.maybe(() => picture(random), 0.3),
      }),
    ),
    source: random.maybe(() => present({ name: text(), url: url() }), 0.4),
    copyright: random.maybe(() => present({ notice: text(), holder: text(), licenseUrl: url() }), 0.4),
    sponsored: random.maybe(() => present({ by: text(), label: text() }), 0.2),
    digitalSource: random.maybe(
      () => random.pick(["trainedAlgorithmicMedia", "digitalCapture", "house:code"]),
      0.2,
    ),
    commentsUrl: random.maybe(() => address(random), 0.3),
    wordCount: random.maybe(() => random.whole(0, 5000), 0.3),
    extensions: random.maybe(() => ({ house: { slug: words(random), weight: random.whole(1, 9) } }), 0.2),
  };
}

function author(random: SeededRandom) {
  const text = () => random.maybe(() => words(random, 1, 3), 0.3);
  return present({
    kind: random.chance(0.8) ? ("person" as const) : ("organization" as const),
    name: words(random, 1, 3),
    honorific: text(),
    role: text(),
    url: random.maybe(() => address(random), 0.4),
    sameAs: random.maybe(() => random.list(1, 2, () => address(random)), 0.2),
    email: random.maybe(() => random.pick(["desk@paper.example", "sok dara", "é@paper.example"]), 0.3),
    image: random.maybe(() => address(random), 0.2),
    id: random.maybe(() => key(random), 0.3),
  });
}

/** The tags of an article are a set: no two have one name. */
function tag(random: SeededRandom, index: number) {
  return present({
    name: `${random.chance(0.1) ? "#" : ""}${words(random, 1, 2)} ${index + 1}`,
    code: random.maybe(() => key(random), 0.3),
    scheme: random.maybe(
      () => random.pick(["category", "keyword", "https://cv.iptc.org/newscodes/mediatopic/"]),
      0.3,
    ),
    url: random.maybe(() => address(random), 0.3),
  });
}

function picture(random: SeededRandom) {
  const role = random.maybe(() => random.pick(["main", "thumbnail", "social", "inline"] as const));
  return { ...present({ role }), ...pictureFields(random) };
}

function medium(random: SeededRandom) {
  return present({
    kind: random.pick(["audio", "video", "document"] as const),
    url: address(random),
    title: random.maybe(() => words(random)),
    mediaType: random.maybe(() => random.pick(["audio/mpeg", "video/mp4", "application/pdf"])),
    bytes: random.maybe(() => random.whole(0, 9_999_999)),
    durationMs: random.maybe(() => random.whole(0, 9_999_999)),
  });
}

function update(random: SeededRandom) {
  const head = present({
    id: random.maybe(() => key(random)),
    headline: random.maybe(() => words(random)),
    published: random.maybe(() => randomDate(random)),
    modified: random.maybe(() => randomDate(random), 0.3),
    authors: random.maybe(() => random.list(1, 2, () => author(random)), 0.3),
    url: random.maybe(() => address(random)),
  });
  return { ...head, body: randomBody(random) };
}

function correction(random: SeededRandom) {
  const kinds = ["correction", "clarification", "update", "retraction"] as const;
  return present({
    text: words(random),
    date: random.maybe(() => randomDate(random)),
    kind: random.maybe(() => random.pick(kinds)),
  });
}

function contact(random: SeededRandom) {
  return present({
    text: words(random, 2, 8),
    organization: random.maybe(() => words(random)),
    phones: random.maybe(() => [{ kind: "voice" as const, text: "023 555 010", e164: "+85523555010" }]),
    emails: random.maybe(() => ["desk@paper.example"]),
    urls: random.maybe(() => [address(random)]),
    addresses: random.maybe(() => [words(random)]),
  });
}

/** A date of any precision; most have a time and an offset, some the name of a zone. */
function randomDate(random: SeededRandom) {
  const two = (least: number, most: number) => String(random.whole(least, most)).padStart(2, "0");
  const day = `${random.whole(1990, 2039)}-${two(1, 12)}-${two(1, 28)}`;
  const time = `${two(0, 23)}:${two(0, 59)}`;
  const offset = random.pick(["+07:00", "Z", "-03:30", "+05:45", "+14:00", "-00:00"]);
  const draw = random.next();
  if (draw < 0.5) return articleDate(`${day}T${time}:${two(0, 59)}${offset}`);
  if (draw < 0.6) return articleDate(`${day}T${time}:${two(0, 59)}.${two(0, 99)}7${offset}`);
  if (draw < 0.7) return articleDate(`${day}T${time}${offset}`);
  if (draw < 0.8)
    return articleDate(`${day}T${time}:00`, { zone: random.pick(["Asia/Phnom_Penh", "America/St_Johns"]) });
  if (draw < 0.9) return articleDate(day);
  if (draw < 0.94) return articleDate(day.slice(0, 7));
  if (draw < 0.97) return articleDate(day.slice(0, 4));
  return articleDate(`${day}T${time}`);
}
