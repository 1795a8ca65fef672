import { hostOf } from "./address-rules.js";
import { folded, shown } from "./compare-text.js";
import { READ, type Rule } from "./rule.js";

const MEDIA_TOPIC = /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)?\d{8}$/;

/** Rules about what the article is filed under, what it links to, and whom it names. */
export const LABEL_RULES: readonly Rule[] = [
  {
    code: "section.missing",
    severity: "info",
    profile: "core",
    authority: "schema.org articleSection",
    read: READ,
    fix: "File it under a section.",
    check: ({ article }, report) => {
      if (!article.section?.name.trim()) report(["section"], "Expected a section, got none.");
    },
  },
  {
    code: "tag.duplicate",
    severity: "warning",
    profile: "core",
    authority: "The model: within a vocabulary, case and forms of letters apart",
    read: READ,
    fix: "Keep one.",
    check: ({ article }, report) => {
      const seen = new Set<string>();
      for (const [index, { name, scheme = "" }] of (article.tags ?? []).entries()) {
        const key = `${scheme}\n${folded(name)}`;
        if (seen.has(key)) report(["tags", index], `Expected each tag once, got ${shown(name)} again.`);
        seen.add(key);
      }
    },
  },
  {
    code: "tag.html",
    severity: "warning",
    profile: "core",
    authority: "The model: names are words; WordPress gives them as HTML",
    read: READ,
    fix: "Decode references and take tags out.",
    check: ({ article }, report) => {
      for (const [index, { name }] of (article.tags ?? []).entries()) {
        if (/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});|<\/?[a-z][^<>]*>/i.test(name)) {
          report(["tags", index, "name"], `Expected words, got markup in ${shown(name)}.`);
        }
      }
    },
  },
  {
    code: "subject.bad-code",
    severity: "warning",
    profile: "iptc",
    authority: "IPTC Media Topics: eight digits, after medtop: or the vocabulary's address",
    read: READ,
    fix: "Take the code from the vocabulary.",
    check: ({ article }, report) => {
      for (const [index, { code, scheme = "" }] of (article.tags ?? []).entries()) {
        const isTopic = /medtop|mediatopic/i.test(`${scheme} ${code ?? ""}`);
        if (isTopic && !MEDIA_TOPIC.test(code ?? ""))
          report(["tags", index, "code"], `Expected eight digits, got ${shown(code ?? "")}.`);
      }
    },
  },
  {
    code: "publisher.missing",
    severity: "warning",
    profile: "google",
    authority: "schema.org publisher; Google Search Central, Article structured data, example",
    read: READ,
    fix: "Name the publication.",
    check: ({ article }, report) => {
      if (!article.publisher?.name.trim()) report(["publisher"], "Expected a publisher, got none.");
    },
  },
  {
    code: "publisher.logo",
    severity: "info",
    profile: "google",
    authority:
      "Google Search Central, Article structured data: optional since the rules for AMP were dropped",
    read: READ,
    fix: "Give the logo of the publication.",
    check: ({ article }, report) => {
      if (article.publisher !== undefined && article.publisher.logo === undefined)
        report(["publisher", "logo"], "Expected a logo, got none.");
    },
  },
  {
    code: "related.self",
    severity: "warning",
    profile: "core",
    authority: "A reader is on that page already",
    read: READ,
    fix: "Take it out.",
    check: ({ article }, report) => {
      if (article.related === undefined) return;
      const own = [article.url, article.canonicalUrl, ...(article.aliasUrls ?? [])].flatMap((url) =>
        url === undefined ? [] : [bare(url)],
      );
      for (const [index, { url, id }] of article.related.entries()) {
        if (own.includes(bare(url)) || (id !== undefined && id === article.id))
          report(["related", index], "Expected another article, got this one.");
      }
    },
  },
  {
    code: "related.duplicate",
    severity: "warning",
    profile: "core",
    authority: "The model: one link to each article",
    read: READ,
    fix: "Keep one.",
    check: ({ article }, report) => {
      const seen = new Set<string>();
      for (const [index, { url }] of (article.related ?? []).entries()) {
        if (seen.has(bare(url)))
          report(["related", index], `Expected each article once, got ${shown(url)} again.`);
        seen.add(bare(url));
      }
    },
  },
  {
    code: "related.no-title",
    severity: "warning",
    profile: "core",
    authority: "WCAG 2.2, 2.4.4 (A): the text of a link says where it leads",
    read: READ,
    fix: "Give its headline.",
    check: ({ article }, report) => {
      for (const [index, { title }] of (article.related ?? []).entries()) {
        if (!title?.trim()) report(["related", index, "title"], "Expected a title, got none.");
      }
    },
  },
  {
    code: "contact.bad-phone",
    severity: "warning",
    profile: "core",
    authority: "ITU-T E.164: a country code and at most 15 digits",
    read: READ,
    fix: "Give the number with its country code as e164.",
    check: ({ article }, report) => {
      for (const [index, { text, e164 }] of (article.contact?.phones ?? []).entries()) {
        if (e164 === undefined || !/^\+[1-9]\d{6,14}$/.test(e164)) {
          report(
            ["contact", "phones", index],
            `Expected a number with its country code, got ${shown(e164 ?? text)}.`,
          );
        }
      }
    },
  },
  {
    code: "contact.bad-email",
    severity: "warning",
    profile: "core",
    authority: "HTML, valid e-mail address",
    read: READ,
    fix: "Correct the address.",
    check: ({ article }, report) => {
      for (const [index, email] of (article.contact?.emails ?? []).entries()) {
        if (
          email.length > 254 ||
          !/^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i.test(
            email,
          )
        ) {
          report(
            ["contact", "emails", index],
            `Expected an address such as desk@paper.example, got ${shown(email)}.`,
          );
        }
      }
    },
  },
];

/** The address as comparisons see it: without scheme, fragment and a slash at the end. */
function bare(url: string): string {
  const host = hostOf(url);
  const rest = url
    .replace(/^https?:\/\/[^/?#]*/i, "")
    .replace(/#.*$/s, "")
    .replace(/\/$/, "");
  return `${host ?? ""}${rest}`;
}
