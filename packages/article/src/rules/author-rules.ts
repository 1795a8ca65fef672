import type { Author } from "../author.js";
import { readDateLine } from "../internal/date-words.js";
import { authorsOfByline } from "../internal/split-names.js";
import { folded, nameKey, shown } from "./compare-text.js";
import { READ, type Report, type Rule, type RuleContext } from "./rule.js";

const DOCS = "Google Search Central, Article structured data, author markup";

const MERGED = /\s(?:and|et|und|y|&|និង)\s|[;/]\s?\S|,\s*\p{Lu}\p{Ll}+\s+\p{Lu}/u;
const INTRO = /^(?:by|written by|posted by|story by|author ?:|par|von|texte ?:|ដោយ)\s/iu;
const HONORIFIC =
  /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev|hon|h\.? ?e|his excellency|her excellency|mme|mlle|samdech|oknha|lok chumteav|neak oknha)\.?\s+\p{L}/iu;
const JOB =
  /(?:^|[\s,(-])(?:staff writer|staff reporter|(?:senior |chief |political |foreign |sports |business )?(?:correspondent|reporter|columnist|journalist|editor)|editor-in-chief|rédact(?:eur|rice)(?: en chef)?|correspondante?|journaliste)\)?$/iu;
const ORGANIZATION =
  /(?:^|\s)(?:news|newsroom|desk|agency|agence|team|staff|press|presse|media|times|post|daily|gazette|herald|tribune|reuters|afp|ap|xinhua|bloomberg|ministry|university|inc|ltd|llc|rédaction|redaction)\.?$/iu;
const GENERIC =
  /^(?:admin(?:istrator)?|author|editor(?:s|ial(?: team| staff| board)?)?|guest|newsroom|news ?desk|news|root|staff(?: writer| reporter)?|the editors?|user|web ?master|wordpress|la rédaction|rédaction|super ?admin)$/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|news|fr|kh|uk)(?:\/|$)/i;
const EMAIL = /[^\s@<>()]@[^\s@<>()]+\.[a-z]{2,}/i;

/** Rules about authors and the byline. */
export const AUTHOR_RULES: readonly Rule[] = [
  {
    code: "author.missing",
    severity: "warning",
    profile: "google",
    authority: `${DOCS}; Journalism Trust Initiative: bylines`,
    read: READ,
    fix: "Name the authors, or the organization where no person signs.",
    check: ({ authors }, report) => {
      if (authors.length === 0) report(["authors"], "Expected at least one author, got none.");
    },
  },
  each("author.merged", "one author for each field", "Give each author an object of their own.", (author) =>
    author.kind === "person" && MERGED.test(author.name) ? "one name" : undefined,
  ),
  each(
    "author.intro-words",
    'no "by" or "posted by"',
    "Keep the name alone; the byline has the words.",
    ({ name }) => (INTRO.test(name) ? "a name alone" : undefined),
  ),
  each(
    "author.honorific",
    "titles go to honorificPrefix",
    "Move the title to the field honorific.",
    (author) =>
      author.kind === "person" && HONORIFIC.test(author.name) ? "a name without a title" : undefined,
  ),
  each("author.job-title", "job titles go to jobTitle", "Move it to the field role.", (author) =>
    author.kind === "person" && !GENERIC.test(author.name.trim()) && JOB.test(author.name)
      ? "a name without a job"
      : undefined,
  ),
  each(
    "author.is-publisher",
    "the publisher goes to publisher",
    "Name who wrote it.",
    ({ name }, { article }) =>
      article.publisher !== undefined && folded(article.publisher.name) === folded(name)
        ? "another name than the publisher's"
        : undefined,
  ),
  each(
    "author.wrong-type",
    "Person for people, Organization for organizations",
    "Set kind to organization.",
    (author) => (author.kind === "person" && ORGANIZATION.test(author.name) ? "a person's name" : undefined),
  ),
  {
    code: "author.no-url",
    severity: "info",
    profile: "google",
    authority: `${DOCS}: url or sameAs tell people of one name apart`,
    read: READ,
    fix: "Link to a page about the author.",
    check: ({ authors }, report) => {
      for (const [index, { url, sameAs }] of authors.entries()) {
        if (url === undefined && (sameAs ?? []).length === 0)
          report(["authors", index, "url"], "Expected a page about the author, got none.");
      }
    },
  },
  {
    ...each("author.is-url", "", "Give the name; the address goes to url.", ({ name }) =>
      ADDRESS.test(name) ? "a name" : undefined,
    ),
    profile: "core",
    authority: "The Open Graph protocol: article:author holds a profile's address",
  },
  {
    ...each("author.is-date", "", "Give the name.", ({ name }) =>
      /\d{4}|[\u17e0-\u17e9]{4}/.test(name) && readDateLine(name) !== undefined ? "a name" : undefined,
    ),
    profile: "core",
    authority: "A byline that was scraped took the date beside it",
  },
  {
    ...each("author.is-email", "", "Give the name; publish an address only with consent.", ({ name }) =>
      EMAIL.test(name) ? "a name" : undefined,
    ),
    profile: "core",
    authority: "Privacy; RSS 2.0 author asks for an address, which is not a name",
  },
  {
    ...each("author.generic", "", "Name who wrote it, or the organization.", ({ name }) =>
      GENERIC.test(name.trim()) ? "a name" : undefined,
    ),
    severity: "info",
    profile: "core",
    authority: "Names of accounts say nothing to readers",
  },
  {
    code: "author.duplicate",
    severity: "warning",
    profile: "core",
    authority: "The model: letters, case and the order of names apart",
    read: READ,
    fix: "Keep one.",
    check: ({ authors }, report) => {
      if (authors.length < 2) return;
      const seen = new Set<string>();
      for (const [index, { name }] of authors.entries()) {
        const key = nameKey(name);
        if (seen.has(key)) report(["authors", index], `Expected each author once, got ${shown(name)} again.`);
        seen.add(key);
      }
    },
  },
  {
    code: "byline.unlisted-author",
    severity: "warning",
    profile: "google",
    authority: `${DOCS}: every author shown on the page is in the markup`,
    read: READ,
    fix: "Add the author.",
    check: ({ article: { byline }, authors }, report) => {
      if (byline === undefined || authors.length === 0) return;
      const named = authorsOfByline(byline).filter(({ name }) =>
        authors.every((author) => author.name !== name),
      );
      if (named.length === 0) return;
      const known = new Set(authors.flatMap(({ name }) => nameKey(name).split(" ")));
      for (const { name } of named) {
        const words = nameKey(name).split(" ");
        // A byline says more than names: what shares no word with an author and looks like a name is one.
        const isName = words.length >= 2 && words.length <= 4 && !JOB.test(name) && !ORGANIZATION.test(name);
        if (isName && !words.some((word) => known.has(word)))
          report(["byline"], `Expected the authors to have ${shown(name)}, got others.`);
      }
    },
  },
];

/** A rule about each author's name: what it asks for, where the name breaks it. */
function each(
  code: string,
  asks: string,
  fix: string,
  expects: (author: Author, context: RuleContext) => string | undefined,
): Rule {
  return {
    code,
    severity: "warning",
    profile: "google",
    authority: `${DOCS}: ${asks}`,
    read: READ,
    fix,
    check: (context: RuleContext, report: Report) => {
      for (const [index, author] of context.authors.entries()) {
        const expected = expects(author, context);
        if (expected !== undefined)
          report(["authors", index, "name"], `Expected ${expected}, got ${shown(author.name)}.`);
      }
    },
  };
}
